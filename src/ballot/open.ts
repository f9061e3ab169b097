import { type Finding, refused } from '../domain/finding'
import { answersOfBytes, type BallotAnswers } from './answers'
import { sameBytes } from './bytes'
import { markOfList, markOfMesa } from './digest'
import type { BallotMessage } from './message'
import type { FoundBallot, TextTrouble } from './readText'
import { isHeaderOf } from './text'

/** What a mesa asks in a round, as far as a ballot has to know. */
export interface BallotList {
  readonly mesa: string
  readonly list: readonly string[]
}

/** One person's ballot in full, as files hold it. */
export interface Ballot extends BallotList {
  readonly round: number
  readonly ticket: string
  readonly answers: BallotAnswers
}

/** What became of reading: the thing, or the one finding that says why not. */
export type Opened<T> =
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'refused'; readonly finding: Finding }

export const opened = <T>(value: T): Opened<T> => ({ status: 'read', value })
export const notOpened = (code: string, details?: Parameters<typeof refused>[1]): Opened<never> => ({
  status: 'refused',
  finding: refused(code, details),
})

/** Whether a message is for this mesa and answers this list; the finding that says why not, or null. */
export function strangeness({ mesa, list, ticket }: BallotMessage, ours: BallotList): Finding | null {
  if (!sameBytes(mesa, markOfMesa(ours.mesa))) return refused('ballot-other-mesa', { read: ticket })
  if (!sameBytes(list, markOfList(ours.list))) return refused('ballot-old-list', { read: ticket })
  return null
}

/** The same of a ballot found in a text, whose words in the clear must be those of its message. */
export function checkedText(found: FoundBallot, ours: BallotList): Opened<BallotMessage> {
  if (found.status === 'unreadable') return { status: 'refused', finding: troubleFinding(found.trouble) }
  const { message, header } = found
  const strange = strangeness(message, ours)
  if (strange) return { status: 'refused', finding: { ...strange, values: { header } } }
  if (!isHeaderOf(header, message, ours.mesa)) return notOpened('ballot-header', { read: header })
  return opened(message)
}

/** The answers of a message that is not sealed, for the list that it answers. */
export function openedPlain(message: BallotMessage, ours: BallotList): Opened<Ballot> {
  if (message.sealed) return notOpened('ballot-sealed', { read: message.ticket })
  return ballotOf(message, ours, message.content)
}

/** The ballot whose answers these bytes are. */
export function ballotOf(message: BallotMessage, { mesa, list }: BallotList, content: Uint8Array): Opened<Ballot> {
  const answers = answersOfBytes(message.kind, list, content)
  if (!answers) return notOpened('ballot-damaged')
  return opened({ mesa, round: message.round, ticket: message.ticket, list, answers })
}

function troubleFinding(trouble: TextTrouble): Finding {
  if (trouble.kind === 'line') return refused('ballot-line', { values: { line: trouble.line } })
  return refused(`ballot-${trouble.kind}`)
}
