import type { IndicatorId, ProductId } from '../domain/ids'
import { type MethodChoice, naRuleOf } from '../domain/method'
import { SCALE } from '../domain/scale'
import type { JoinedCell, JoinedMatrix } from './joinBallots'
import { at, type Matrix, type Vector } from './kernel/matrix'
import { meanValue } from './neutral'

/**
 * Numbers for the kernel with the names to give back: the one bridge from what people said to what methods compute.
 * Rows are products, columns indicators; every rating is "more is better" by its rubric.
 */
export interface DecisionProblem {
  readonly products: readonly ProductId[]
  readonly indicators: readonly IndicatorId[]
  /** m × n on the scale, finite. */
  readonly scores: Matrix
  /** The same with every unknown cell at its worst and at its best: equal to `scores` where the mesa knows. */
  readonly worst: Matrix
  readonly best: Matrix
  /** n shares summing to 1. */
  readonly weights: Vector
  /** m × n: how each number came to be. */
  readonly states: readonly (readonly JoinedCell['state'][])[]
  /** Value, 0…100, of each level. */
  readonly valueLine: Vector
}

/**
 * Settles what is not a number, aloud:
 * - SD and missing: the cell may be anything on the scale. It stands at the middle wherever one number is needed, and
 *   the product carries its interval, from the lowest level to the highest, and its coverage.
 * - NA: the indicator does not apply. The cell takes the level whose value is the weighted mean of the product's values that do
 *   apply, so NA neither lifts nor sinks it in AHP; the interval does not open. What is neutral depends on the method and on the
 *   weights: `numericProblem` sets it anew for each. Where the mesa agreed that NA comes to the lowest level, that is what it is rated.
 */
export function decisionProblem(matrix: JoinedMatrix, weights: Vector, choice: MethodChoice): DecisionProblem {
  const { valueLine } = choice
  const joined = naRuleOf(choice) === 'lowest' ? withLowest(matrix) : matrix
  const fill = (unknown: number): Matrix =>
    joined.cells.map((row) => {
      const known = row.map((cell) => (cell.state === 'na' ? null : (cell.value ?? unknown)))
      return meanValue(known, { weights, valueLine, scale: SCALE })
    })
  return {
    products: joined.products,
    indicators: joined.indicators,
    scores: fill(SCALE.middle),
    worst: fill(SCALE.min),
    best: fill(SCALE.max),
    weights,
    states: joined.cells.map((row) => row.map(({ state }) => state)),
    valueLine,
  }
}

/** What does not apply rated at the lowest level, so that nobody gains by saying so of a weak indicator. */
const withLowest = (joined: JoinedMatrix): JoinedMatrix => ({
  ...joined,
  cells: joined.cells.map((row) =>
    row.map((cell) => (cell.state === 'na' ? { ...cell, state: 'rated', value: SCALE.min } : cell)),
  ),
})

/** Share of the weight on which the mesa gave a level or said that it does not apply. */
export const coverage = (problem: DecisionProblem, product: number): number =>
  at(problem.states, product).reduce(
    (share, state, k) => (state === 'rated' || state === 'na' ? share + at(problem.weights, k) : share),
    0,
  )
