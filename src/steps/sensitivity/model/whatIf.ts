import type { IndicatorId, ProductId } from '../../../domain/ids'
import { MILLION, type ScenarioWeights } from '../../../domain/scenario'
import type { Complete } from '../../../shared/model/evaluation'
import { pointsAt, weightsWith } from './stability'

/** What one weight at another share would do, the others in proportion. */
export interface WhatIf {
  /** The three first, best first, with their points of 100. */
  readonly leaders: readonly { readonly product: ProductId; readonly points: number }[]
  /** Who would be in the pair and is not, and the other way round; both empty when the pair stays. */
  readonly enters: readonly ProductId[]
  readonly leaves: readonly ProductId[]
}

export function whatIf(ranked: Complete, indicator: IndicatorId, share: number): WhatIf {
  const { pair, rows } = ranked.evaluation
  const points = pointsAt(ranked, indicator, share)
  // Today's order first, so that a tie leaves the pair as it is.
  const leaders = rows
    .map(({ product }) => ({ product, points: points.get(product) ?? 0 }))
    .toSorted((one, other) => (Math.abs(other.points - one.points) < 1e-9 ? 0 : other.points - one.points))
    .slice(0, 3)
  const then = leaders.slice(0, 2).map(({ product }) => product)
  return {
    leaders,
    enters: then.filter((product) => !pair.includes(product)),
    leaves: pair.filter((product) => !then.includes(product)),
  }
}

/** The same weights as a scenario keeps them: whole millionths. */
export const typedWeights = (ranked: Complete, indicator: IndicatorId, share: number): ScenarioWeights => {
  const weights = weightsWith(ranked, indicator, share)
  return {
    kind: 'typed',
    shares: ranked.problem.indicators.map((one, k) => ({
      indicator: one,
      millionths: Math.round((weights[k] ?? 0) * MILLION),
    })),
  }
}
