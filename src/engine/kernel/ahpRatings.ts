import { at, type Matrix, requireFinite, requireShape, sum, type Vector, zip } from './matrix'

export interface RatingsSteps {
  /** m × n: value of each level, 0 … 100. */
  readonly values: Matrix
  /** m × n: points each column adds; they sum to the score. */
  readonly parts: Matrix
  /** m. */
  readonly scores: Vector
}

/**
 * AHP in ratings (absolute) mode: each alternative is rated on an anchored scale, and its score is Σ_j w_j v(level).
 * No alternative changes another's score, so there is no rank reversal. No columns: everybody has 0.
 *
 * @param levels m × n, 1 … 5, halves and other fractions allowed (medians)
 * @param weights n shares
 * @param valueLine 5 values of levels 1 … 5
 * @throws RangeError if shapes disagree or a level is outside the line
 *
 * Source: Saaty (1980), ratings mode; Saaty (2006), EJOR 168:557–570.
 */
export function ratings(levels: Matrix, weights: Vector, valueLine: Vector): RatingsSteps {
  requireShape(levels, weights.length)
  requireFinite(weights)
  const values = levels.map((row) => row.map((level) => valueAt(level, valueLine)))
  const parts = values.map((row) => zip(row, weights).map(([value, weight]) => weight * value))
  return { values, parts, scores: parts.map(sum) }
}

/** Value of a level; between two anchors, on the straight line between them. */
export function valueAt(level: number, valueLine: Vector): number {
  if (!(level >= 1 && level <= valueLine.length)) throw new RangeError(`level ${level} is outside the line`)
  const below = Math.min(Math.floor(level), valueLine.length - 1)
  const low = at(valueLine, below - 1)
  return low + (at(valueLine, below) - low) * (level - below)
}
