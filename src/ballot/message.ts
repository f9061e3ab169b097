import { BALLOT_KINDS, type BallotKind } from './answers'
import { joinedBytes, sameBytes } from './bytes'
import { digest } from './digest'

/**
 * One person's answers to one round on their way to the record, whichever road they take. Whose and which stands in the clear, so
 * that an inbox can say who delivered without opening anything.
 */
export interface BallotMessage {
  readonly kind: BallotKind
  /** True when `content` is a sealed box, false when it is the answers themselves. */
  readonly sealed: boolean
  /** `markOfMesa` of the mesa it is for. */
  readonly mesa: Uint8Array
  /** `markOfList` of the questions that were answered. */
  readonly list: Uint8Array
  /** 1 … 255. */
  readonly round: number
  readonly ticket: string
  readonly content: Uint8Array
}

/** Why bytes are no message: they were changed or cut on the way, or a newer Yunta made them. */
export type MessageTrouble = 'damaged' | 'newer'

/** The version stands in the first half byte, and the check in the last four, whatever the version. */
const VERSION = 1
const CHECK = 4
const MARK = 3
const SEALED = 4
export const LONGEST_TICKET = 40

/**
 * | bytes | what |
 * |---|---|
 * | 1 | version (high half), sealed (bit 2), kind (bits 1 and 0) |
 * | 3 | mark of the mesa |
 * | 3 | mark of the list |
 * | 1 | round |
 * | 1 + n | ticket, its length first, UTF-8 |
 * | rest | content |
 * | 4 | check: SHA-256 of all before |
 *
 * @throws RangeError on a round or a ticket that does not fit: a bug in the caller, since what people give is checked before
 */
export function bytesOfMessage(message: BallotMessage): Uint8Array {
  const body = joinedBytes(headOfMessage(message), message.content)
  return joinedBytes(body, digest(body, CHECK))
}

/** All that stands before the content: whose and which, as a seal binds it. */
export function headOfMessage({ kind, sealed, mesa, list, round, ticket }: Omit<BallotMessage, 'content'>): Uint8Array {
  const name = new TextEncoder().encode(ticket)
  if (!Number.isInteger(round) || round < 1 || round > 255) throw new RangeError(`no round: ${round}`)
  if (name.length < 1 || name.length > LONGEST_TICKET) throw new RangeError(`no ticket: ${ticket}`)
  const first = VERSION * 16 + (sealed ? SEALED : 0) + BALLOT_KINDS.indexOf(kind)
  return joinedBytes(Uint8Array.of(first), mesa, list, Uint8Array.of(round, name.length), name)
}

/** The message of these bytes, or why there is none. */
export function messageOfBytes(bytes: Uint8Array): BallotMessage | MessageTrouble {
  const body = bytes.slice(0, -CHECK)
  const [first = 0] = body
  if (body.length === 0 || !sameBytes(digest(body, CHECK), bytes.slice(-CHECK))) return 'damaged'
  if (first >> 4 !== VERSION) return 'newer'
  const [round = 0, length = 0] = body.slice(1 + 2 * MARK)
  const start = 3 + 2 * MARK
  const kind = BALLOT_KINDS[first & 3]
  const ticket = textOf(body.slice(start, start + length))
  if (!kind || round === 0 || length === 0 || body.length < start + length || ticket === null) return 'damaged'
  return {
    kind,
    sealed: (first & SEALED) !== 0,
    mesa: body.slice(1, 1 + MARK),
    list: body.slice(1 + MARK, 1 + 2 * MARK),
    round,
    ticket,
    content: body.slice(start + length),
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
