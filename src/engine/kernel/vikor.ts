import { at, indices, type Matrix, requireShape, shares, transpose, type Vector, zip } from './matrix'
import { ranks, TIE_STEP } from './rank'

/** Every intermediate table, so that a view can show the working and a test can check each step. */
export interface VikorSteps {
  readonly groupRegret: Vector // S, m, in [0, 1]: weighted sum of the distances to the best; less is better
  readonly worstRegret: Vector // R, m: the largest single weighted distance
  readonly compromise: Vector // Q, m, in [0, 1]: less is better
  readonly rank: Vector // m, by Q
  readonly acceptableAdvantage: boolean // the second is at least 1/(m − 1) behind the first
  readonly acceptableStability: boolean // the first is also first by S or by R
  readonly compromiseSet: Vector // rows, ascending
}

/** Between 0 at the smallest and 1 at the largest. Constant: all 0, for what does not differ decides nothing. */
function stretched(values: Vector): Vector {
  const low = Math.min(...values)
  const span = Math.max(...values) - low
  return values.map((value) => (span === 0 ? 0 : (value - low) / span))
}

/**
 * The compromise closest to the ideal: majority benefit (S) against the strongest single objection (R).
 *
 * @param matrix m ≥ 1 alternatives × n criteria, finite, each column in its own unit
 * @param weights n numbers ≥ 0 with a positive sum; rescaled to sum 1
 * @param types n of +1 (more is better) or −1 (less is better)
 * @param v weight of the majority, in [0, 1]; 0.5 is consensus
 * @throws RangeError if shapes disagree, a number is not finite or the weights do not add up to a positive number
 *
 * Settled here: a constant column adds nothing; when S or R is the same for all, its half of Q is 0; the only alternative is
 * the compromise, with advantage and stability. The set is the first alone when both conditions hold; first and second when
 * only stability fails; without advantage all whose Q is less than 1/(m − 1) above the best.
 *
 * Source: Opricovic & Tzeng (2004), European Journal of Operational Research 156, 445–455.
 */
export function vikorSteps(matrix: Matrix, weights: Vector, types: readonly (1 | -1)[], v = 0.5): VikorSteps {
  if (matrix.length === 0) throw new RangeError('no alternatives')
  requireShape(matrix, weights.length)
  const columns = zip(transpose(matrix), shares(weights), types).map(([column, weight, type]) =>
    stretched(column.map((value) => -type * value)).map((regret) => weight * regret),
  )
  const regrets = transpose(columns)
  const groupRegret = regrets.map((row) => row.reduce((total, regret) => total + regret, 0))
  const worstRegret = regrets.map((row) => Math.max(...row))
  const compromise = zip(stretched(groupRegret), stretched(worstRegret)).map(([s, r]) => v * s + (1 - v) * r)
  const rank = ranks(compromise.map((q) => -q))
  return { groupRegret, worstRegret, compromise, rank, ...verdict(groupRegret, worstRegret, compromise) }
}

function verdict(groupRegret: Vector, worstRegret: Vector, compromise: Vector) {
  const order = indices(compromise.length).toSorted((a, b) => at(compromise, a) - at(compromise, b) || a - b)
  const first = at(order, 0)
  if (order.length === 1) return { acceptableAdvantage: true, acceptableStability: true, compromiseSet: [first] }
  const second = at(order, 1)
  const gap = 1 / (order.length - 1)
  const behind = (row: number) => at(compromise, row) - at(compromise, first)
  const acceptableAdvantage = behind(second) >= gap - TIE_STEP
  const isBest = (values: Vector) => at(values, first) <= Math.min(...values) + TIE_STEP
  const acceptableStability = isBest(groupRegret) || isBest(worstRegret)
  const near = order.filter((row) => behind(row) < gap - TIE_STEP)
  const set = !acceptableAdvantage ? near : acceptableStability ? [first] : [first, second]
  return { acceptableAdvantage, acceptableStability, compromiseSet: set.toSorted((a, b) => a - b) }
}
