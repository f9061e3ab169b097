import type { SegmentId } from '../domain/ids'
import type { GroupWeights } from './groupWeights'
import type { Vector } from './kernel/matrix'
import { weighSegments } from './weigh'

/**
 * The mesa's weights had its segments other voices; those not named keep the voice they have.
 *
 * @returns one share per indicator in the mesa's order, or null while some block is answered by nobody who has a voice
 */
export const voiceWeights = (
  { segments, people }: GroupWeights,
  voices: readonly { readonly segment: SegmentId; readonly voice: number }[],
): Vector | null =>
  weighSegments(
    segments.map(({ segment, voice, blocks }) => ({
      voice: voices.find((one) => one.segment === segment)?.voice ?? voice,
      blocks,
    })),
    people.leaves,
  ).weights
