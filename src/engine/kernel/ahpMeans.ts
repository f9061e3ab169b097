import { consistencyIndex, requireJudgements } from './ahp'
import { at, dot, indices, type Matrix, mean, shares, times, transpose, type Vector, zip } from './matrix'
import { exp, ln } from './special'

/**
 * Priorities by the geometric mean of each row: the logarithmic least squares solution.
 * Agrees with the eigenvector for n ≤ 3 and for consistent judgements; differs in the third decimal otherwise.
 *
 * @param matrix n × n, positive
 * @returns n shares
 * Source: Crawford & Williams (1985), J. Math. Psychology 29:387–405.
 */
export function geometricMeanRows(matrix: Matrix): Vector {
  requireJudgements(matrix)
  return shares(matrix.map((row) => exp(mean(row.map(ln)))))
}

/**
 * GCI = 2/((n − 1)(n − 2)) Σ_{i<j} ln²(a_ij w_j/w_i); 0 for fewer than three.
 * Source: Aguarón & Moreno-Jiménez (2003), EJOR 147:137–145.
 */
export function geometricConsistencyIndex(matrix: Matrix, weights: Vector): number {
  const n = matrix.length
  if (n < 3) return 0
  const errors = indices(n).flatMap((i) =>
    indices(n)
      .slice(i + 1)
      .map((j) => ln((at(at(matrix, i), j) * at(weights, j)) / at(weights, i))),
  )
  return (2 / ((n - 1) * (n - 2))) * dot(errors, errors)
}

export interface ColumnMean {
  readonly weights: Vector
  /** (A w)_i / w_i: n estimates of λmax. */
  readonly pc: Vector
  /** Their mean, an estimate. */
  readonly lambdaMax: number
  readonly CI: number
}

/**
 * Mean of the columns, each divided by its sum. Only to reproduce what spreadsheets and other programmes call "AHP weights":
 * it is off the eigenvector by up to .03 on ordinary judgements, and its λmax is an estimate. Nothing official uses it.
 *
 * @param matrix n × n, positive
 */
export function columnNormalisedMean(matrix: Matrix): ColumnMean {
  requireJudgements(matrix)
  const weights = transpose(transpose(matrix).map(shares)).map(mean)
  const pc = zip(times(matrix, weights), weights).map(([image, weight]) => image / weight)
  const lambdaMax = pc.length === 0 ? 0 : mean(pc)
  return { weights, pc, lambdaMax, CI: consistencyIndex(lambdaMax, matrix.length) }
}
