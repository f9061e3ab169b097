import { strideOf } from './block'

/**
 * As many draws as sums hold exactly: shares are added up rounded to 2^-30, so that no sum depends on who added what first,
 * and 2^53 / 2^30 of them stay whole.
 */
export const EXACT_DRAWS = 8388608

/** Counts of a run, all whole numbers or whole multiples of 2^-30: adding tallies in any order gives the same bytes. */
export interface Tally {
  readonly draws: number
  /** Draws that could not be counted, and are in none of the tables. */
  readonly uncounted: number
  readonly places: Float64Array // m × m: how often row i had place k + 1
  readonly pairs: Float64Array // m × m, upper triangle: how often i and j had the first two places, a tie shared among the pairs it could give
  readonly firstWeights: Float64Array // m × n: weights added up over the draws where row i is first
  readonly wins: Float64Array // m × m: how often row i beat column k; empty when not asked for
}

export const emptyTally = (m: number, n: number, countWins: boolean): Tally => ({
  draws: 0,
  uncounted: 0,
  places: new Float64Array(m * m),
  pairs: new Float64Array(m * m),
  firstWeights: new Float64Array(m * n),
  wins: new Float64Array(countWins ? m * m : 0),
})

/** @throws RangeError if the tallies are of different problems, or together exceed MOST_DRAWS */
export function addTallies(one: Tally, other: Tally): Tally {
  if (one.draws + other.draws > EXACT_DRAWS) throw new RangeError(`more than ${EXACT_DRAWS} draws`)
  return {
    draws: one.draws + other.draws,
    uncounted: one.uncounted + other.uncounted,
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
 * better place, so the places add up to m (m − 1) / 2 just when there are none; then the holders of the first two are known, and
 * only draws with a tie are looked at again. A draw whose first two places are not held by exactly two is shared equally among
 * the pairs that breaking the tie could give.
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
): void {
  const stride = strideOf(m)
  const inFours = m & ~3
  const withoutTies = (m * (m - 1)) / 2
  const holder = new Int32Array(m)
  const { places: table, pairs, firstWeights, wins } = tally
  for (let d = 0; d < count; d += 1) {
    const row = d * stride
    const end = row + m
    let sum = 0
    // `as number`: every index is inside by the shapes above. `| 0` keeps the sums in whole-number registers.
    for (let i = 0; i < inFours; i += 4) {
      const s0 = scores[row + i] as number
      const s1 = scores[row + i + 1] as number
      const s2 = scores[row + i + 2] as number
      const s3 = scores[row + i + 3] as number
      let p0 = 0
      let p1 = 0
      let p2 = 0
      let p3 = 0
      for (let k = row; k < end; k += 1) {
        const other = scores[k] as number
        p0 = (p0 + ((s0 - other) >>> 31)) | 0
        p1 = (p1 + ((s1 - other) >>> 31)) | 0
        p2 = (p2 + ((s2 - other) >>> 31)) | 0
        p3 = (p3 + ((s3 - other) >>> 31)) | 0
      }
      const cell = i * m
      table[cell + p0] = (table[cell + p0] as number) + 1
      table[cell + m + p1] = (table[cell + m + p1] as number) + 1
      table[cell + 2 * m + p2] = (table[cell + 2 * m + p2] as number) + 1
      table[cell + 3 * m + p3] = (table[cell + 3 * m + p3] as number) + 1
      holder[p0] = i
      holder[p1] = i + 1
      holder[p2] = i + 2
      holder[p3] = i + 3
      sum = (sum + p0 + p1 + p2 + p3) | 0
    }
    for (let i = inFours; i < m; i += 1) {
      const place = placeOf(scores, row, end, i)
      table[i * m + place] = (table[i * m + place] as number) + 1
      holder[place] = i
      sum = (sum + place) | 0
    }
    if (sum === withoutTies) {
      const first = holder[0] as number
      if (m > 1) countPair(pairs, m, first, holder[1] as number, 1)
      addWeights(firstWeights, first * n, weights, d * n, n)
    } else countTied(tally, scores, row, weights, d, m, n)
  }
  if (wins.length > 0) countWins(wins, scores, count, m)
}

/** How many of a row are better than its i-th. */
function placeOf(scores: Int32Array, row: number, end: number, i: number): number {
  const own = scores[row + i] as number
  let place = 0
  for (let k = row; k < end; k += 1) place = (place + ((own - (scores[k] as number)) >>> 31)) | 0
  return place
}

/** The pairs and the first place of a draw with ties: the weights count for each that shares the first place. */
function countTied(
  { pairs, firstWeights }: Tally,
  scores: Int32Array,
  row: number,
  weights: Float64Array,
  d: number,
  m: number,
  n: number,
): void {
  const first: number[] = []
  const next: number[] = []
  for (let i = 0; i < m; i += 1) {
    const place = placeOf(scores, row, row + m, i)
    if (place === 0) {
      first.push(i)
      addWeights(firstWeights, i * n, weights, d * n, n)
    } else if (place === 1) next.push(i)
  }
  const alone = first.length === 1
  const share = alone ? 1 / next.length : 2 / (first.length * (first.length - 1))
  for (const one of first) {
    for (const other of alone ? next : first) {
      if (alone || one < other) countPair(pairs, m, one, other, share + ROUNDING - ROUNDING)
    }
  }
}

function countPair(pairs: Float64Array, m: number, one: number, other: number, share: number): void {
  const cell = one < other ? one * m + other : other * m + one
  pairs[cell] = (pairs[cell] as number) + share
}

/** Adding and taking away this rounds a number in [0, 1] to whole steps of 2^-30: the last bit of a double of its size is one. */
const ROUNDING = 6291456 // 1.5 · 2^22

function addWeights(sums: Float64Array, to: number, weights: Float64Array, from: number, n: number): void {
  for (let j = 0; j < n; j += 1) {
    sums[to + j] = (sums[to + j] as number) + ((weights[from + j] as number) + ROUNDING - ROUNDING)
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
