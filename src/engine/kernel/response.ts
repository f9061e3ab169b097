import { at, dot, type Matrix, type Vector, zip } from './matrix'

/**
 * How the scores of a method answer to the weights, everything else held. What a method is to sensitivity: the same stability and
 * acceptability code serves every method that can say which of these it is.
 *
 * - `linear`: score_i = Σ_j w_j values_ij (weighted sum, AHP in any mode, PROMETHEE II by its net flows, and the logarithm
 *   of the weighted product).
 * - `distances`: TOPSIS with ideals that do not depend on the weights beyond scale: squared distances are Σ_j w_j² toIdeal_ij
 *   and Σ_j w_j² toAntiIdeal_ij, where the matrices hold squared unweighted differences.
 * - `any`: a black box, evaluated as it is (VIKOR).
 */
export type Response =
  | { readonly kind: 'linear'; readonly values: Matrix }
  | { readonly kind: 'distances'; readonly toIdeal: Matrix; readonly toAntiIdeal: Matrix }
  | {
      readonly kind: 'any'
      readonly alternatives: number
      /** m scores, more is better; `values` are the drawn values of uncertain cells, when there are any. */
      readonly scores: (weights: Vector, values: Vector) => Vector
    }

/** TOPSIS on a fixed scale: values in [0, 1], ideal 1 and anti-ideal 0 everywhere. */
export const fixedScale = (values: Matrix): Response => ({
  kind: 'distances',
  toIdeal: values.map((row) => row.map((value) => (1 - value) * (1 - value))),
  toAntiIdeal: values.map((row) => row.map((value) => value * value)),
})

/**
 * TOPSIS with the best and worst of this set as ideals.
 * @param normalised m × n after the normalisation, before the weights
 * @param signs n of +1 (more is better) or −1, as the normalisation left them
 */
export function setIdeals(normalised: Matrix, signs: readonly (1 | -1)[]): Response {
  const columns = signs.map((sign, j) => normalised.map((row) => sign * at(row, j)))
  const best = columns.map((column) => Math.max(...column))
  const worst = columns.map((column) => Math.min(...column))
  const squares = (row: Vector, ideal: Vector) =>
    zip(row, ideal, signs).map(([value, end, sign]) => (sign * value - end) * (sign * value - end))
  return {
    kind: 'distances',
    toIdeal: normalised.map((row) => squares(row, best)),
    toAntiIdeal: normalised.map((row) => squares(row, worst)),
  }
}

export const alternativesOf = (response: Response): number =>
  response.kind === 'linear'
    ? response.values.length
    : response.kind === 'distances'
      ? response.toIdeal.length
      : response.alternatives

/** Scores at given weights: the sum for `linear`, closeness in [0, 1] for `distances` (0.5 where both distances are 0). */
export function scoresOf(response: Response, weights: Vector): Vector {
  switch (response.kind) {
    case 'linear':
      return response.values.map((row) => dot(row, weights))
    case 'distances': {
      const squared = weights.map((weight) => weight * weight)
      return zip(response.toIdeal, response.toAntiIdeal).map(([ideal, anti]) => {
        const [best, worst] = [Math.sqrt(dot(ideal, squared)), Math.sqrt(dot(anti, squared))]
        return best + worst === 0 ? 0.5 : worst / (best + worst)
      })
    }
    case 'any':
      return response.scores(weights, [])
  }
}
