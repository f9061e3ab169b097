import { type DirectWeights, type GivenBestWorst, POINTS_BUDGET } from '../domain/directWeights'
import type { IndicatorId } from '../domain/ids'
import { type BestWorstComparisons, bestWorstWeights } from './kernel/bestWorst'
import { pointWeights, tiedCentroid } from './kernel/directWeights'
import { shares, sum, type Vector } from './kernel/matrix'

/** Points that a thing without any counts as: half of one, the least that can be given. */
const INSTEAD_OF_NONE = 0.5

/**
 * One person's shares by what they answered in a fast way. Indicators that the mesa no longer adopts are left out, and what they had is
 * shared out among the others in proportion.
 *
 * A share of nothing counts as half a point of the hundred: people are joined by geometric means, where one person's nothing would
 * take an indicator from everybody.
 *
 * @param indicators the adopted ones; the answer speaks of each (`coversAll`)
 * @returns one share per indicator, each > 0, summing to 1
 *
 * Source: points as given; order by the rank-order centroid (Barron & Barrett 1996); best–worst by the linear model (Rezaei 2016); zeros as
 * Martín-Fernández, Barceló-Vidal & Pawlowsky-Glahn (2003), Math. Geology 35:253–278.
 */
export function directShares(answer: DirectWeights, indicators: readonly { readonly id: IndicatorId }[]): Vector {
  const given = sharesGiven(answer, indicators)
  const least = INSTEAD_OF_NONE / POINTS_BUDGET
  const raised = sum(given.map((share) => (share < least ? least - share : 0)))
  const left = sum(given.filter((share) => share >= least))
  // What is lent to those without any comes from the others in proportion.
  return given.map((share) => (share < least ? least : share * (1 - raised / left)))
}

function sharesGiven(answer: DirectWeights, indicators: readonly { readonly id: IndicatorId }[]): Vector {
  switch (answer.way) {
    case 'points': {
      const points = indicators.map(({ id }) => answer.points.find(({ indicator }) => indicator === id)?.points ?? 0)
      return sum(points) === 0 ? shares(points.map(() => 1)) : pointWeights(points, POINTS_BUDGET).weights
    }
    case 'order':
      return tiedCentroid(
        indicators.map(
          ({ id }) => answer.order.filter((one) => indicators.some((own) => own.id === one)).indexOf(id) + 1,
        ),
        'equal',
      )
    case 'best-worst':
      return bestWorstWeights(comparisonsOf(answer, indicators)).weights
  }
}

/** The answer as the kernel takes it, over the adopted indicators in their order. */
export function comparisonsOf(
  { best, worst, comparisons }: GivenBestWorst,
  indicators: readonly { readonly id: IndicatorId }[],
): BestWorstComparisons {
  const own = indicators.map(({ id }) => comparisons.find(({ indicator }) => indicator === id))
  return {
    best: indicators.findIndex(({ id }) => id === best),
    worst: indicators.findIndex(({ id }) => id === worst),
    bestToOthers: own.map((one) => one?.toBest ?? 1),
    othersToWorst: own.map((one) => one?.toWorst ?? 1),
  }
}
