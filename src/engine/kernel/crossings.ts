import { at, indices, sum, type Vector, zip } from './matrix'
import { type Response, scoresOf } from './response'
import { quadraticRoots } from './roots'

/** Differences smaller than this part of the scores' size are rounding noise, not an order. */
const NOISE = 1e-12

/** How finely a black box is looked at before bracketing. */
const SCAN = 512
const BRACKET = 1e-10

/**
 * Weights with weight k set to `share` and the others rescaled in proportion. Where the others are all zero (w_k = 1) they have
 * no proportion and share what is left equally. A single criterion keeps the whole.
 */
export function withShare(weights: Vector, k: number, share: number): Vector {
  if (weights.length === 1) return weights
  const others = sum(weights.filter((_, j) => j !== k))
  return weights.map((weight, j) => {
    if (j === k) return share
    return others > 0 ? (weight * (1 - share)) / others : (1 - share) / (weights.length - 1)
  })
}

/** Places at given weights, 1 for the best, ties where scores differ by less than rounding noise. */
export function placesAt(response: Response, weights: Vector): Vector {
  const scores = scoresOf(response, weights)
  const noise = NOISE * Math.max(...scores.map(Math.abs))
  return scores.map((own) => 1 + scores.filter((other) => other - own > noise).length)
}

/**
 * Every share of weight k, strictly between 0 and 1, at which two alternatives may change order, ascending.
 *
 * With the others in proportion, weights are (1 − t)·rest + t·e_k. A linear score is a straight line in t: two cross at most once. A
 * squared distance is A t² + B (1 − t)²: with ρ = (t / (1 − t))² the equality of two closenesses is a quadratic in ρ, whose
 * positive roots are all the crossings. A black box is scanned at 512 shares and bracketed to 1e-10 where the order differs;
 * only there two changes closer than 1/512 that undo each other can go unseen.
 */
export function crossings(response: Response, weights: Vector, k: number): Vector {
  if (weights.length < 2) return []
  const found = response.kind === 'any' ? bracketed(response, weights, k) : solved(response, weights, k)
  // Bracketing finds a tie twice, coming to it and leaving it: it is one crossing. At an end it finds one half, and that is none.
  const apart = response.kind === 'any' ? 4 * BRACKET : 0
  const inside = found.filter((share) => share > apart && share < 1 - apart).toSorted((a, b) => a - b)
  return inside.filter((share, i) => i === 0 || share > at(inside, i - 1) + apart)
}

function solved(response: Exclude<Response, { kind: 'any' }>, weights: Vector, k: number): readonly number[] {
  const rest = withShare(weights, k, 0)
  if (response.kind === 'linear') {
    const ends = response.values.map((row) => ({ none: sum(zip(row, rest).map(([v, w]) => v * w)), all: at(row, k) }))
    const noise = NOISE * Math.max(...ends.flatMap(({ none, all }) => [Math.abs(none), Math.abs(all)]))
    return pairsOf(ends).flatMap(([one, other]) => {
      const [without, only] = [one.none - other.none, one.all - other.all]
      return Math.abs(without - only) <= noise ? [] : [without / (without - only)]
    })
  }
  const squares = rest.map((weight) => weight * weight)
  const quadratics = zip(response.toIdeal, response.toAntiIdeal).map(([ideal, anti]) => ({
    ideal: { all: at(ideal, k), none: sum(zip(ideal, squares).map(([gap, w]) => gap * w)) },
    anti: { all: at(anti, k), none: sum(zip(anti, squares).map(([gap, w]) => gap * w)) },
  }))
  return pairsOf(quadratics).flatMap(([i, j]) =>
    quadraticRoots(
      i.anti.all * j.ideal.all - j.anti.all * i.ideal.all,
      i.anti.all * j.ideal.none + i.anti.none * j.ideal.all - j.anti.all * i.ideal.none - j.anti.none * i.ideal.all,
      i.anti.none * j.ideal.none - j.anti.none * i.ideal.none,
    )
      .filter((ratio) => ratio > 0)
      .map((ratio) => Math.sqrt(ratio) / (1 + Math.sqrt(ratio))),
  )
}

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const))

function bracketed(response: Response, weights: Vector, k: number): readonly number[] {
  const orderAt = (share: number) => placesAt(response, withShare(weights, k, share)).join()
  const between = (low: number, lowOrder: string, high: number, highOrder: string): readonly number[] => {
    if (lowOrder === highOrder) return []
    const middle = (low + high) / 2
    if (high - low < BRACKET) return [middle]
    const middleOrder = orderAt(middle)
    return [...between(low, lowOrder, middle, middleOrder), ...between(middle, middleOrder, high, highOrder)]
  }
  const scan = indices(SCAN + 1).map((i) => ({ share: i / SCAN, order: orderAt(i / SCAN) }))
  return scan.slice(1).flatMap(({ share, order }, i) => between(at(scan, i).share, at(scan, i).order, share, order))
}
