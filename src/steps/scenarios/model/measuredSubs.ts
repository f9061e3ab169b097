import type { ProductId, SubIndicatorId } from '../../../domain/ids'
import { isScored } from '../../../domain/product'
import type { Territory } from '../../../domain/programme'

/** A series that is measured, not derived, and of which products it has a value. */
export interface MeasuredSub {
  readonly id: SubIndicatorId
  readonly name: string
  readonly unit: string
  readonly indicator: string
  readonly measured: readonly ProductId[]
}

/** What a scenario can change of the data: every measured series of the mesa's indicators, in their order, each once. */
export function measuredSubs({ indicators, candidates, data }: Territory): readonly MeasuredSub[] {
  const all = indicators.flatMap((indicator) =>
    indicator.subs
      .filter(({ formula }) => formula === '')
      .map(({ id, name, unit }) => ({
        id,
        name,
        unit,
        indicator: indicator.name,
        measured: candidates.filter((one) => isScored(one) && data[one.id]?.[id] !== undefined).map((one) => one.id),
      })),
  )
  return all.filter((one, i) => all.findIndex(({ id }) => id === one.id) === i)
}
