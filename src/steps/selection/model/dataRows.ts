import type { Datum } from '../../../domain/datum'
import type { SubIndicatorId } from '../../../domain/ids'
import { provinceOf } from '../../../domain/place'
import { isScored } from '../../../domain/product'
import type { Programme, Territory } from '../../../domain/programme'
import { type Column, code, column, type FileRun, figure, RUN, tableOf, textColumn } from '../../../io/write/column'
import type { OutTable } from '../../../io/write/csv'
import type { IdAndName } from './matrixRows'

/** One measured value of one product. */
export interface DataRow {
  readonly run: FileRun
  readonly province: string
  readonly product: IdAndName
  /** Id of the indicator it says something of. */
  readonly indicator: string
  readonly sub: IdAndName
  readonly datum: Pick<Datum, 'value' | 'unit' | 'source' | 'year' | 'grade' | 'note'>
}

/** `subindicadores.csv`: one row per datum, in headings that the import of data takes back. */
export const dataTable = (rows: readonly DataRow[]): OutTable => tableOf(COLUMNS, rows)

const COLUMNS: readonly Column<DataRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province),
  column('producto_id', code, ({ product }) => product.id),
  column('producto', textColumn, ({ product }) => product.name),
  column('indicador_id', code, ({ indicator }) => indicator),
  column('subindicador_id', code, ({ sub }) => sub.id),
  column('subindicador', textColumn, ({ sub }) => sub.name),
  column('dato', figure, ({ datum }) => datum.value),
  column('unidad', textColumn, ({ datum }) => datum.unit),
  column('fuente', textColumn, ({ datum }) => datum.source),
  column('anio', textColumn, ({ datum }) => datum.year),
  column('tipo', textColumn, ({ datum }) => datum.grade),
  column('nota', textColumn, ({ datum }) => datum.note),
]

/** Rows of `subindicadores.csv`: what is measured of each scored product, by indicator. What nobody measured has no row. */
export function dataRows({ name, simulated }: Programme, territory: Territory, date: string): readonly DataRow[] {
  return territory.candidates.filter(isScored).flatMap((product) => {
    const measured: Readonly<Partial<Record<SubIndicatorId, Datum>>> = territory.data[product.id] ?? {}
    return territory.indicators.flatMap((indicator) =>
      indicator.subs.flatMap((sub): readonly DataRow[] => {
        const datum = measured[sub.id]
        if (!datum) return []
        return [
          {
            run: { name, simulated, date },
            province: provinceOf(territory.id),
            product,
            indicator: indicator.id,
            sub,
            datum,
          },
        ]
      }),
    )
  })
}
