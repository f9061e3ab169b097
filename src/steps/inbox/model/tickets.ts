import { validTickets } from '../../../domain/ballotBox'
import type { SegmentId } from '../../../domain/ids'
import type { Territory } from '../../../domain/programme'

export const TICKETS_PER_SHEET = 8

/** A key as people read it: two groups of four. */
export const spaced = (key: string): string => `${key.slice(0, 4)} ${key.slice(4)}`

export interface TicketRow {
  readonly segment: SegmentId
  readonly seats: number
  /** Seats with a ticket that counts, and the numbers of the first and the last of them. */
  readonly given: number
  readonly first: string | null
  readonly last: string | null
  readonly voided: readonly string[]
}

/** Segments in the order of their first seat. */
export function ticketRows({ members, ballots }: Territory): readonly TicketRow[] {
  const valid = ballots ? validTickets(ballots) : []
  return [...new Set(members.map(({ segment }) => segment))].map((segment) => {
    const own = new Set(members.filter((one) => one.segment === segment).map(({ id }) => id))
    const given = valid.filter(({ member }) => own.has(member)).map(({ number }) => number)
    const voided = (ballots?.tickets ?? []).filter((one) => one.voided !== null && own.has(one.member))
    return {
      segment,
      seats: own.size,
      given: given.length,
      first: given[0] ?? null,
      last: given.at(-1) ?? null,
      voided: voided.map(({ number }) => number),
    }
  })
}
