import type { IndicatorId, SegmentId } from '../domain/ids'
import { ROOT } from '../domain/judgement'
import type { GroupWeights } from './groupWeights'
import { joinPriorities } from './kernel/ahpGroup'
import { at, type Vector } from './kernel/matrix'

/**
 * The mesa's weights had its segments other voices; those not named keep the voice they have.
 *
 * As the official ones: block by block, the weighted geometric mean of the priorities of the segments that connected it.
 * With the voices the mesa has, the result is `group.official.weights`.
 *
 * @returns one share per indicator in the order given, or null while some block is answered by nobody who has a voice
 */
export function voiceWeights(
  group: GroupWeights,
  voices: readonly { readonly segment: SegmentId; readonly voice: number }[],
  indicators: readonly IndicatorId[],
): Vector | null {
  const voiceOf = ({ segment, voice }: GroupWeights['segments'][number]) =>
    voices.find((one) => one.segment === segment)?.voice ?? voice
  const blocks = group.nodes.map(({ id, items }, block) => {
    const heard = group.segments.flatMap((segment) => {
      const priorities = segment.blocks[block]?.priorities
      return priorities && voiceOf(segment) > 0 ? [{ priorities, voice: voiceOf(segment) }] : []
    })
    if (heard.length === 0) return null
    const priorities = heard.map((one) => one.priorities)
    const joined = joinPriorities(
      priorities,
      'geometric',
      heard.map(({ voice }) => voice),
    )
    return { id, shares: new Map(items.map((item, i) => [item as string, at(joined, i)])) }
  })
  const whole = blocks.flatMap((block) => block ?? [])
  if (whole.length < blocks.length) return null
  const root = whole.find(({ id }) => id === ROOT)
  return indicators.map((indicator) => {
    const own = whole.find(({ id, shares }) => id !== ROOT && shares.has(indicator))
    return own ? (root?.shares.get(own.id) ?? 0) * (own.shares.get(indicator) ?? 0) : 0
  })
}
