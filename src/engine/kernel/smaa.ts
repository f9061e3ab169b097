import { at, type Matrix, type Vector } from './matrix'

/** One state of the world: the weights and the values it has. */
export interface Sample {
  readonly values: Matrix // m × n, more is better
  readonly weights: Vector // n
}

export interface Smaa {
  readonly rankAcceptability: Matrix // m × m: share of samples that give row i the place k + 1
  readonly centralWeights: readonly (Vector | null)[] // mean weights where the row is first; null if it never is
  readonly confidenceFactors: readonly (number | null)[] // share of samples where the row is first under its central weights
  readonly pairwiseWinning: Matrix // m × m: share of samples where the row beats the column
}

/** Scores closer than this are one score, as in the published cases. */
const TIE = 1e-12

/**
 * SMAA-2 for a weighted sum over given samples, in plain floating point: the reference that fast runs are checked against.
 *
 * @param sampleAt sample number d; asked twice for each d in 0 … count − 1, and must answer the same
 * @param count at least one
 *
 * Ties share the better place (1, 1, 3), so the columns of the acceptability matrix need not sum to 1, and equal rows beat each
 * other in no sample.
 *
 * Source: Lahdelma & Salminen (2001), Operations Research 49, 444–454.
 */
export function smaa(sampleAt: (d: number) => Sample, count: number): Smaa {
  const m = sampleAt(0).values.length
  const n = sampleAt(0).weights.length
  const places = table(m, m)
  const wins = table(m, m)
  const weightSums = table(m, n)
  for (let d = 0; d < count; d += 1) {
    const { values, weights } = sampleAt(d)
    const scores = values.map((row) => scoreOf(row, weights))
    scores.forEach((own, i) => {
      let better = 0
      scores.forEach((other, k) => {
        if (other - own > TIE) better += 1
        else if (own - other > TIE) bump(wins, i, k, 1)
      })
      bump(places, i, better, 1)
      if (better === 0)
        weights.forEach((weight, j) => {
          bump(weightSums, i, j, weight)
        })
    })
  }
  const centralWeights = weightSums.map((sums, i) => {
    const firsts = at(at(places, i), 0)
    return firsts === 0 ? null : sums.map((total) => total / firsts)
  })
  return {
    rankAcceptability: shareOf(places, count),
    centralWeights,
    confidenceFactors: confidence(sampleAt, count, centralWeights),
    pairwiseWinning: shareOf(wins, count),
  }
}

function confidence(sampleAt: (d: number) => Sample, count: number, central: readonly (Vector | null)[]) {
  const firsts = central.map(() => 0)
  for (let d = 0; d < count; d += 1) {
    const { values } = sampleAt(d)
    central.forEach((weights, i) => {
      if (weights === null) return
      const own = scoreOf(at(values, i), weights)
      if (values.every((row) => scoreOf(row, weights) - own <= TIE)) firsts[i] = at(firsts, i) + 1
    })
  }
  return central.map((weights, i) => (weights === null ? null : at(firsts, i) / count))
}

/** Written as a loop: it runs hundreds of thousands of times. */
function scoreOf(row: Vector, weights: Vector): number {
  let score = 0
  for (let j = 0; j < row.length; j += 1) score += at(row, j) * at(weights, j)
  return score
}

const table = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0))

function bump(counts: number[][], i: number, k: number, by: number): void {
  const row = at(counts, i)
  row[k] = at(row, k) + by
}

const shareOf = (counts: Matrix, count: number): Matrix => counts.map((row) => row.map((value) => value / count))
