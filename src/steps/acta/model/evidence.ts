import type { Datum } from '../../../domain/datum'
import type { ProductId } from '../../../domain/ids'
import type { Territory } from '../../../domain/programme'

/** What stands behind the ratings of one product on one indicator. */
export interface EvidenceRow {
  readonly product: ProductId
  readonly indicator: string
  readonly note: string
  readonly data: readonly (Pick<Datum, 'value' | 'unit' | 'source' | 'year' | 'grade'> & { readonly name: string })[]
}

/** Evidence and data of the products given, indicator by indicator; what has neither has no row. */
export function evidenceRows(territory: Territory, products: readonly ProductId[]): readonly EvidenceRow[] {
  return products.flatMap((product) =>
    territory.indicators.flatMap((indicator) => {
      const note = territory.evidence[product]?.[indicator.id]?.note ?? ''
      const data = indicator.subs.flatMap(({ id, name }) => {
        const datum = territory.data[product]?.[id]
        return datum ? [{ ...datum, name }] : []
      })
      return note === '' && data.length === 0 ? [] : [{ product, indicator: indicator.name, note, data }]
    }),
  )
}
