import { at, indices, type Matrix, requireShape, type Vector } from './matrix'
import {
  divide,
  fraction,
  fractionText,
  fromNumber,
  minus,
  multiply,
  ONE,
  plus,
  type Rational,
  signOf,
  toNumber,
  total,
  ZERO,
} from './rational'

export interface ExactAcceptability {
  readonly rankAcceptability: Matrix // m × m, share of all weights that give row i the place k + 1
  readonly rankAcceptabilityFractions: readonly (readonly string[])[] // the same as "p/q"
  readonly centralWeights: readonly (Vector | null)[] // mean weights where the row is first; null if it never is
  readonly pairwiseWinning: Matrix // m × m
  readonly top2: Vector // share of all weights that give place 1 or 2
}

/** A corner as its weights; a region is a segment (two criteria) or a convex polygon in order (three). */
type Point = readonly Rational[]
type Region = readonly Point[]

/**
 * Stochastic acceptability of a weighted sum over all weights, without sampling, for two or three criteria.
 *
 * The weights form a segment or a triangle. Each pair of alternatives ties on a point or a line of it; cut along all of them and in
 * every piece the order is fixed. Sizes and centres of the pieces are exact fractions of the numbers as written in decimals.
 *
 * @param values m × n with n = 2 or 3, more is better
 * @throws RangeError for other n, ragged rows or numbers that are not finite
 *
 * Equal rows share the better place. The number of pieces grows with the fourth power of m: meant for at most about 8 rows.
 *
 * Source of the measures: Lahdelma & Salminen (2001), SMAA-2, Operations Research 49, 444–454.
 */
export function smaaExact(values: Matrix): ExactAcceptability {
  const n = values[0]?.length ?? 0
  if (n !== 2 && n !== 3) throw new RangeError(`exact acceptability is for 2 or 3 criteria, not ${n}`)
  requireShape(values, n)
  const rows = values.map((row) => row.map(fromNumber))
  const m = rows.length
  const lines = rows.flatMap((row, i) =>
    rows.slice(i + 1).map((other) => row.map((value, j) => minus(value, at(other, j)))),
  )
  const corners: Region = indices(n).map((j) => indices(n).map((k) => (j === k ? ONE : ZERO)))
  const pieces = lines.reduce<readonly Region[]>(
    (regions, line) => regions.flatMap((region) => cut(region, line)),
    [corners],
  )

  const places = grid(m, () => ZERO)
  const wins = grid(m, () => ZERO)
  const firstMass = rows.map(() => indices(n).map(() => ZERO))
  for (const piece of pieces) {
    const { share, centre } = measure(piece)
    const scores = rows.map((row) => valueAt(row, centre))
    scores.forEach((own, i) => {
      const better = scores.filter((other) => signOf(minus(other, own)) > 0).length
      add(places, i, better, share)
      scores.forEach((other, k) => {
        if (signOf(minus(own, other)) > 0) add(wins, i, k, share)
      })
      if (better === 0)
        centre.forEach((weight, j) => {
          add(firstMass, i, j, multiply(share, weight))
        })
    })
  }
  return {
    rankAcceptability: places.map((row) => row.map(toNumber)),
    rankAcceptabilityFractions: places.map((row) => row.map(fractionText)),
    centralWeights: firstMass.map((mass, i) => {
      const share = at(at(places, i), 0)
      return signOf(share) === 0 ? null : mass.map((part) => toNumber(divide(part, share)))
    }),
    pairwiseWinning: wins.map((row) => row.map(toNumber)),
    top2: places.map((row) => toNumber(total(row.slice(0, 2)))),
  }
}

const grid = (m: number, cell: () => Rational): Rational[][] => indices(m).map(() => indices(m).map(cell))

function add(table: Rational[][], i: number, j: number, amount: Rational): void {
  const row = at(table, i)
  row[j] = plus(at(row, j), amount)
}

const valueAt = (coefficients: Point, weights: Point): Rational =>
  total(coefficients.map((value, j) => multiply(value, at(weights, j))))

/** The parts of a region on either side of a line; a part without extent is dropped. */
function cut(region: Region, line: Point): readonly Region[] {
  const heights = region.map((corner) => valueAt(line, corner))
  const signs = heights.map(signOf)
  if (!signs.includes(1) || !signs.includes(-1)) return [region]
  const side = (wanted: 1 | -1): Region =>
    region.flatMap((corner, i) => {
      const next = (i + 1) % region.length
      const kept = at(signs, i) === 0 || at(signs, i) === wanted ? [corner] : []
      const crosses = at(signs, i) * at(signs, next) < 0 && (region.length > 2 || i === 0)
      return crosses ? [...kept, crossing(corner, at(region, next), at(heights, i), at(heights, next))] : kept
    })
  return [side(1), side(-1)]
}

function crossing(from: Point, to: Point, heightFrom: Rational, heightTo: Rational): Point {
  const share = divide(heightFrom, minus(heightFrom, heightTo))
  return from.map((value, j) => plus(value, multiply(share, minus(at(to, j), value))))
}

/** Size of a region as a share of all weights, and its centre of gravity. */
function measure(region: Region): { share: Rational; centre: Point } {
  const first = at(region, 0)
  const parts = indices(region.length - (first.length - 1)).map((i) => {
    const corners = [first, ...region.slice(i + 1, i + first.length)]
    const centre = first.map((_, j) =>
      divide(total(corners.map((corner) => at(corner, j))), fraction(BigInt(first.length), 1n)),
    )
    return { share: size(corners), centre }
  })
  const share = total(parts.map((part) => part.share))
  const centre = first.map((_, j) =>
    divide(total(parts.map((part) => multiply(part.share, at(part.centre, j)))), share),
  )
  return { share, centre }
}

/** Determinant of the corners' weights: 1 for the whole simplex, and never negative, as cutting keeps the corners in order. */
function size(corners: readonly Point[]): Rational {
  const [p = [], q = [], r] = corners
  const cross = (u: Point, v: Point, i: number, j: number) =>
    minus(multiply(at(u, i), at(v, j)), multiply(at(u, j), at(v, i)))
  return r
    ? total([
        multiply(at(p, 0), cross(q, r, 1, 2)),
        multiply(at(p, 1), cross(q, r, 2, 0)),
        multiply(at(p, 2), cross(q, r, 0, 1)),
      ])
    : cross(p, q, 0, 1)
}
