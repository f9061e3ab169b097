import type { Datum } from '../../domain/datum'
import { refused } from '../../domain/finding'
import { type ColumnReader, unusedColumns } from './columns'
import { type Corrections, decimalOf } from './corrections'
import { type Cell, cellTrouble, named } from './draft'
import { type MeasurementContext, type MeasurementKey, subOf } from './measurementColumns'
import { detailsOf, unitRead } from './measurementDetails'
import { MEASURE } from './number'
import { readColumn } from './numberColumn'
import type { Trouble } from './reading'
import type { RawTable } from './table'
import { tidy } from './text'

/** One row per product and sub-indicator. A blank or "n/d" value is missing and makes no datum. */
export function readLong(
  table: RawTable,
  columns: ColumnReader<MeasurementKey>,
  context: MeasurementContext,
  corrections: Corrections,
): {
  readonly pieces: readonly { readonly row: number; readonly value: Datum }[]
  readonly troubles: readonly Trouble[]
} {
  const column = columns.heading('value')
  const cells = table.rows.map((row) => ({ row: row.row, text: columns.at(row, 'value') }))
  const numbers = readColumn(cells, MEASURE, { file: table.file, column }, decimalOf(corrections, column))
  const troubles: Trouble[] = [...unusedColumns(table, columns.others), ...numbers.troubles]
  const pieces = table.rows.flatMap((row, i) => {
    const cell = (key: MeasurementKey): Cell => ({ file: table.file, row: row.row, column: columns.heading(key) })
    const product = named(tidy(columns.at(row, 'product')), context.products, cell('product'), 'product-unknown')
    const read = tidy(columns.at(row, 'sub'))
    const known = subOf(read, context.subs)
    const sub = named(known?.id ?? read, context.subs, cell('sub'), 'sub-indicator-unknown')
    const { details, troubles: odd } = detailsOf(row, table, columns, context)
    troubles.push(...(columns.has('product') ? product.troubles : []), ...sub.troubles, ...odd)
    const value = numbers.values[i] ?? null
    if (!product.found || !known || value === null) return []
    const unit = unitRead(columns.at(row, 'unit'), known, cell('unit'))
    troubles.push(...unit.troubles)
    return [{ row: row.row, value: { product: product.found.id, sub: known.id, value, unit: unit.unit, ...details } }]
  })
  if (pieces.length === 0) troubles.push(cellTrouble(refused('table-without-values', { place: { file: table.file } })))
  return { pieces, troubles }
}
