import type { IndicatorId, ProductId } from '../../../domain/ids'
import type { Territory } from '../../../domain/programme'
import { at } from '../../../engine/kernel/matrix'
import { selectSuggestions } from '../../../shared/model/suggestions'

/** A measured value that would suggest another rating, and the mesa following it. */
export interface MeasuredChange {
  readonly kind: 'measured'
  readonly product: ProductId
  readonly sub: string
  readonly unit: string
  /** Today's value, and the cut at which it would suggest the other level. */
  readonly from: number
  readonly to: number
  readonly size: number
}

/**
 * The measured value that would suggest another rating, where the mesa's rating is what one single value suggests; null where people
 * rated otherwise, or several values or a formula speak. Reached by a rise in level, the cut is enough; in a fall it must be passed.
 */
export function measuredChange(
  territory: Territory,
  change: {
    readonly product: ProductId
    readonly indicator: IndicatorId
    readonly from: number
    readonly to: number
  },
): MeasuredChange | null {
  const { product, indicator, from, to } = change
  const suggestion = selectSuggestions(territory, null).get(product)?.get(indicator)
  const [part, ...others] = suggestion?.parts ?? []
  if (!part || others.length > 0 || suggestion?.level !== from || !Number.isInteger(to)) return null
  const sub = territory.indicators.flatMap(({ subs }) => subs).find(({ id }) => id === part.sub)
  if (sub?.formula !== '') return null
  const cut = Number(at(sub.cuts, to > from ? to - 2 : to - 1))
  const scale = Math.max(Math.abs(cut), Math.abs(part.value))
  const size = scale === 0 ? 0 : Math.abs(cut - part.value) / scale
  return { kind: 'measured', product, sub: sub.name, unit: sub.unit, from: part.value, to: cut, size }
}
