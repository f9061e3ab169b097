import { pearson } from './kernel/agreement'
import { pairOf } from './kernel/cut'
import { at, indices, type Matrix, transpose, type Vector } from './kernel/matrix'
import { TIE_STEP } from './kernel/rank'

/** What came of a change that should not matter. */
export interface Guard {
  readonly pair: Vector
  readonly samePair: boolean
  readonly enters: Vector
  readonly leaves: Vector
}

/** A pair beside today's. */
export function compared(today: Vector, pair: Vector): Guard {
  const enters = pair.filter((i) => !today.includes(i))
  const leaves = today.filter((i) => !pair.includes(i))
  return { pair, samePair: enters.length + leaves.length === 0, enters, leaves }
}

type ScoresOf = (ratings: Matrix) => Vector

/** Leaves out each alternative that is not of the pair: does the pair stay? Indices are those of the full list. */
export function dropEach(ratings: Matrix, scoresOf: ScoresOf): readonly (Guard & { readonly dropped: number })[] {
  const today = pairOf(scoresOf(ratings))
  return indices(ratings.length)
    .filter((row) => !today.includes(row))
    .map((dropped) => {
      const kept = indices(ratings.length).filter((row) => row !== dropped)
      const pair = pairOf(scoresOf(kept.map((row) => at(ratings, row)))).map((row) => at(kept, row))
      return { dropped, ...compared(today, pair) }
    })
}

/** Adds an alternative one `step` worse than the last-placed one in everything, not below `min`: it should change nothing. */
export function addDominated(
  ratings: Matrix,
  { min, step }: { readonly min: number; readonly step: number },
  scoresOf: ScoresOf,
): Guard {
  const scores = scoresOf(ratings)
  const last = scores.indexOf(Math.min(...scores))
  const worse = at(ratings, last).map((level) => Math.max(min, level - step))
  return compared(pairOf(scores), pairOf(scoresOf([...ratings, worse])))
}

/** Two criteria and the correlation of their ratings. */
export interface Relation {
  readonly first: number
  readonly second: number
  readonly r: number
}

/**
 * Criteria that order the alternatives alike, and may measure the same, or the opposite way, and are in conflict: |Pearson's r| ≥ 0.8
 * between their ratings; the sign of r tells which. With fewer than six alternatives such an r says little, and nothing is named.
 */
export function related(ratings: Matrix, threshold = 0.8, fewest = 6): readonly Relation[] {
  if (ratings.length < fewest) return []
  const columns = transpose(ratings)
  return columns.flatMap((column, second) =>
    columns.slice(0, second).flatMap((other, first) => {
      const r = pearson(other, column)
      return r !== null && Math.abs(r) >= threshold - TIE_STEP ? [{ first, second, r }] : []
    }),
  )
}

/** Criteria in which all alternatives have the same rating: they decide nothing. None with fewer than two alternatives. */
export const flat = (ratings: Matrix): Vector =>
  ratings.length < 2
    ? []
    : indices(at(ratings, 0).length).filter((j) => ratings.every((row) => at(row, j) === at(at(ratings, 0), j)))
