import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { BODY } from '../../data/body'
import { fragmentOf } from '../ballot/address'
import { arrivalsInText } from '../ballot/arrivals'
import { askedQuestions } from '../ballot/askedList'
import { type BallotArrival, type BallotInbox, inboxOf } from '../ballot/inbox'
import { type Invitation, invitationText } from '../ballot/invitation'
import { mesaKeys, SEED_BYTES } from '../ballot/mesaKeys'
import { notOpened, type Opened, opened } from '../ballot/open'
import { seedOfWords, wordsOfSeed } from '../ballot/recoveryWords'
import { openedSealed } from '../ballot/seal'
import { newTicketKey, ticketHash } from '../ballot/ticketKey'
import { type Finding, refused } from '../domain/finding'
import { findingText } from '../i18n/findings'
import { decode } from '../io/read/decode'
import { type PreparedRound, preparedRound, roundFile, roundPlan } from './roundFile'
import { SPANISH } from './spanish'

/**
 * A round of sealed ballots without the application: prepared before, received as texts, opened at its end.
 *
 *   npm run -s round -- prepare PLAN.json -o NAME [--same NAME.ronda.json]
 *   npm run -s round -- inbox NAME.ronda.json TEXT…
 *   npm run -s round -- open NAME.ronda.json TEXT… --words WORDSFILE
 *
 * `prepare` writes NAME.ronda.json, which holds nothing that opens a ballot, and NAME.secreto.json with the twelve words, the address
 * for the code on the wall and each ticket's key and address. With `--same` a further round keeps tickets and key, and there is
 * nothing new to hand out. `inbox` says who delivered, with the receipt of each, and who is missing; `open` prints the ballots that
 * count. What PLAN.json holds: `roundPlan` in roundFile.ts. Exit code 1 when something is refused, with the reason in words; 2 when the
 * call is not understood.
 */
const USAGE = `npm run -s round -- prepare PLAN.json -o NAME [--same NAME.ronda.json]
npm run -s round -- inbox NAME.ronda.json TEXT…
npm run -s round -- open NAME.ronda.json TEXT… --words WORDSFILE`

function main(): number {
  const call = understood()
  if (!call) {
    console.error(USAGE)
    return 2
  }
  if (call.verb === 'prepare') return prepare(call.file, call.target, call.same)
  const round = jsonOf(call.file, preparedRound)
  if (round.status === 'refused') return told(round.finding)
  const inbox = received(round.value, call.texts)
  if (inbox.status === 'refused') return told(inbox.finding)
  return call.verb === 'inbox' ? shown(inbox.value) : open(round.value, inbox.value, call.words)
}

function prepare(file: string, target: string, same: string | undefined): number {
  const plan = jsonOf(file, roundPlan)
  if (plan.status === 'refused') return told(plan.finding)
  const before = same === undefined ? null : jsonOf(same, preparedRound)
  if (before?.status === 'refused') return told(before.finding)
  const { tickets: wanted, address, ...asked } = plan.value
  const seed = randomBytes(SEED_BYTES)
  const keys = mesaKeys(seed)
  const { salt, opening } = before?.value ?? { salt: randomBytes(16), opening: keys.opening.public }
  const invitation: Invitation = { ...asked, opening, salt, signing: null }
  const handed = before ? [] : wanted.map((ticket) => ({ ticket, key: newTicketKey(randomBytes) }))
  const tickets =
    before?.value.tickets ??
    handed.map(({ ticket, key }) => ({ ticket, hash: ticketHash(salt, ticket, key), voided: false }))
  const wall = address + fragmentOf({ invitation: invitationText(invitation, BODY), ticket: null })
  const round: PreparedRound = {
    mesa: asked.mesa,
    round: asked.round,
    opening,
    salt,
    tickets,
    list: askedQuestions(invitation).map(({ key }) => key),
  }
  write(`${target}.ronda.json`, roundFile(round))
  write(`${target}.secreto.json`, {
    address: wall,
    ...(before ? {} : { words: wordsOfSeed(seed) }),
    tickets: handed.map(({ ticket, key }) => ({
      ticket,
      key,
      address: address + fragmentOf({ invitation: null, ticket: { number: ticket, key } }),
    })),
  })
  return 0
}

/** What became of every ballot in these texts, in their order. */
function received(round: PreparedRound, texts: readonly string[]): Opened<BallotInbox> {
  const arrivals: BallotArrival[] = []
  for (const file of texts) {
    const text = textOf(file)
    if (text.status === 'refused') return text
    arrivals.push(...arrivalsInText(text.value, 'file'))
  }
  return opened(inboxOf(arrivals, { ...round, closedAfter: null }))
}

function shown({ rows, counted, missing }: BallotInbox): number {
  const lines = rows.map(({ ticket, standing, receipt, arrival }) => ({
    ticket,
    standing,
    receipt,
    ...(standing === 'unreadable' && { text: arrival.text }),
  }))
  console.log(JSON.stringify({ delivered: counted.size, missing, rows: lines }, null, 2))
  return rows.every(({ standing }) => ['delivered', 'replaced', 'repeated'].includes(standing)) ? 0 : 1
}

function open(round: PreparedRound, { counted }: BallotInbox, wordsFile: string): number {
  const text = textOf(wordsFile)
  const seed = text.status === 'read' ? seedOfWords(text.value) : text
  if (seed.status === 'refused') return told(seed.finding)
  const { secret } = mesaKeys(seed.value).opening
  const ballots = [...counted.values()].map((message) => openedSealed(message, round, secret))
  const read = ballots.flatMap((one) => (one.status === 'read' ? [one.value] : []))
  console.log(JSON.stringify(read, null, 2))
  return ballots.reduce((code, one) => (one.status === 'refused' ? told(one.finding) : code), 0)
}

function told(finding: Finding): 1 {
  console.error(findingText(finding, SPANISH))
  return 1
}

const write = (path: string, content: unknown) => writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`)

function jsonOf<T>(file: string, reader: (value: unknown) => Opened<T>): Opened<T> {
  const text = textOf(file)
  if (text.status === 'refused') return text
  try {
    return reader(JSON.parse(text.value))
  } catch {
    return notOpened('round-file', { place: { file: basename(file) } })
  }
}

function textOf(file: string): Opened<string> {
  const failed = refused('file-unreadable', { place: { file } })
  try {
    const { value, findings } = decode(readFileSync(file), file)
    return value ? opened(value.text) : { status: 'refused', finding: findings[0] ?? failed }
  } catch {
    return { status: 'refused', finding: failed }
  }
}

type Call =
  | { readonly verb: 'prepare'; readonly file: string; readonly target: string; readonly same: string | undefined }
  | { readonly verb: 'inbox'; readonly file: string; readonly texts: readonly string[] }
  | { readonly verb: 'open'; readonly file: string; readonly texts: readonly string[]; readonly words: string }

function understood(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', short: 'o' }, same: { type: 'string' }, words: { type: 'string' } },
    })
    const [verb, file, ...texts] = positionals
    const { out, same, words } = values
    if (file === undefined) return null
    if (verb === 'prepare') return out === undefined || texts.length > 0 ? null : { verb, file, target: out, same }
    if (texts.length === 0) return null
    if (verb === 'inbox') return { verb, file, texts }
    return verb === 'open' && words !== undefined ? { verb, file, texts, words } : null
  } catch {
    return null
  }
}

process.exitCode = main()
