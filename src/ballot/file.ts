import { BALLOT_KINDS, type BallotAnswer, bytesOfAnswers, isAnswerOf, narrowestKind } from './answers'
import { markOfList, markOfMesa } from './digest'
import { type BallotMessage, LONGEST_TICKET } from './message'
import { type Ballot, type BallotList, notOpened, type Opened, opened } from './open'
import { holdsStart } from './text'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && !holdsStart(value)

const bytesIn = (text: string): number => new TextEncoder().encode(text).length

/** The mesa and the questions of a file as it was parsed; what else it holds does not matter here. */
export function listFromJson(value: unknown): Opened<BallotList> {
  if (!isFields(value)) return notOpened('ballot-file')
  const { mesa, list } = value
  if (!isName(mesa)) return notOpened('ballot-file-mesa')
  if (!Array.isArray(list) || list.length === 0) return notOpened('ballot-file-list')
  const questions = list.filter((one): one is string => typeof one === 'string' && one !== '')
  if (questions.length !== list.length) return notOpened('ballot-file-list')
  const twice = questions.find((one, i) => questions.indexOf(one) !== i)
  if (twice !== undefined) return notOpened('ballot-file-twice', { read: twice })
  return opened({ mesa, list: questions })
}

/** One person's ballot of a file as it was parsed. */
export function ballotFromJson(value: unknown): Opened<Ballot> {
  const asked = listFromJson(value)
  if (asked.status === 'refused' || !isFields(value))
    return asked.status === 'refused' ? asked : notOpened('ballot-file')
  const { round, ticket, answers } = value
  if (typeof round !== 'number' || !Number.isInteger(round) || round < 1 || round > 255)
    return notOpened('ballot-file-round')
  if (!isName(ticket) || bytesIn(ticket) > LONGEST_TICKET)
    return notOpened('ballot-file-ticket', { values: { limit: LONGEST_TICKET } })
  if (!isFields(answers)) return notOpened('ballot-file-answers')
  const given: [string, BallotAnswer][] = []
  for (const [question, answer] of Object.entries(answers)) {
    if (!asked.value.list.includes(question)) return notOpened('ballot-file-strange', { read: question })
    const place = { subject: question }
    if (!isAnyAnswer(answer)) return notOpened('ballot-file-answer', { place, read: JSON.stringify(answer) })
    given.push([question, answer])
  }
  if (narrowestKind(given.map(([, answer]) => answer)) === null) return notOpened('ballot-file-mixed')
  return opened({ ...asked.value, round, ticket, answers: Object.fromEntries(given) })
}

const isAnyAnswer = (value: unknown): value is BallotAnswer => BALLOT_KINDS.some((kind) => isAnswerOf(kind, value))

/**
 * A ballot of a file as a message, its answers not sealed. A file does not tell what its questions are, so the answers do.
 *
 * @throws RangeError on answers of no one kind: `ballotFromJson` refuses them
 */
export function plainMessage({ mesa, round, ticket, list, answers }: Ballot): BallotMessage {
  const kind = narrowestKind(Object.values(answers))
  if (!kind) throw new RangeError('answers of no one kind')
  const content = bytesOfAnswers(kind, list, answers)
  return { kind, sealed: false, mesa: markOfMesa(mesa), list: markOfList(list), round, ticket, content }
}
