import type { BallotRoad } from '../domain/ballotBox'
import { sameBytes } from './bytes'
import { markOfList, markOfMesa } from './digest'
import { type BallotMessage, bytesOfMessage } from './message'
import type { BallotList } from './open'
import type { TextTrouble } from './readText'
import { receiptOf } from './receipt'
import { isProven } from './seal'
import { isHeaderOf } from './text'

/** One thing that came, as it came: what cannot be counted is kept too. */
export interface BallotArrival {
  readonly road: BallotRoad
  /** The text, or what the code said. */
  readonly text: string
  readonly read: BallotMessage | TextTrouble
  /** The words before the body of a text; null by a road that has none. */
  readonly header: string | null
}

/** A ticket that was handed out. */
export interface IssuedTicket {
  readonly ticket: string
  /** `ticketHash` of the ticket and its key. */
  readonly hash: Uint8Array
  readonly voided: boolean
}

/** What an inbox has to know of a round. */
export interface AskedRound extends BallotList {
  readonly round: number
  readonly tickets: readonly IssuedTicket[]
  /** How many had arrived when the round closed; null while it is open. Clocks of phones and laptops are not asked. */
  readonly closedAfter: number | null
}

/**
 * Where an arrival stands. Delivered: it counts. Replaced: it came first and another of its ticket counts. Repeated: this very
 * message had come before. Late: it would count, had the round not closed. The others never count of themselves.
 */
export type ArrivalStanding =
  | 'delivered'
  | 'replaced'
  | 'repeated'
  | 'late'
  | 'unreadable'
  | 'other-mesa'
  | 'other-round'
  | 'old-list'
  | 'unknown-ticket'
  | 'voided'
  | 'unproven'

export interface InboxRow {
  readonly arrival: BallotArrival
  readonly standing: ArrivalStanding
  /** null when nothing could be read. */
  readonly ticket: string | null
  /** The four signs for the phone, once the ballot counts or had counted; null otherwise. */
  readonly receipt: string | null
}

export interface BallotInbox {
  /** In the order of arrival. */
  readonly rows: readonly InboxRow[]
  /** The message that counts for each ticket. */
  readonly counted: ReadonlyMap<string, BallotMessage>
  /** Tickets that were handed out, are not voided, and from which nothing counts yet. */
  readonly missing: readonly string[]
}

/**
 * What became of everything that arrived in a round, in the order it arrived: one ticket, one ballot, and until the round closes
 * the last one counts. Nothing is opened and nothing is thrown away.
 */
export function inboxOf(arrivals: readonly BallotArrival[], asked: AskedRound): BallotInbox {
  const tickets = new Map(asked.tickets.map((one) => [one.ticket, one]))
  const counted = new Map<string, BallotMessage>()
  const rows: InboxRow[] = []
  /** Where each message came first: a whole hall's are compared at every arrival. */
  const places = new Map<string, number>()
  for (const [i, arrival] of arrivals.entries()) {
    const message = messageOf(arrival)
    const ticket = message?.ticket ?? null
    const refusal = message ? refusalOf(message, arrival.header, asked, tickets) : 'unreadable'
    if (!message || refusal) {
      rows.push({ arrival, standing: refusal ?? 'unreadable', ticket, receipt: null })
      continue
    }
    const bytes = bytesOfMessage(message).join()
    const known = rows[places.get(bytes) ?? -1]
    if (!known) places.set(bytes, i)
    const late = asked.closedAfter !== null && i >= asked.closedAfter
    if (known) rows.push({ arrival, standing: 'repeated', ticket, receipt: known.receipt })
    else if (late) rows.push({ arrival, standing: 'late', ticket, receipt: null })
    else {
      replace(rows, message.ticket)
      counted.set(message.ticket, message)
      rows.push({ arrival, standing: 'delivered', ticket, receipt: receiptOf(message) })
    }
  }
  const missing = asked.tickets.filter(({ ticket, voided }) => !voided && !counted.has(ticket))
  return { rows, counted, missing: missing.map(({ ticket }) => ticket) }
}

const messageOf = ({ read }: BallotArrival): BallotMessage | null => ('content' in read ? read : null)

/** What counted of this ticket no longer does. */
function replace(rows: InboxRow[], ticket: string): void {
  const at = rows.findIndex((row) => row.ticket === ticket && row.standing === 'delivered')
  const row = rows[at]
  if (row) rows[at] = { ...row, standing: 'replaced' }
}

/** Why a message cannot count here whatever else arrived; null when it can. */
function refusalOf(
  message: BallotMessage,
  header: string | null,
  asked: AskedRound,
  tickets: ReadonlyMap<string, IssuedTicket>,
): ArrivalStanding | null {
  if (!sameBytes(message.mesa, markOfMesa(asked.mesa))) return 'other-mesa'
  if (header !== null && !isHeaderOf(header, message, asked.mesa)) return 'unreadable'
  if (message.round !== asked.round) return 'other-round'
  const ticket = tickets.get(message.ticket)
  if (!ticket) return 'unknown-ticket'
  if (!isProven(message, ticket.hash)) return 'unproven'
  if (ticket.voided) return 'voided'
  return sameBytes(message.list, markOfList(asked.list)) ? null : 'old-list'
}
