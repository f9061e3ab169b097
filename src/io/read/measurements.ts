import type { Datum } from '../../domain/datum'
import { mapColumns } from './columns'
import type { Corrections } from './corrections'
import { begin, finish, repeatedRows } from './draft'
import { MEASUREMENT_COLUMNS, type MeasurementContext } from './measurementColumns'
import { readLong } from './measurementsLong'
import { readWide } from './measurementsWide'
import type { ReadResult } from './reading'
import type { RawTable } from './table'

/**
 * Measured values, in either of the two forms people keep them: long (one row per product and sub-indicator: producto,
 * subindicador, valor, …) or wide (one row per product, one column per sub-indicator).
 */
export function readMeasurements(
  raw: RawTable,
  context: MeasurementContext,
  corrections: Corrections,
): ReadResult<Datum> {
  const start = begin(raw, corrections)
  const columns = mapColumns(start.table, MEASUREMENT_COLUMNS)
  const long = columns.has('sub') && columns.has('value')
  const read = (long ? readLong : readWide)(start.table, columns, context, corrections)
  const { once, troubles } = repeatedRows(
    read.pieces,
    ({ product, sub }) => `${product} ${sub}`,
    ({ product, value }) => `${context.products.find(({ id }) => id === product)?.name ?? product}: ${value}`,
    { file: raw.file, column: columns.heading('product') },
  )
  return finish(start, once, [...start.troubles, ...columns.troubles, ...read.troubles, ...troubles])
}
