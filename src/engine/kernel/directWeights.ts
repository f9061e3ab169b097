import { at, indices, mean, shares, sum, type Vector, zip } from './matrix'
import { rankOrderCentroid } from './surrogateWeights'

/** Points that somebody shared out, as weights; whatever they add up to, and how many of the budget are left over (negative: too many). */
export function pointWeights(
  points: Vector,
  budget: number,
): { readonly weights: Vector; readonly total: number; readonly left: number } {
  const total = sum(points)
  return { weights: shares(points), total, left: budget - total }
}

/**
 * Weights given for some ranges, carried over to others: a criterion whose range doubles weighs twice as much against the others.
 *
 * @param ranges, newRanges n lengths, in the same unit each, > 0
 * Source: Keeney (2002), Operations Research 50:935–945; Fischer (1995), Org. Behavior and Human Decision Processes 62:252–266.
 */
export const rangeAdjusted = (weights: Vector, ranges: Vector, newRanges: Vector): Vector =>
  shares(zip(weights, ranges, newRanges).map(([weight, before, now]) => (weight * now) / before))

/** What equal ranks mean: as important as the places they share are on average, or exactly as important as each other. */
export type TiedRanks = 'average' | 'equal'

/**
 * Rank-order centroid with ties.
 *
 * - `average`: each of the tied has the mean of the centroid weights of the places they share.
 * - `equal`: the centre of all weights with that order in which the tied weigh exactly the same.
 *
 * @param ranks n, 1 the most important; equal means tied, and gaps between ranks say nothing
 * Source: Barron & Barrett (1996), Management Science 42:1515–1523; ties by the same integral over fewer corners.
 */
export function tiedCentroid(ranks: Vector, ties: TiedRanks): Vector {
  const levels = [...new Set(ranks)].toSorted((one, other) => one - other)
  const upTo = levels.map((level) => ranks.filter((rank) => rank <= level).length)
  const centroid = rankOrderCentroid(ranks.length)
  const byLevel = levels.map((_, g) => {
    if (ties === 'equal') return sum(upTo.slice(g).map((count) => 1 / (levels.length * count)))
    return mean(indices(at(upTo, g) - (upTo[g - 1] ?? 0)).map((k) => at(centroid, (upTo[g - 1] ?? 0) + k)))
  })
  return ranks.map((rank) => at(byLevel, levels.indexOf(rank)))
}
