import type { SegmentId } from '../../domain/ids'
import { SEGMENTS } from '../../domain/mesa'
import type { Programme } from '../../domain/programme'
import { GROUP_LOOKS, type GroupKey } from '../charts/groupLooks'

const USUAL: readonly string[] = SEGMENTS
// Object.keys forgets what the keys of a literal are.
const OTHERS = (Object.keys(GROUP_LOOKS) as readonly GroupKey[]).filter((look) => !USUAL.includes(look))

/** Colour and shape of a segment: its own when it is one of the usual five, else the next that none of those has. */
export function groupOf({ segments }: Pick<Programme, 'segments'>, segment: SegmentId): GroupKey {
  const usual = SEGMENTS.find((one) => one === segment)
  const others = segments.filter(({ id }) => !USUAL.includes(id))
  const place = others.findIndex(({ id }) => id === segment)
  return usual ?? OTHERS[Math.max(0, place) % OTHERS.length] ?? 'pub'
}

export const segmentName = (programme: Programme, segment: string): string =>
  programme.segments.find(({ id }) => id === segment)?.name ?? segment
