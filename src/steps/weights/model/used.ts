import type { ItemId } from '../../../domain/judgement'
import { isScored } from '../../../domain/product'
import type { Territory } from '../../../domain/programme'
import { selectSuggestions } from '../../../shared/model/suggestions'

/** The part of an indicator's scale on which its data put the candidates. */
export interface UsedLevels {
  readonly low: number
  readonly high: number
}

/**
 * What the data say of the candidates, never what anybody rated: weights are asked before ratings, and again without looking at them.
 * Null of a dimension, and where fewer than two candidates have data.
 */
export function usedLevels(territory: Territory, item: ItemId): UsedLevels | null {
  const indicator = territory.indicators.find(({ id }) => id === item)
  if (!indicator) return null
  const suggested = selectSuggestions(territory, null)
  const levels = territory.candidates
    .filter(isScored)
    .flatMap(({ id }) => suggested.get(id)?.get(indicator.id)?.level ?? [])
  return levels.length < 2 ? null : { low: Math.min(...levels), high: Math.max(...levels) }
}
