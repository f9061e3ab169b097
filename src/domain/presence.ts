import type { Interest, MeetingNumber, SeatCount } from './attendance'
import type { MemberId, SegmentId } from './ids'
import type { Territory } from './programme'
import { memberSheet, type Sheet } from './rating'

export const presentAt = ({ presence }: Territory, meeting: MeetingNumber): readonly MemberId[] =>
  presence?.find((one) => one.meeting === meeting)?.present ?? []

/** Seats needed to decide: what the mesa agreed, or more than half of its seats. */
export const quorumOf = ({ quorum, members }: Territory): number => quorum ?? Math.floor(members.length / 2) + 1

/** Who is there of each segment, in the order of their first seat. */
export function presenceBySegment(territory: Territory, meeting: MeetingNumber): ReadonlyMap<SegmentId, SeatCount> {
  const present = new Set(presentAt(territory, meeting))
  const counts = new Map<SegmentId, { here: number; all: number }>()
  for (const { id, segment } of territory.members) {
    const seats = counts.get(segment) ?? { here: 0, all: 0 }
    seats.all += 1
    if (present.has(id)) seats.here += 1
    counts.set(segment, seats)
  }
  return counts
}

/**
 * The sheets without the rows that their own people may not rate: those stay in the record, out of the official count. From
 * the sheet of a mesita nobody can be taken out; there whoever has an interest does not speak while that product is rated.
 */
export function withoutInterests(sheets: Territory['sheets'], interests: readonly Interest[]): Territory['sheets'] {
  return Object.fromEntries(
    Object.entries(sheets).map(([holder, sheet]): [string, Sheet | undefined] => {
      const own = interests.filter(({ member }) => memberSheet(member) === holder)
      if (!sheet || own.length === 0) return [holder, sheet]
      const out = new Set<string>(own.map(({ product }) => product))
      return [holder, Object.fromEntries(Object.entries(sheet).filter(([product]) => !out.has(product)))]
    }),
  )
}

/** Cells that a declared interest keeps out of the count: those its person wrote on that product. */
export function cellsOut({ sheets }: Territory, { member, product }: Interest): number {
  return Object.keys(sheets[memberSheet(member)]?.[product] ?? {}).length
}
