import { type Matrix, requireFinite, sum, type Vector, zip } from './matrix'
import { type Normalisation, normalise, type Sign } from './normalise'

export interface WeightedSumSteps {
  /** m × n, after normalisation. */
  readonly normalised: Matrix
  /** m × n: what each column adds to each row. */
  readonly parts: Matrix
  /** m. */
  readonly scores: Vector
}

/**
 * Weighted sum model (simple additive weighting): Σ_j w_j r_ij.
 *
 * A cost that the normalisation leaves as it is (`none`, `vector`, `sum`, `max`) is subtracted. No columns: everybody has 0.
 *
 * @param scores m × n, finite
 * @param weights n, each finite, used as they are: divide by their sum first if they are not shares
 * @param signs n
 * @throws RangeError if shapes disagree or a number is not finite
 *
 * Source: Fishburn (1967); Triantaphyllou (2000), Multi-Criteria Decision Making Methods, §2.2.
 */
export function weightedSum(
  scores: Matrix,
  weights: Vector,
  signs: readonly Sign[],
  kind: Normalisation,
): WeightedSumSteps {
  requireFinite(weights)
  const normalised = normalise(scores, signs, kind)
  const parts = normalised.scores.map((row) =>
    zip(row, weights, normalised.signs).map(([value, weight, sign]) => sign * weight * value),
  )
  return { normalised: normalised.scores, parts, scores: parts.map(sum) }
}
