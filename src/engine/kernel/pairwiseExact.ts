import { at, type Matrix, requireShape, type Vector, zip } from './matrix'

/**
 * P(Σ w_j d_j > 0) with weights uniform on the simplex, exactly.
 *
 * Uniform weights are exponentials divided by their sum, so the question is whether Σ a_j E_j over the leads outlasts
 * Σ b_k E_k over the lags. Both sums are runs of waiting times, and an exponential has no memory: at each moment one wait of
 * each run is under way, and the lag of length b ends before the lead of length a with probability a / (a + b). Walking the
 * lattice of finished waits gives the probability with sums of positive products only, so it stays exact to the last digits
 * and needs no distinct or non-zero differences, as the closed form Σ d_j^(n−1) / Π (d_j − d_k) does.
 *
 * @param differences n numbers, any; all zero (a tie everywhere): 0
 */
export function winningShare(differences: Vector): number {
  const leads = differences.filter((d) => d > 0)
  const lags = differences.filter((d) => d < 0).map((d) => -d)
  if (leads.length === 0) return 0
  // reached[k]: probability of a state with k lags finished, row by row of finished leads.
  let reached: Vector = lags.map((_, k) => (k === 0 ? 1 : 0))
  let won = lags.length === 0 ? 1 : 0
  for (const lead of leads) {
    const next: number[] = []
    let here = 0
    reached.forEach((waiting, k) => {
      here += waiting
      const lagEnds = lead / (lead + at(lags, k))
      next.push(here * (1 - lagEnds))
      here *= lagEnds
    })
    won += here
    reached = next
  }
  return won
}

/**
 * P(row i beats row k) for every two alternatives of a weighted sum, weights uniform on the simplex.
 * @param values m × n, more is better
 * @returns m × m, 0 on the diagonal; equal rows beat each other with probability 0
 * @throws RangeError if rows differ in length or a number is not finite
 */
export function pairwiseExact(values: Matrix): Matrix {
  requireShape(values, values[0]?.length ?? 0)
  return values.map((own) => values.map((other) => winningShare(zip(own, other).map(([a, b]) => a - b))))
}
