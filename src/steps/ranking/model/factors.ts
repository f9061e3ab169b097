import type { ProductId } from '../../../domain/ids'
import { factorShown } from '../../../domain/shownShares'
import { valueAt } from '../../../engine/kernel/ahpRatings'
import { at } from '../../../engine/kernel/matrix'
import type { DecisionProblem } from '../../../engine/problem'

/** What one piece of a bar is made of, as it can be printed: the level, its value, and a weight that multiplies out to its points. */
export interface Factors {
  readonly state: DecisionProblem['states'][number][number]
  readonly level: number
  /** 0…100. */
  readonly value: number
  /** The weight, 0…1, and the decimals of a per cent it is printed with. */
  readonly share: number
  readonly decimals: number
}

/** @param points the piece, not yet rounded */
export function factorsOf(
  { products, scores, states, weights, valueLine }: DecisionProblem,
  product: ProductId,
  k: number,
  points: number,
): Factors {
  const row = products.indexOf(product)
  const level = at(at(scores, row), k)
  const value = valueAt(level, valueLine)
  return {
    state: at(at(states, row), k),
    level,
    value,
    ...factorShown(weights, k, value, Math.round(points * 10) / 10),
  }
}
