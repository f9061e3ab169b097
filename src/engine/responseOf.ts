import type { Response } from './kernel/response'
import { type Method, type NumericProblem, type ParameterValues, upward } from './method'
import { type MatrixPlace, neutralised } from './numericProblem'

/**
 * How a method answers to the weights, for stability and acceptability: in the exact form it has, or asked anew for every set of
 * weights.
 *
 * Where an indicator does not apply, what is neutral moves with the weights, so no method is a sum of fixed numbers any more: with
 * such cells every method is asked anew. So is, where ratings are drawn, a method that measures products by each other: a drawn rating
 * moves the numbers of all. On the fixed scale it moves its own alone.
 *
 * @param cells products and indicators whose rating is drawn; a black box puts the drawn ratings there
 * @param blank where an indicator does not apply
 * @throws RangeError as the method itself does
 */
export function responseOf(
  method: Method,
  problem: NumericProblem,
  values: ParameterValues,
  cells: readonly { readonly alternative: number; readonly criterion: number }[] = [],
  blank: readonly MatrixPlace[] = [],
): Response {
  const settled = blank.length === 0 && (cells.length === 0 || method.onScale(values) !== null)
  const exact = settled ? method.response(problem, values) : null
  if (exact) return exact
  return {
    kind: 'any',
    alternatives: problem.scores.length,
    scores: (weights, drawn) => {
      const scores = problem.scores.map((row, i) =>
        row.map((rating, j) => {
          const place = cells.findIndex(({ alternative, criterion }) => alternative === i && criterion === j)
          return drawn[place] ?? rating
        }),
      )
      const levels = neutralised(scores, blank, method, { ...problem, weights })
      return upward(method, method.run({ ...problem, scores: levels, weights }, values).scores)
    },
  }
}
