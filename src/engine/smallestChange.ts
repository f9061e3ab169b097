import { pairOf } from './kernel/cut'
import { at, dot, indices, type Matrix, sum, type Vector, zip } from './kernel/matrix'
import type { WeightStability } from './stability'

export interface WeightChange {
  readonly criterion: number
  readonly from: number
  /** Where the pair is tied; any further in that direction and it is another. */
  readonly to: number
  readonly enters: Vector
  readonly leaves: Vector
}

/** The nearest change of the pair for each weight that has one, smallest movement first, the other weights in proportion. */
export function weightChanges(stability: readonly WeightStability[]): readonly WeightChange[] {
  return stability
    .flatMap(({ criterion, weight, pair: { low, high } }) => {
      const ends = [low, high].filter((end) => end !== null)
      const nearest = ends.toSorted((one, other) => Math.abs(one.at - weight) - Math.abs(other.at - weight))[0]
      return nearest
        ? [{ criterion, from: weight, to: nearest.at, enters: nearest.enters, leaves: nearest.leaves }]
        : []
    })
    .toSorted((one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from))
}

export interface JointChange {
  /** n new weights, summing to 1, at which the pair is tied. */
  readonly weights: Vector
  /** Σ |change|: twice the share that moves from some criteria to another. */
  readonly movement: number
  readonly enters: number
  readonly leaves: number
}

/**
 * The smallest change of all weights together (Σ |change| least, weights stay ≥ 0 and add up to 1) after which one of the pair is tied
 * with an outsider, for a weighted sum. Null if no weights put an outsider level with one of the pair.
 *
 * Exact: for an insider p and an outsider q let g_j = value_qj − value_pj; Σ w_j g_j must rise to 0. Every share that moves should go
 * to the criterion with the largest g and come from those with the smallest, as far as their weight reaches: the gain of a move is
 * the difference of the two, so the linear programme is a fractional knapsack and the greedy choice is optimal. The first insider to
 * be overtaken by anyone ends the pair, so the least over all p and q is the answer.
 *
 * @param values m × n, more is better
 * @param weights n shares summing to 1
 */
export function jointChange(values: Matrix, weights: Vector): JointChange | null {
  const inside = pairOf(values.map((row) => dot(row, weights)))
  if (inside.length !== 2) return null
  const outside = indices(values.length).filter((i) => !inside.includes(i))
  const candidates = inside.flatMap((leaves) =>
    outside.flatMap((enters) => {
      const gains = zip(at(values, enters), at(values, leaves)).map(([theirs, own]) => theirs - own)
      const moved = cheapestShift(gains, weights)
      return moved ? [{ ...moved, enters, leaves }] : []
    }),
  )
  return candidates.toSorted((one, other) => one.movement - other.movement)[0] ?? null
}

/** The least movement that brings Σ w g up to 0; null if even all weight on the largest g does not. */
function cheapestShift(gains: Vector, weights: Vector): { weights: Vector; movement: number } | null {
  const most = Math.max(...gains)
  if (most < 0) return null
  const taker = gains.indexOf(most)
  const moved = [...weights]
  let missing = -dot(gains, weights)
  for (const giver of indices(gains.length).toSorted((a, b) => at(gains, a) - at(gains, b))) {
    const gain = most - at(gains, giver)
    if (missing <= 0 || gain === 0) break
    const share = Math.min(at(weights, giver), missing / gain)
    moved[giver] = at(moved, giver) - share
    moved[taker] = at(moved, taker) + share
    missing -= share * gain
  }
  return { weights: moved, movement: sum(zip(moved, weights).map(([now, before]) => Math.abs(now - before))) }
}

export interface RatingChange {
  readonly alternative: number
  readonly criterion: number
  readonly from: number
  readonly to: number
  readonly enters: Vector
  readonly leaves: Vector
}

/**
 * For each rating the nearest level, in either direction, at which the pair is another; ratings that never change it are left out. Fewest
 * steps first: those of one step are "one rating by one step".
 *
 * @param ratings m × n; levels are `min`, `min` + `step`, … `max`; a rating between levels moves from where it is
 * @param scoresOf the scores of all for given ratings, by whatever method is official
 */
export function ratingChanges(
  ratings: Matrix,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
  scoresOf: (ratings: Matrix) => Vector,
): readonly RatingChange[] {
  const today = pairOf(scoresOf(ratings))
  const tried = (i: number, j: number, direction: 1 | -1): readonly RatingChange[] => {
    const from = at(at(ratings, i), j)
    for (let to = from + direction * step; to >= min && to <= max; to += direction * step) {
      const changed = ratings.map((row, r) => (r === i ? row.map((level, c) => (c === j ? to : level)) : row))
      const then = pairOf(scoresOf(changed))
      const enters = then.filter((row) => !today.includes(row))
      const leaves = today.filter((row) => !then.includes(row))
      if (enters.length + leaves.length > 0) return [{ alternative: i, criterion: j, from, to, enters, leaves }]
    }
    return []
  }
  const size = ({ from, to }: RatingChange) => Math.abs(to - from)
  return ratings
    .flatMap((row, i) =>
      row.flatMap((_, j) => [...tried(i, j, 1), ...tried(i, j, -1)].toSorted((a, b) => size(a) - size(b)).slice(0, 1)),
    )
    .toSorted((one, other) => size(one) - size(other))
}
