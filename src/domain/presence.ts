import type { Interest, MeetingNumber } from './attendance'
import type { SheetCount } from './delivery'
import type { MemberId, SegmentId } from './ids'
import type { Territory } from './programme'
import { memberSheet, type Sheet } from './rating'

export const presentAt = ({ presence }: Territory, meeting: MeetingNumber): readonly MemberId[] =>
  presence?.find((one) => one.meeting === meeting)?.present ?? []

/** Seats needed to decide: what the mesa agreed, or more than half of its seats. */
export const quorumOf = ({ quorum, members }: Territory): number => quorum ?? Math.floor(members.length / 2) + 1

/** Who is there of each segment, as `delivered` of `all` its seats, in the order of their first seat. */
export function presenceBySegment(territory: Territory, meeting: MeetingNumber): ReadonlyMap<SegmentId, SheetCount> {
  const present = new Set(presentAt(territory, meeting))
  const tallies = new Map<SegmentId, { delivered: number; all: number }>()
  for (const { id, segment } of territory.members) {
    const tally = tallies.get(segment) ?? { delivered: 0, all: 0 }
    tally.all += 1
    if (present.has(id)) tally.delivered += 1
    tallies.set(segment, tally)
  }
  return tallies
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
