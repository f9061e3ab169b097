import { at, indices, type Matrix, requireShape, type Vector } from './matrix'

/** How far the two Collatz–Wielandt bounds of the eigenvalue may lie apart, relative to it, when the iteration stops. */
const TOLERANCE = 1e-14
/** Saaty matrices need some 30 steps, the worst of a million random ones 170. */
const MOST_STEPS = 10_000

export interface Eigen {
  /** n shares > 0, summing to 1. */
  readonly weights: Vector
  /** λmax ≥ n; exactly n when the judgements agree to the last digits a person could have meant. */
  readonly lambdaMax: number
  /** False when the steps ran out first: the figures are then the best so far and must not be shown as final. */
  readonly converged: boolean
  readonly steps: number
}

/**
 * Priorities of a pairwise comparison matrix: its principal eigenvector, by power iteration.
 *
 * Each step brackets λmax between the least and the greatest of (A w)_i / w_i (Collatz 1942, Wielandt 1950), so the stop is a
 * proof and not a guess. A positive matrix always converges; only ratios far beyond any judgement scale can run out of steps.
 *
 * @param matrix n × n, every a_ij > 0: how many times i counts as much as j. Reciprocity is expected but not demanded, since
 *   published tables print 0.33 for 1/3. n = 1 is the share 1; n = 0 has no shares.
 * @param start n shares > 0 to begin from, when a neighbouring matrix is already solved; equal shares otherwise
 * @throws RangeError if the matrix is not square, finite and positive
 *
 * Source: Saaty (1977), J. Math. Psychology 15:234–281.
 */
export function principalEigenvector(matrix: Matrix, start?: Vector): Eigen {
  requireJudgements(matrix)
  const n = matrix.length
  const weights = Float64Array.from(start ?? indices(n).map(() => 1 / n))
  const found = iterate(Float64Array.from(matrix.flat()), weights, new Float64Array(n))
  return { weights: Array.from(weights), ...found }
}

/**
 * The iteration itself, in place, for whoever solves some thousand of these.
 *
 * @param ratios n × n, row by row, every one > 0 and finite
 * @param weights n shares > 0 to begin from; afterwards the eigenvector
 * @param image room for n numbers
 */
export function iterate(ratios: Float64Array, weights: Float64Array, image: Float64Array): Omit<Eigen, 'weights'> {
  const n = weights.length
  const near = TOLERANCE * Math.max(1, n / 10)
  for (let steps = 1; ; steps++) {
    let low = Number.POSITIVE_INFINITY
    let high = 0
    let lambda = 0
    for (let i = 0; i < n; i++) {
      let value = 0
      for (let j = 0; j < n; j++) value += (ratios[i * n + j] as number) * (weights[j] as number) // both inside: n × n and n
      image[i] = value
      lambda += value
      const bound = value / (weights[i] as number) // i < n
      if (bound < low) low = bound
      if (bound > high) high = bound
    }
    const converged = high - low <= near * high // no rows: −∞ ≤ 0
    if (converged || steps === MOST_STEPS) {
      return { lambdaMax: Math.abs(lambda - n) <= 1e-12 * n ? n : lambda, converged, steps }
    }
    if (!Number.isFinite(lambda)) throw new RangeError(`weights sum to ${lambda}`)
    for (let i = 0; i < n; i++) weights[i] = (image[i] as number) / lambda // i < n
  }
}

/** CI = (λmax − n)/(n − 1); 0 below two things to compare. Source: Saaty (1977). */
export const consistencyIndex = (lambdaMax: number, n: number): number => (n < 2 ? 0 : (lambdaMax - n) / (n - 1))

/**
 * CR = CI/RI: how much the judgements contradict themselves, as a share of what random ones do.
 * One or two things cannot contradict themselves: CR is 0 where RI is 0. The table of RI must be named beside every CR.
 */
export const consistencyRatio = (index: number, randomIndex: number): number =>
  randomIndex === 0 ? 0 : index / randomIndex

export interface Triad {
  readonly items: readonly [number, number, number]
  /** 0 when a_ij = a_ik a_kj; towards 1 the more they contradict. */
  readonly inconsistency: number
}

/**
 * The three judgements that contradict each other most: i against j directly, and by way of k.
 * @param matrix n × n; null where nobody answered. A triad needs its three answers
 * @returns null if no triad is complete. Of equally bad triads the first in order of index
 *
 * Source: Koczkodaj (1993), Math. Comput. Modelling 18(7):79–84: min(|1 − a_ij/(a_ik a_kj)|, |1 − a_ik a_kj/a_ij|).
 */
export function worstTriad(matrix: readonly (readonly (number | null)[])[]): Triad | null {
  let worst: Triad | null = null
  for (const i of indices(matrix.length)) {
    for (const j of indices(matrix.length).slice(i + 1)) {
      for (const k of indices(matrix.length).slice(j + 1)) {
        const [ij, jk, ik] = [at(at(matrix, i), j), at(at(matrix, j), k), at(at(matrix, i), k)]
        if (ij === null || jk === null || ik === null) continue
        const round = (ij * jk) / ik
        const inconsistency = Math.min(Math.abs(1 - round), Math.abs(1 - 1 / round))
        if (worst === null || inconsistency > worst.inconsistency) worst = { items: [i, j, k], inconsistency }
      }
    }
  }
  return worst
}

/** @throws RangeError if the matrix is not square, finite and positive */
export function requireJudgements(matrix: Matrix): void {
  requireShape(matrix, matrix.length)
  if (matrix.some((row) => row.some((ratio) => ratio <= 0))) throw new RangeError('a judgement is not positive')
}

/**
 * The whole matrix from its upper triangle read row by row, as ballots store it: n(n − 1)/2 ratios → n × n.
 * @throws RangeError if the number of ratios belongs to no matrix
 */
export function fromTriangle(upper: Vector): Matrix {
  const n = Math.round((1 + Math.sqrt(1 + 8 * upper.length)) / 2)
  if ((n * (n - 1)) / 2 !== upper.length) throw new RangeError(`${upper.length} ratios make no triangle`)
  const place = (i: number, j: number): number => i * n - (i * (i + 1)) / 2 + (j - i - 1)
  return indices(n).map((i) =>
    indices(n).map((j) => (i === j ? 1 : i < j ? at(upper, place(i, j)) : 1 / at(upper, place(j, i)))),
  )
}
