import type { IndicatorId, ProductId } from '../../domain/ids'
import { valueAt } from '../../engine/kernel/ahpRatings'
import { at } from '../../engine/kernel/matrix'
import type { DecisionProblem } from '../../engine/problem'
import { weightStability } from '../../engine/stability'
import { memo } from './memo'

/** A weight that, moved alone with the others in proportion, levels two products. Indicators that do it alike come together. */
export interface LevellingWeight {
  readonly indicators: readonly IndicatorId[]
  /** Shares, 0 … 1. */
  readonly from: number
  readonly to: number
}

export interface Flips {
  readonly rise: LevellingWeight | null
  readonly fall: LevellingWeight | null
}

const ALIKE = 1e-9

/** The smallest rise and the smallest fall of one weight after which the weighted sum orders two products the other way round. */
export const selectLevellingWeights: (problem: DecisionProblem, first: ProductId, second: ProductId) => Flips = memo(
  (problem: DecisionProblem, first: ProductId, second: ProductId): Flips => {
    const values = [first, second].map((product) =>
      at(problem.scores, problem.products.indexOf(product)).map((level) => valueAt(level, problem.valueLine)),
    )
    const intervals = weightStability({ kind: 'linear', values }, problem.weights)
    const ends = (side: 'low' | 'high') =>
      intervals.flatMap(({ criterion, weight, winner }) => {
        const end = winner[side]
        return end ? [{ indicator: at(problem.indicators, criterion), from: weight, to: end.at }] : []
      })
    return { rise: nearest(ends('high')), fall: nearest(ends('low')) }
  },
)

interface End {
  readonly indicator: IndicatorId
  readonly from: number
  readonly to: number
}

function nearest(ends: readonly End[]): LevellingWeight | null {
  const [best] = ends.toSorted((one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from))
  if (!best) return null
  const alike = ends.filter(({ from, to }) => Math.abs(from - best.from) < ALIKE && Math.abs(to - best.to) < ALIKE)
  return { indicators: alike.map(({ indicator }) => indicator), from: best.from, to: best.to }
}
