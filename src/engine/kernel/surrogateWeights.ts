import { indices, shares, sum, type Vector } from './matrix'

/**
 * Weights when people only agree on the order of the criteria, most important first. n ≥ 1; no criteria, no weights.
 * Sources: Barron & Barrett (1996), Management Science 42, 1515–1523; Stillwell, Seaver & Edwards (1981).
 */

/** Centre of all weights with that order: w_i = (1/n) Σ_{k ≥ i} 1/k. */
export const rankOrderCentroid = (n: number): Vector =>
  indices(n).map((i) => sum(indices(n - i).map((k) => 1 / (i + k + 1))) / n)

/** w_i in proportion to n + 1 − i: the last weighs one part, the one above it two. */
export const rankSum = (n: number): Vector => (n === 0 ? [] : shares(indices(n).map((i) => n - i)))

/** w_i in proportion to 1/i. */
export const rankReciprocal = (n: number): Vector => (n === 0 ? [] : shares(indices(n).map((i) => 1 / (i + 1))))
