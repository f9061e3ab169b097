import { type Matrix, requireFinite, sum, type Vector, zip } from './matrix'
import { type Normalisation, normalise, type Sign } from './normalise'
import { exp, ln } from './special'

export interface WeightedProductSteps {
  /** m × n, after normalisation. */
  readonly normalised: Matrix
  /** m × n: r_ij^w_j, what each score is the product of. */
  readonly factors: Matrix
  /** m: natural logarithm of the product; −∞ for a product of 0. */
  readonly logs: Vector
  /** m. */
  readonly scores: Vector
}

/**
 * Weighted product model: Π_j r_ij^w_j. Compensates less than the sum: a 0 anywhere that weighs is a 0 in all.
 *
 * A cost that the normalisation leaves as it is takes a negative exponent. A column of weight 0 is r⁰ = 1, even for r = 0.
 * No columns: everybody has the empty product, 1.
 *
 * @param scores m × n, finite, ≥ 0 after normalisation; costs > 0
 * @param weights n, each finite and ≥ 0, used as they are: divide by their sum first if they are not shares
 * @param signs n
 * @throws RangeError if shapes disagree, a number is not finite, a value is negative, or a cost taken as it is is 0
 *
 * Source: Bridgman (1922); Triantaphyllou (2000), §2.3.
 */
export function weightedProduct(
  scores: Matrix,
  weights: Vector,
  signs: readonly Sign[],
  kind: Normalisation,
): WeightedProductSteps {
  requireFinite(weights)
  const normalised = normalise(scores, signs, kind)
  const parts = normalised.scores.map((row) =>
    zip(row, weights, normalised.signs).map(([value, weight, sign]) => {
      if (value < 0 || (value === 0 && sign === -1)) throw new RangeError(`no power of ${value}`)
      return weight === 0 ? 0 : sign * weight * ln(value)
    }),
  )
  const logs = parts.map(sum)
  return {
    normalised: normalised.scores,
    factors: parts.map((row) => row.map(exp)),
    logs,
    scores: logs.map(exp),
  }
}
