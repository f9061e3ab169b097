import { strideOf } from './block'

/** Weights are added up in whole steps of 2^-30, so that sums are exact and do not depend on who added what first. */
export const WEIGHT_STEPS = 1073741824
/** As many draws as such sums hold exactly: 2^53 / 2^30. */
export const MOST_DRAWS = 8388608

/** Counts of a run, all whole numbers: adding tallies in any order gives the same bytes. */
export interface Tally {
  readonly draws: number
  readonly places: Float64Array // m × m: how often row i had place k + 1
  readonly pairs: Float64Array // m × m, upper triangle: how often exactly i and j had the first two places
  readonly firstWeights: Float64Array // m × n: weights added up over the draws where row i is first
  readonly wins: Float64Array // m × m: how often row i beat column k; empty when not asked for
}

export const emptyTally = (m: number, n: number, countWins: boolean): Tally => ({
  draws: 0,
  places: new Float64Array(m * m),
  pairs: new Float64Array(m * m),
  firstWeights: new Float64Array(m * n),
  wins: new Float64Array(countWins ? m * m : 0),
})

/** @throws RangeError if the tallies are of different problems, or together exceed MOST_DRAWS */
export function addTallies(one: Tally, other: Tally): Tally {
  if (one.draws + other.draws > MOST_DRAWS) throw new RangeError(`more than ${MOST_DRAWS} draws`)
  return {
    draws: one.draws + other.draws,
    places: added(one.places, other.places),
    pairs: added(one.pairs, other.pairs),
    firstWeights: added(one.firstWeights, other.firstWeights),
    wins: added(one.wins, other.wins),
  }
}

function added(one: Float64Array, other: Float64Array): Float64Array {
  if (one.length !== other.length) throw new RangeError('tallies of different problems')
  return one.map((value, i) => value + (other[i] as number)) // i is inside: lengths agree
}

/**
 * Counts one block of scores into the tables of a tally (its number of draws is kept by whoever made the block).
 *
 * Places by comparing every two scores without a branch: (own − other) >>> 31 is 1 exactly when the other is better. Ties share the
 * better place; a draw whose first two places are not held by exactly two alternatives has no pair.
 *
 * @param scores count × stride whole steps
 * @param weights count × n
 */
export function countBlock(
  tally: Tally,
  scores: Int32Array,
  weights: Float64Array,
  count: number,
  m: number,
  n: number,
  places: Int32Array,
): void {
  const stride = strideOf(m)
  const { places: table, pairs, firstWeights, wins } = tally
  for (let d = 0; d < count; d += 1) {
    const row = d * stride
    const end = row + m
    for (let i = 0; i < stride; i += 4) {
      const s0 = scores[row + i] as number
      const s1 = scores[row + i + 1] as number
      const s2 = scores[row + i + 2] as number
      const s3 = scores[row + i + 3] as number
      let r0 = 0
      let r1 = 0
      let r2 = 0
      let r3 = 0
      for (let k = row; k < end; k += 1) {
        const other = scores[k] as number
        r0 += (s0 - other) >>> 31
        r1 += (s1 - other) >>> 31
        r2 += (s2 - other) >>> 31
        r3 += (s3 - other) >>> 31
      }
      places[i] = r0
      places[i + 1] = r1
      places[i + 2] = r2
      places[i + 3] = r3
    }
    let top = 0
    let earlier = 0
    let later = 0
    let firsts = 0
    let first = 0
    for (let i = 0; i < m; i += 1) {
      const place = places[i] as number
      table[i * m + place] = (table[i * m + place] as number) + 1
      if (place < 2) {
        top += 1
        earlier = later
        later = i
        if (place === 0) {
          firsts += 1
          first = i
        }
      }
    }
    if (top === 2) pairs[earlier * m + later] = (pairs[earlier * m + later] as number) + 1
    if (firsts === 1) addWeights(firstWeights, first * n, weights, d * n, n)
    else for (let i = 0; i < m; i += 1) if (places[i] === 0) addWeights(firstWeights, i * n, weights, d * n, n)
  }
  if (wins.length > 0) countWins(wins, scores, count, m)
}

function addWeights(sums: Float64Array, to: number, weights: Float64Array, from: number, n: number): void {
  for (let j = 0; j < n; j += 1) {
    const steps = ((weights[from + j] as number) * WEIGHT_STEPS + 0.5) | 0 // a weight is at most 1
    sums[to + j] = (sums[to + j] as number) + steps
  }
}

function countWins(wins: Float64Array, scores: Int32Array, count: number, m: number): void {
  const stride = strideOf(m)
  for (let i = 0; i < m; i += 1) {
    for (let k = 0; k < m; k += 1) {
      let won = 0
      for (let at = 0; at < count * stride; at += stride) {
        won += ((scores[at + k] as number) - (scores[at + i] as number)) >>> 31
      }
      wins[i * m + k] = (wins[i * m + k] as number) + won
    }
  }
}
