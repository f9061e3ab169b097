import {
  dot,
  indices,
  type Matrix,
  mean,
  norm,
  requireFinite,
  requireShape,
  sum,
  transpose,
  type Vector,
  zip,
} from './matrix'

/**
 * Places 1 … n with ties at the mean of the places they share (1, 2.5, 2.5): what correlations between rankings need.
 * The least value has place 1.
 */
export const averageRanks = (values: Vector): Vector =>
  values.map((own) => {
    const below = values.filter((other) => other < own).length
    const equal = values.filter((other) => other === own).length
    return below + (equal + 1) / 2
  })

/**
 * Pearson's product-moment correlation.
 *
 * @param x n
 * @param y n
 * @returns −1 … 1; null when one of them does not vary, or n < 2
 * @throws RangeError if lengths disagree or a number is not finite
 */
export function pearson(x: Vector, y: Vector): number | null {
  requirePair(x, y)
  const [a, b] = [centred(x), centred(y)]
  const scale = norm(a) * norm(b)
  return scale === 0 ? null : dot(a, b) / scale
}

/**
 * Spearman's rank correlation, corrected for ties: Pearson's correlation of the average ranks.
 *
 * @param x n scores or places
 * @param y n, of the same sense
 * @returns −1 … 1; null when one of them ties everybody, or n < 2: no order to compare
 * @throws RangeError if lengths disagree or a number is not finite
 * Source: Kendall (1970), Rank Correlation Methods, ch. 3.
 */
export function spearman(x: Vector, y: Vector): number | null {
  requirePair(x, y)
  return pearson(averageRanks(x), averageRanks(y))
}

/**
 * Kendall's tau-b: pairs in the same order less pairs in opposite order, over the pairs that x and y tell apart.
 *
 * @returns −1 … 1; null when one of them ties everybody, or n < 2
 * @throws RangeError if lengths disagree or a number is not finite
 * Source: Kendall (1945), Biometrika 33:239–251.
 */
export function kendallTauB(x: Vector, y: Vector): number | null {
  requirePair(x, y)
  const pairs = zip(x, y)
  let [order, tellsX, tellsY] = [0, 0, 0]
  pairs.forEach(([xi, yi], i) => {
    for (const [xj, yj] of pairs.slice(i + 1)) {
      const [dx, dy] = [Math.sign(xi - xj), Math.sign(yi - yj)]
      order += dx * dy
      tellsX += Math.abs(dx)
      tellsY += Math.abs(dy)
    }
  })
  const scale = Math.sqrt(tellsX) * Math.sqrt(tellsY)
  return scale === 0 ? null : order / scale
}

export interface Concordance {
  /** 0 … 1, as if there were no ties. */
  readonly W: number
  /** Corrected for ties; 0 when every rater ties everybody. */
  readonly Wt: number
  /** k (n − 1) Wt, n − 1 degrees of freedom. */
  readonly chi2: number
}

/**
 * Kendall's coefficient of concordance: how far k raters put n subjects in the same order.
 *
 * @param ratings n subjects × k raters, scores or places, all of the same sense
 * @returns null for fewer than two subjects or no raters
 * @throws RangeError if the matrix is ragged or a number is not finite
 * Source: Kendall & Babington Smith (1939), Ann. Math. Stat. 10:275–287; ties: Kendall (1970), ch. 6.
 */
export function kendallW(ratings: Matrix): Concordance | null {
  const n = ratings.length
  const k = ratings[0]?.length ?? 0
  requireShape(ratings, k)
  if (n < 2 || k === 0) return null
  const places = transpose(ratings).map(averageRanks)
  const totals = centred(indices(n).map((i) => sum(places.map((column) => column[i] ?? 0))))
  const ties = sum(places.map(tieTerm))
  const full = k * k * (n * n * n - n)
  const squares = 12 * dot(totals, totals)
  const Wt = full === k * ties ? 0 : squares / (full - k * ties)
  return { W: squares / full, Wt, chi2: k * (n - 1) * Wt }
}

/** Σ (t³ − t) over the groups of t ties: each member of a group of t adds t² − 1. */
const tieTerm = (places: Vector): number =>
  sum(
    places.map((own) => {
      const tied = places.filter((other) => other === own).length
      return tied * tied - 1
    }),
  )

const centred = (values: Vector): Vector => {
  const middle = mean(values)
  return values.map((value) => value - middle)
}

function requirePair(x: Vector, y: Vector): void {
  if (x.length !== y.length) throw new RangeError(`lengths disagree: ${x.length}, ${y.length}`)
  requireFinite(x)
  requireFinite(y)
}
