import type { IndicatorId } from '../../domain/ids'
import type { Territory } from '../../domain/programme'
import { selectJoined } from '../../shared/model/evaluation'

export interface IndicatorCount {
  readonly indicators: number
  /** With at least one measured series. */
  readonly measured: number
  readonly dimensions: number
  /** Questions the weights will ask. */
  readonly questions: number
}

export function indicatorCount({ indicators }: Territory): IndicatorCount {
  const dimensions = [...new Set(indicators.map(({ dimension }) => dimension))]
  const pairs = (n: number) => (n * (n - 1)) / 2
  const inside = dimensions.map((own) => pairs(indicators.filter(({ dimension }) => dimension === own).length))
  return {
    indicators: indicators.length,
    measured: indicators.filter(({ subs }) => subs.length > 0).length,
    dimensions: dimensions.length,
    questions: inside.reduce((sum, one) => sum + one, pairs(dimensions.length)),
  }
}

/** What an indicator starts from when its groups are weighed alike, against an equal split among all. */
export interface UnevenStart {
  readonly indicator: IndicatorId
  readonly start: number
  readonly equal: number
}

/** From so many times an equal split on, it is said. */
const TELLING_START = 2

/**
 * The indicators that their group lifts most: alone or nearly alone in a dimension, where groups differ in size. Before anybody answers
 * each dimension has the same, and each indicator in it.
 */
export function unevenStarts({ indicators }: Territory): readonly UnevenStart[] {
  const dimensions = new Set(indicators.map(({ dimension }) => dimension)).size
  const equal = 1 / indicators.length
  return indicators
    .map(({ id, dimension }): UnevenStart => {
      const size = indicators.filter((one) => one.dimension === dimension).length
      return { indicator: id, start: 1 / (dimensions * size), equal }
    })
    .filter(({ start }) => start >= TELLING_START * equal)
}

/** Two indicators that put products in the same order: perhaps one thing counted twice. */
export interface Twins {
  readonly first: IndicatorId
  readonly second: IndicatorId
  /** Pairs of products that both order alike, of those that both order at all. */
  readonly agree: number
  readonly of: number
}

/** With fewer products nothing can be judged. */
const FEWEST_PRODUCTS = 6
const ALIKE = 0.9

/** Pairs of indicators whose orders of the products concord in nine of ten comparisons or more. */
export function selectTwins(territory: Territory): readonly Twins[] {
  const { cells, indicators, products } = selectJoined(territory)
  if (products.length < FEWEST_PRODUCTS) return []
  const column = (k: number) => cells.map((row) => row[k]?.value ?? null)
  return indicators.flatMap((first, i) =>
    indicators.slice(i + 1).flatMap((second, gap) => {
      const { agree, of } = concordance(column(i), column(i + 1 + gap))
      return of >= FEWEST_PRODUCTS && agree / of >= ALIKE ? [{ first, second, agree, of }] : []
    }),
  )
}

function concordance(one: readonly (number | null)[], other: readonly (number | null)[]) {
  let agree = 0
  let of = 0
  for (let a = 0; a < one.length; a++) {
    for (let b = a + 1; b < one.length; b++) {
      const [x, y, u, v] = [one[a], one[b], other[a], other[b]]
      if (x == null || y == null || u == null || v == null || x === y || u === v) continue
      of++
      if (x < y === u < v) agree++
    }
  }
  return { agree, of }
}
