import type { Datum } from '../../domain/datum'
import type { Territory } from '../../domain/programme'
import { at } from '../../engine/kernel/matrix'
import { median } from '../../engine/kernel/order'
import type { DecisionProblem } from '../../engine/problem'
import { levelOf } from '../../engine/suggest'
import { selectSuggestions } from './suggestions'

/** Part of a measured value by which it may be off, by the quality its source has. Assumptions, said on the screen that uses them. */
export const DATA_ERROR: Readonly<Record<Datum['grade'], number>> = { oficial: 0.05, encuesta: 0.15, juicio: 0.3 }

export interface DataRange {
  readonly product: number
  readonly indicator: number
  readonly low: number
  readonly high: number
}

/**
 * Where the mesa rates what its data suggest, and data a little off would suggest otherwise: from which level to which. Several data on
 * one indicator are off together, all low or all high; a formula's value stays as it is. There the mesa follows the data, so there the data
 * and not the people are drawn.
 */
export function dataRanges(
  territory: Territory,
  { products, indicators, scores, states }: DecisionProblem,
): readonly DataRange[] {
  const suggestions = selectSuggestions(territory, null)
  const subs = new Map(territory.indicators.flatMap((indicator) => indicator.subs.map((sub) => [sub.id, sub] as const)))
  return products.flatMap((product, i) =>
    indicators.flatMap((indicator, k): readonly DataRange[] => {
      const suggestion = suggestions.get(product)?.get(indicator)
      if (!suggestion || at(at(states, i), k) !== 'rated' || at(at(scores, i), k) !== suggestion.level) return []
      const levelsAt = (side: 1 | -1) =>
        median(
          suggestion.parts.map(({ sub, value, level }) => {
            const known = subs.get(sub)
            const datum = territory.data[product]?.[sub]
            if (!known || !datum) return level
            return levelOf(value + side * DATA_ERROR[datum.grade] * Math.abs(value), known)
          }),
        )
      const ends = [suggestion.level, levelsAt(-1), levelsAt(1)]
      const [low, high] = [Math.min(...ends), Math.max(...ends)]
      return low < high ? [{ product: i, indicator: k, low, high }] : []
    }),
  )
}
