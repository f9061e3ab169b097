import type { IndicatorId, ProductId } from '../../domain/ids'
import type { Territory } from '../../domain/programme'
import { DEPARTURE, type Rating } from '../../domain/rating'
import { isLevel } from '../../domain/scale'
import { type FormulaEvaluator, type Suggestion, suggest } from '../../engine/suggest'
import { memo } from './memo'

/** product → indicator → what its data say; absent where no sub-indicator has a value. */
export type RatingSuggestions = ReadonlyMap<ProductId, ReadonlyMap<IndicatorId, Suggestion>>

/** Suggestions of a territory; kept while its data, candidates and indicators stay the same. */
export const selectSuggestions = (territory: Territory, evaluator: FormulaEvaluator | null): RatingSuggestions =>
  suggestionsOf(territory.data, territory.candidates, territory.indicators, evaluator)

const suggestionsOf = memo(
  (
    data: Territory['data'],
    candidates: Territory['candidates'],
    indicators: Territory['indicators'],
    evaluator: FormulaEvaluator | null,
  ): RatingSuggestions =>
    new Map(
      candidates.map(({ id }) => [
        id,
        new Map(
          indicators.flatMap((indicator) => {
            const found = suggest({ data }, id, indicator, evaluator)
            return found ? [[indicator.id, found] as const] : []
          }),
        ),
      ]),
    ),
)

/** True when a rating departs from what the data suggest by two levels or more, and so asks for a sentence. */
export const departs = (rating: Rating, suggestion: Suggestion | undefined): boolean =>
  isLevel(rating) && suggestion !== undefined && Math.abs(rating - suggestion.level) >= DEPARTURE
