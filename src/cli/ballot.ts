import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ballotFromJson, listFromJson, plainMessage } from '../ballot/file'
import { type Ballot, type BallotList, checkedText, notOpened, type Opened, openedPlain } from '../ballot/open'
import { ballotsInText } from '../ballot/readText'
import { textOfMessage } from '../ballot/text'
import { type Finding, refused } from '../domain/finding'
import { findingText } from '../i18n/findings'
import { decode } from '../io/read/decode'
import { SPANISH } from './spanish'

/**
 * A person's answers as a text that survives WhatsApp, e-mail and dictation, and back:
 *
 *   npm run -s ballot -- encode BALLOT.json
 *   npm run -s ballot -- decode TEXTFILE --list BALLOT.json
 *   { "mesa", "round", "ticket", "list": ["MER|PRO", …], "answers": { "MER|PRO": 3, … } }
 *
 * Answers are judgements −9 … 9, ratings 1 … 5, points 0 … 100, null ("no sé"), "SD" or "NA"; a question without an answer is
 * absent. A text may hold many ballots amid lines of chat: one is printed as its JSON, several as a list of them. What is wrong
 * with any goes to the error stream in words, and the exit code is 1; 2 when the call is not understood.
 */
const USAGE = `npm run -s ballot -- encode BALLOT.json
npm run -s ballot -- decode TEXTFILE --list BALLOT.json`

/** The exit code: 0 when everything was well. */
function main(): number {
  const call = understood()
  if (!call) {
    console.error(USAGE)
    return 2
  }
  return 'list' in call ? decoded(call.file, call.list) : encoded(call.file)
}

function encoded(file: string): number {
  const ballot = jsonOf(file, ballotFromJson)
  if (ballot.status === 'refused') return told(ballot.finding)
  console.log(textOfMessage(plainMessage(ballot.value), ballot.value.mesa))
  return 0
}

function decoded(file: string, listFile: string): number {
  const ours = jsonOf(listFile, listFromJson)
  if (ours.status === 'refused') return told(ours.finding)
  const text = textOf(file)
  if (text.status === 'refused') return told(text.finding)
  const all = ballotsIn(text.value, ours.value)
  const ballots = all.flatMap((one) => (one.status === 'read' ? [one.value] : []))
  const [first] = ballots
  if (first) console.log(JSON.stringify(ballots.length === 1 ? first : ballots, null, 2))
  if (all.length === 0) return told(refused('ballot-none', { place: { file } }))
  return all.reduce((code, one) => (one.status === 'refused' ? told(one.finding) : code), 0)
}

/** Every ballot of a text; which of several a refusal is about, its first line says. */
function ballotsIn(text: string, ours: BallotList): readonly Opened<Ballot>[] {
  const all = ballotsInText(text)
  return all.map((found) => {
    const message = checkedText(found, ours)
    const ballot = message.status === 'read' ? openedPlain(message.value, ours) : message
    if (ballot.status === 'read' || all.length === 1) return ballot
    const subject = found.text.split('\n', 1)[0] ?? ''
    return { ...ballot, finding: { ...ballot.finding, place: { subject } } }
  })
}

function told(finding: Finding): 1 {
  console.error(findingText(finding, SPANISH))
  return 1
}

/** What a file of JSON holds, as this reader understands it. */
function jsonOf<T>(file: string, reader: (value: unknown) => Opened<T>): Opened<T> {
  const text = textOf(file)
  if (text.status === 'refused') return text
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch {
    return notOpened('ballot-file', { place: { file } })
  }
  return reader(value)
}

/** A file's text, whether it was saved as UTF-8, as Windows does it, or with the mark of either. */
function textOf(file: string): Opened<string> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch {
    return notOpened('file-unreadable', { place: { file } })
  }
  const { value, findings } = decode(bytes, file)
  const [finding] = findings
  if (value) return { status: 'read', value: value.text }
  return finding ? { status: 'refused', finding } : notOpened('file-unreadable', { place: { file } })
}

type Call = { readonly file: string } | { readonly file: string; readonly list: string }

function understood(): Call | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'string' } } })
    const [verb, file, ...rest] = positionals
    const { list } = values
    if (file === undefined || rest.length > 0) return null
    if (verb === 'encode') return list === undefined ? { file } : null
    return verb === 'decode' && list !== undefined ? { file, list } : null
  } catch {
    return null
  }
}

process.exitCode = main()
