import type { Datum } from '../../domain/datum'
import type { ProductId } from '../../domain/ids'
import { type ColumnReader, thingColumns } from './columns'
import { type Corrections, decimalOf } from './corrections'
import { named } from './draft'
import { type MeasurementContext, type MeasurementKey, subOf } from './measurementColumns'
import { detailsOf, unitRead } from './measurementDetails'
import { MEASURE } from './number'
import { readColumn } from './numberColumn'
import type { Trouble } from './reading'
import type { RawTable } from './table'
import { headingUnit, tidy } from './text'

type Piece = { readonly row: number; readonly value: Datum }

/** One row per product, one column per sub-indicator, its unit in brackets in the heading if it is written at all. */
export function readWide(
  table: RawTable,
  columns: ColumnReader<MeasurementKey>,
  context: MeasurementContext,
  corrections: Corrections,
): { readonly pieces: readonly Piece[]; readonly troubles: readonly Trouble[] } {
  const { found, troubles: odd } = thingColumns(table, columns.others, (heading) => subOf(heading, context.subs))
  const troubles: Trouble[] = [...odd]
  const rows = table.rows.map((row) => {
    const place = { file: table.file, row: row.row, column: columns.heading('product') }
    const product = named(tidy(columns.at(row, 'product')), context.products, place, 'product-unknown')
    const { details, troubles: wrong } = detailsOf(row, table, columns, context)
    troubles.push(...(columns.has('product') ? product.troubles : []), ...wrong)
    return { product: product.found?.id ?? null, details }
  })
  const pieces = found.flatMap((one) => {
    const place = { file: table.file, column: one.heading }
    const cells = table.rows.map((row) => ({ row: row.row, text: row.cells[one.index] ?? '' }))
    const numbers = readColumn(cells, MEASURE, place, decimalOf(corrections, one.heading))
    const unit = unitRead(headingUnit(one.heading), one.thing, { ...place, row: table.headerRow })
    // The heading stands above the rows: a unit of its own concerns the column, not the header's row.
    troubles.push(...numbers.troubles, ...unit.troubles.map((trouble) => ({ ...trouble, rows: [] })))
    return cells.flatMap(({ row }, i): Piece[] => {
      const value = numbers.values[i] ?? null
      const known = rows[i]
      if (!known || known.product === null || value === null) return []
      const product: ProductId = known.product
      return [{ row, value: { product, sub: one.thing.id, value, unit: unit.unit, ...known.details } }]
    })
  })
  return { pieces, troubles }
}
