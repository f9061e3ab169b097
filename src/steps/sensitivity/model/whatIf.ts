import type { IndicatorId, ProductId } from '../../../domain/ids'
import { MILLION, type ScenarioWeights } from '../../../domain/scenario'
import { cutOf, pairIn } from '../../../engine/kernel/cut'
import { at } from '../../../engine/kernel/matrix'
import type { Complete } from '../../../shared/model/evaluation'
import { pointsAt, weightsWith } from './stability'

/** What one weight at another share would do, the others in proportion. */
export interface WhatIfOutcome {
  /** The three first, best first, with their points of 100. */
  readonly leaders: readonly { readonly product: ProductId; readonly points: number }[]
  /** Who would be in the pair or level with its second and is not, and the other way round; both empty when the pair stays. */
  readonly enters: readonly ProductId[]
  readonly leaves: readonly ProductId[]
}

export function whatIf(ranked: Complete, indicator: IndicatorId, share: number): WhatIfOutcome {
  const { pair, rows } = ranked.evaluation
  const points = pointsAt(ranked, indicator, share)
  const today = rows.map(({ product }) => ({ product, points: points.get(product) ?? 0 }))
  const cut = cutOf(today.map((one) => one.points))
  const then = pairIn(cut).map((i) => at(today, i).product)
  return {
    leaders: cut.order.slice(0, 3).map((i) => at(today, i)),
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
