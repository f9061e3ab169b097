import type { MemberId, ProductId } from './ids'

/** A mesa meets on several days; quorum is of the day. */
export const MEETINGS = [1, 2, 3] as const
export type MeetingNumber = (typeof MEETINGS)[number]

/** Who came to one meeting, by ticket and never by name, in the order they came in. Who left is not there. */
export interface Presence {
  readonly meeting: MeetingNumber
  readonly present: readonly MemberId[]
}

/** What ties a person to a product: they inform on it and do not rate it. */
export interface Interest {
  readonly member: MemberId
  readonly product: ProductId
  readonly note: string
}

/** Seats with somebody on them, of the seats there are. */
export interface SeatCount {
  readonly here: number
  readonly all: number
}
