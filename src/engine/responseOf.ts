import { transpose } from './kernel/matrix'
import { normalise } from './kernel/normalise'
import { fixedScale, type Response, setIdeals } from './kernel/response'
import type { TopsisNormalisation } from './kernel/topsis'
import { type Method, type NumericProblem, oriented, type ParameterValues, settle, upward } from './method'
import { neutralised, type Place } from './numericProblem'

/** Methods whose score is a weighted sum of one number per product and indicator, whatever the weights. */
const LINEAR: readonly string[] = ['ahp', 'ahp-distributive', 'ahp-ideal', 'wsm', 'promethee2']

/**
 * How a method of the registry answers to the weights, for stability and acceptability. The matrix of a linear method is what it gives
 * when all the weight is on one indicator, column by column; TOPSIS gives its squared differences; any other method, known or yet to
 * come, is asked anew for every set of weights.
 *
 * Where an indicator does not apply, what is neutral moves with the weights, so no method is a sum of fixed numbers any more: with
 * such cells every method is asked anew. So is, where ratings are drawn, a method that measures products by each other: a drawn rating
 * moves the numbers of all. On the fixed scale, AHP by ratings and TOPSIS, it moves its own alone.
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
  blank: readonly Place[] = [],
): Response {
  const settled = blank.length === 0 && (cells.length === 0 || onFixedScale(method, values))
  if (settled && LINEAR.includes(method.id)) {
    const units = problem.weights.map((_, j) => problem.weights.map((_, k) => (j === k ? 1 : 0)))
    const columns = units.map((weights) => method.run({ ...problem, weights }, values).scores)
    return { kind: 'linear', values: transpose(columns) }
  }
  if (settled && method.id === 'topsis') return distances(problem, settle(method.parameters, values).normalisation)
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
      const { valueLine } = problem
      const levels = neutralised(scores, blank, { method: method.id, weights, valueLine })
      return upward(method, method.run({ ...problem, scores: levels, weights }, values).scores)
    },
  }
}

const onFixedScale = ({ id, parameters }: Method, values: ParameterValues): boolean =>
  id === 'ahp' || (id === 'topsis' && settle(parameters, values).normalisation === 'fixed')

function distances(problem: NumericProblem, normalisation: unknown): Response {
  if (normalisation === 'fixed') {
    const { min, max } = problem.scale
    return fixedScale(oriented(problem).map((row) => row.map((rating) => (rating - min) / (max - min))))
  }
  // `settle` has checked that it is one of the choices, and all but 'fixed' are normalisations of TOPSIS.
  const { scores, signs } = normalise(problem.scores, problem.signs, normalisation as TopsisNormalisation)
  return setIdeals(scores, signs)
}
