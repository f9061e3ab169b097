import type { Tallies } from './acceptability'
import { at, indices, type Matrix, mean, sum, type Vector } from './kernel/matrix'
import { addTallies, type Tally } from './kernel/tally'

export interface Share {
  readonly share: number
  /** Standard error. */
  readonly error: number
}

export interface PairShare extends Share {
  readonly first: number
  readonly second: number
}

export interface Acceptability {
  /** Draws that were counted, and draws that could not be. */
  readonly draws: number
  readonly uncounted: number
  /** m × m: share of draws that give row i the place k + 1. Ties share the better place. */
  readonly places: Matrix
  /** m: share of draws in which the row is among the first two: the pairs it is in, with their shares of ties. */
  readonly inPair: readonly Share[]
  /** Every pair that came out, most frequent first, equals by their rows; a tie at the cut is shared among the pairs it could give. */
  readonly pairs: readonly PairShare[]
  /** m: mean weights of the draws in which the row is first; null if it never is. */
  readonly centralWeights: readonly (Vector | null)[]
  /** m × m: share of draws in which the row beats the column; null if not counted. */
  readonly wins: Matrix | null
}

/**
 * What the counts say.
 *
 * Standard errors: for pseudo-random draws √(p (1 − p) / N) with p = (count + 1) / (N + 2), so that "never in N draws" is not
 * called certain; for independent scramblings the spread of their shares over √(number of them).
 *
 * @throws RangeError if nothing was drawn
 */
export function summarise(tallies: Tallies): Acceptability {
  const total = tallies.slice(1).reduce(addTallies, at(tallies, 0))
  const { draws, uncounted } = total
  if (draws === 0) throw new RangeError('nothing was drawn')
  const m = Math.sqrt(total.places.length)
  const n = total.firstWeights.length / m
  const shareOf = (count: (tally: Tally) => number): Share => ({
    share: count(total) / draws,
    error: tallies.length === 1 ? chanceError(count(total), draws) : spreadError(tallies, count),
  })
  const table = (counts: Float64Array): Matrix =>
    indices(m).map((i) => Array.from(counts.subarray(i * m, (i + 1) * m), (count) => count / draws))
  return {
    draws,
    uncounted,
    places: table(total.places),
    inPair: indices(m).map((i) => shareOf((tally) => inPairOf(tally, i, m))),
    pairs: indices(m * m)
      .filter((cell) => (total.pairs[cell] ?? 0) > 0)
      .map((cell) => ({
        first: Math.floor(cell / m),
        second: cell % m,
        ...shareOf(({ pairs }) => pairs[cell] ?? 0),
      }))
      .toSorted((one, other) => other.share - one.share),
    centralWeights: indices(m).map((i) => {
      const firsts = total.places[i * m] ?? 0
      const sums = total.firstWeights.subarray(i * n, (i + 1) * n)
      return firsts === 0 ? null : Array.from(sums, (mass) => mass / firsts)
    }),
    wins: total.wins.length > 0 ? table(total.wins) : null,
  }
}

/** P(exactly these two are the first two). Never seen: share 0 with the error of never having been seen. */
export function pairShare(tallies: Tallies, one: number, other: number): Share {
  const m = Math.sqrt(at(tallies, 0).places.length)
  const cell = Math.min(one, other) * m + Math.max(one, other)
  const counts = tallies.map(({ pairs }) => pairs[cell] ?? 0)
  const draws = sum(tallies.map((tally) => tally.draws))
  return {
    share: sum(counts) / draws,
    error:
      tallies.length === 1 ? chanceError(sum(counts), draws) : spreadError(tallies, ({ pairs }) => pairs[cell] ?? 0),
  }
}

/** In how many draws row i was of the pair; the only row always is. */
function inPairOf({ draws, pairs }: Tally, i: number, m: number): number {
  if (m === 1) return draws
  return sum(indices(m).map((k) => pairs[Math.min(i, k) * m + Math.max(i, k)] ?? 0))
}

function chanceError(count: number, draws: number): number {
  const share = (count + 1) / (draws + 2)
  return Math.sqrt((share * (1 - share)) / draws)
}

function spreadError(tallies: Tallies, count: (tally: Tally) => number): number {
  const shares = tallies.map((tally) => count(tally) / tally.draws)
  const centre = mean(shares)
  const variance = sum(shares.map((share) => (share - centre) * (share - centre))) / (shares.length - 1)
  return Math.sqrt(variance / shares.length)
}
