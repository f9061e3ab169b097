import { namesIn } from '../domain/formulaNames'
import type { IndicatorId, ProductId, SubIndicatorId } from '../domain/ids'
import type { Indicator, SubIndicator } from '../domain/indicator'
import type { Territory } from '../domain/programme'
import { type Level, levelAbove, nearestLevel } from '../domain/scale'
import { median } from './kernel/order'
import { TIE_STEP } from './kernel/rank'

/** What the data say of one cell: the level each sub-indicator suggests and the median of them. */
export interface Suggestion {
  readonly product: ProductId
  readonly indicator: IndicatorId
  /** Nearest level to the median of the parts; a median half-way counts as the lower level. */
  readonly level: Level
  readonly parts: readonly SuggestedPart[]
}

export interface SuggestedPart {
  readonly sub: SubIndicatorId
  readonly value: number
  readonly level: Level
}

/** Value of a derived sub-indicator from the others of its product, or null when one is missing or not finite. */
export type FormulaEvaluator = (formula: string, values: Readonly<Record<string, number>>) => number | null

/**
 * The level a value suggests: as many above the lowest as cuts it has reached, a value on a cut counting as reached.
 * With direction 'min' the cuts fall, and reaching one means being at or below it. A margin that is 50 on paper comes to
 * 49.999999999999986 in binary: what is within a billionth of a cut is on it.
 */
export function levelOf(value: number, { cuts, direction }: Pick<SubIndicator, 'cuts' | 'direction'>): Level {
  const reached = cuts.map(Number).filter((cut) => {
    const beyond = direction === 'max' ? value - cut : cut - value
    return beyond >= -TIE_STEP * Math.max(1, Math.abs(cut))
  }).length
  return levelAbove(reached)
}

/**
 * The suggestion for one product on one indicator, or null when no sub-indicator has a value.
 *
 * @param evaluate null while the formula engine is not loaded: derived sub-indicators then have no value
 */
export function suggest(
  territory: Pick<Territory, 'data'>,
  product: ProductId,
  indicator: Indicator,
  evaluate: FormulaEvaluator | null,
): Suggestion | null {
  const values = measured(territory, product)
  const parts = indicator.subs.flatMap((sub): SuggestedPart[] => {
    if (isInput(sub, indicator)) return []
    const value = sub.formula === '' ? values[sub.id] : evaluate?.(sub.formula, values)
    return value === undefined || value === null ? [] : [{ sub: sub.id, value, level: levelOf(value, sub) }]
  })
  if (parts.length === 0) return null
  const level = nearestLevel(median(parts.map((part) => part.level)))
  return { product, indicator: indicator.id, level, parts }
}

/** A price or a cost that only feeds another's formula suggests nothing by itself. */
const isInput = ({ id }: SubIndicator, { subs }: Indicator): boolean =>
  subs.some(({ formula }) => namesIn(formula).includes(id))

function measured(territory: Pick<Territory, 'data'>, product: ProductId): Readonly<Record<string, number>> {
  const data = Object.values(territory.data[product] ?? {})
  return Object.fromEntries(data.map(({ sub, value }) => [sub, Number(value)]))
}
