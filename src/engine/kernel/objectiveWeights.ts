import { pearson, spearman } from './agreement'
import { type Matrix, mean, requireShape, shares, sum, transpose, type Vector, zip } from './matrix'
import { ln } from './special'

/** Where nothing tells the criteria apart, none counts for more than another. */
const sharesOrEqual = (values: Vector): Vector =>
  sum(values) > 0 ? shares(values) : values.map(() => 1 / values.length)

/**
 * Weights from the data: the more a column differs between alternatives, the more it weighs.
 *
 * @param matrix m × n, finite, ≥ 0 (each column is read as shares of its sum)
 * @returns `entropy` of each column in [0, 1] (logarithm to the base m) and `weights` with sum 1
 * @throws RangeError if a row has another length, or a number is negative or not finite
 *
 * Settled here: 0 ln 0 = 0; a column of zeros, or a single row, does not differ, so its entropy is 1; if no column differs the
 * weights are equal. Direction plays no part.
 *
 * Source: Shannon entropy as in Zeleny (1982) and Hwang & Yoon (1981), chapter 3.
 */
export function entropyWeights(matrix: Matrix): { readonly entropy: Vector; readonly weights: Vector } {
  requireShape(matrix, matrix[0]?.length ?? 0)
  const entropy = transpose(matrix).map((column) => {
    if (column.some((value) => value < 0)) throw new RangeError('entropy weights need numbers ≥ 0')
    const total = sum(column)
    if (total === 0 || column.length < 2) return 1
    const terms = column.map((value) => (value === 0 ? 0 : (value / total) * ln(value / total)))
    return -sum(terms) / ln(column.length)
  })
  return { entropy, weights: sharesOrEqual(entropy.map((value) => Math.max(0, 1 - value))) }
}

export interface CriticOptions {
  readonly useDirection: boolean // turn costs round first; several programs do not
  readonly scale: boolean // min–max to [0, 1] first
  readonly correlation: 'pearson' | 'spearman'
  readonly ddof: 0 | 1 // of the standard deviation; cancels in the weights
}

export const CRITIC: CriticOptions = { useDirection: true, scale: true, correlation: 'pearson', ddof: 1 }

/**
 * Weights from the data: a column weighs by its spread and by how little the other columns repeat it.
 *
 * @param matrix m × n, finite
 * @param types n of +1 (more is better) or −1 (less is better)
 * @returns `information` C_j = σ_j Σ_k (1 − r_jk), and `weights` with sum 1
 * @throws RangeError if shapes disagree or a number is not finite
 *
 * Settled here: a constant column has no spread and weighs nothing; if all are constant the weights are equal.
 *
 * Source: Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22, 763–770.
 */
export function criticWeights(
  matrix: Matrix,
  types: readonly (1 | -1)[],
  options: CriticOptions = CRITIC,
): { readonly information: Vector; readonly weights: Vector } {
  requireShape(matrix, types.length)
  const columns = zip(transpose(matrix), types).map(([column, type]) => {
    const turned = options.useDirection ? column.map((value) => type * value) : column
    if (!options.scale) return turned
    const low = Math.min(...turned)
    const span = Math.max(...turned) - low
    return turned.map((value) => (span === 0 ? 0 : (value - low) / span))
  })
  const correlate = options.correlation === 'spearman' ? spearman : pearson
  const information = columns.map(
    (column, j) =>
      deviation(column, options.ddof) *
      sum(columns.map((other, k) => (k === j ? 0 : 1 - (correlate(column, other) ?? 0)))),
  )
  return { information, weights: sharesOrEqual(information) }
}

/** A count that leaves nothing to divide by has no spread. */
function deviation(values: Vector, ddof: number): number {
  const centre = mean(values)
  const divisor = values.length - ddof
  return divisor > 0 ? Math.sqrt(sum(values.map((value) => (value - centre) * (value - centre))) / divisor) : 0
}
