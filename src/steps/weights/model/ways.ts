import { WEIGHING_WAYS, type WeighingWay } from '../../../domain/directWeights'
import { weighingOf } from '../../../domain/method'
import type { Programme, Territory } from '../../../domain/programme'
import { weightsBy } from '../../../shared/model/evaluation'

export interface WayWeights {
  readonly way: WeighingWay
  readonly official: boolean
  /** How many answered in this way. */
  readonly people: number
  /** One share per indicator. */
  readonly weights: readonly number[]
}

/** The mesa's weights by every way that gives some, the official one first; and the indicator on which they differ most. */
export function selectWays(
  programme: Programme,
  territory: Territory,
): {
  readonly ways: readonly WayWeights[]
  readonly widest: { readonly name: string; readonly low: number; readonly high: number } | null
} {
  const official = weighingOf(territory.method)
  const ways = [official, ...WEIGHING_WAYS.filter((way) => way !== official)].flatMap((way): readonly WayWeights[] => {
    const { official: joined, members } = weightsBy(programme, territory, way)
    return joined.weights ? [{ way, official: way === official, people: members.length, weights: joined.weights }] : []
  })
  const spans = territory.indicators.map(({ name }, k) => {
    const all = ways.map(({ weights }) => weights[k] ?? 0)
    return { name, low: Math.min(...all), high: Math.max(...all) }
  })
  const widest = spans.reduce<(typeof spans)[number] | null>(
    (best, span) => (best === null || span.high - span.low > best.high - best.low ? span : best),
    null,
  )
  return { ways, widest: ways.length === 0 ? null : widest }
}
