import type { SegmentId } from '../../domain/ids'
import { SEGMENTS } from '../../domain/mesa'
import type { Programme } from '../../domain/programme'
import type { GroupKey } from '../charts/colour'

/** Shape and colour of a segment: its own when it is one of the usual five, else by its place in the programme. */
export function groupOf(programme: Programme, segment: SegmentId): GroupKey {
  const usual = SEGMENTS.find((one) => one === segment)
  const place = programme.segments.findIndex(({ id }) => id === segment)
  return usual ?? SEGMENTS[Math.max(0, place) % SEGMENTS.length] ?? 'pub'
}

export const segmentName = (programme: Programme, segment: string): string =>
  programme.segments.find(({ id }) => id === segment)?.name ?? segment
