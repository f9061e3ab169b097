import { warning } from '../../domain/finding'
import type { IndicatorId, MemberId, ProductId, TableId } from '../../domain/ids'
import { memberSheet, type Rating, type SheetId, tableSheet } from '../../domain/rating'
import {
  type ColumnReader,
  type ColumnSpecs,
  knowsHeadings,
  mapColumns,
  type ThingColumn,
  thingColumns,
  unusedColumns,
} from './columns'
import type { Corrections } from './corrections'
import { begin, type Cell, cellTrouble, finish, named, repeatedRows } from './draft'
import type { KnowsHeading } from './edges'
import { matchName, type Named } from './names'
import { readRating } from './ratingCell'
import type { ReadResult, Trouble } from './reading'
import type { RawRow, RawTable } from './table'
import { tidy } from './text'

export interface RatingDraft {
  readonly sheet: SheetId
  readonly product: ProductId
  readonly indicator: IndicatorId
  readonly value: Rating
  /** Why, in the long form's own column; '' when not written. */
  readonly reason: string
}

export interface RatingContext {
  readonly products: readonly Named<ProductId>[]
  readonly indicators: readonly Named<IndicatorId>[]
  readonly tables: readonly Named<TableId>[]
  readonly members: readonly Named<MemberId>[]
  /** Whose sheet it is when the file has no mesita or miembro column. */
  readonly sheet: SheetId
}

const COLUMNS = {
  product: { names: ['producto', 'producto o servicio', 'nombre', 'rubro', 'candidato', 'product'], required: true },
  indicator: { names: ['indicador', 'indicator'], required: false },
  rating: { names: ['puntaje', 'calificacion', 'nota de 1 a 5', 'rating', 'score'], required: false },
  table: { names: ['mesita', 'mesa de trabajo', 'subgrupo', 'table'], required: false },
  member: { names: ['miembro', 'boleta', 'codigo', 'member'], required: false },
  reason: { names: ['razon', 'motivo', 'justificacion', 'reason'], required: false },
} as const satisfies ColumnSpecs<string>
type Key = keyof typeof COLUMNS

export const knowsRatingHeading =
  ({ indicators }: RatingContext): KnowsHeading =>
  (cell) =>
    knowsHeadings(COLUMNS)(cell) || indicatorOf(cell, indicators) !== null

function indicatorOf(heading: string, indicators: RatingContext['indicators']) {
  const match = matchName(heading, indicators)
  return match.status === 'same' || match.status === 'alike' ? match.found : null
}

interface Row {
  readonly sheet: SheetId
  readonly product: ProductId
  /** Set in the long form, where one row is one cell. */
  readonly only: IndicatorId | null
  readonly cells: readonly Omit<RatingDraft, 'sheet' | 'product'>[]
}

/**
 * Rating sheets: wide (one row per product, one column per indicator) or long (producto, indicador, puntaje), of one
 * sheet or, with a "mesita" or "miembro" column, of many. Empty cells stay missing and never take a rating back.
 */
export function readRatings(raw: RawTable, context: RatingContext, corrections: Corrections): ReadResult<RatingDraft> {
  const start = begin(raw, corrections)
  const columns = mapColumns(start.table, COLUMNS)
  const troubles: Trouble[] = []
  const long = columns.has('indicator') && columns.has('rating')
  const wide = long
    ? { found: [], troubles: unusedColumns(start.table, columns.others) }
    : thingColumns(start.table, columns.others, (heading) => indicatorOf(heading, context.indicators))
  const rows = columns.has('product')
    ? start.table.rows.flatMap((row) => {
        const cell = (key: Key): Cell => ({ file: raw.file, row: row.row, column: columns.heading(key) })
        const product = named(tidy(columns.at(row, 'product')), context.products, cell('product'), 'product-unknown')
        const sheet = sheetOf(row, columns, context, cell)
        const cells = long ? longCell(row, columns, context, cell) : wideCells(row, wide.found, raw.file)
        troubles.push(...product.troubles, ...sheet.troubles, ...cells.troubles)
        if (!product.found || !sheet.sheet || cells.value.length === 0) return []
        const only = long ? (cells.value[0]?.indicator ?? null) : null
        return [{ row: row.row, value: { sheet: sheet.sheet, product: product.found.id, only, cells: cells.value } }]
      })
    : []
  const repeated = repeatedRows<Row>(
    rows,
    ({ sheet, product, only }) => `${sheet} ${product} ${only ?? ''}`,
    ({ product }) => context.products.find(({ id }) => id === product)?.name ?? product,
    { file: raw.file, column: columns.heading('product') },
  )
  const pieces = repeated.once.flatMap(({ row, value: { sheet, product, cells } }) =>
    cells.map((cell) => ({ row, value: { sheet, product, ...cell } })),
  )
  return finish(start, pieces, [
    ...start.troubles,
    ...columns.troubles,
    ...wide.troubles,
    ...troubles,
    ...repeated.troubles,
  ])
}

function sheetOf(row: RawRow, columns: ColumnReader<Key>, context: RatingContext, cell: (key: Key) => Cell) {
  const [table, member] = [tidy(columns.at(row, 'table')), tidy(columns.at(row, 'member'))]
  if (member !== '') {
    const { found, troubles } = named(member, context.members, cell('member'), 'member-unknown')
    return { sheet: found ? memberSheet(found.id) : null, troubles }
  }
  if (table !== '') {
    const { found, troubles } = named(table, context.tables, cell('table'), 'table-unknown')
    return { sheet: found ? tableSheet(found.id) : null, troubles }
  }
  return { sheet: context.sheet, troubles: [] }
}

function longCell(row: RawRow, columns: ColumnReader<Key>, context: RatingContext, cell: (key: Key) => Cell) {
  const indicator = named(
    tidy(columns.at(row, 'indicator')),
    context.indicators,
    cell('indicator'),
    'indicator-unknown',
  )
  const rating = readRating(columns.at(row, 'rating'), cell('rating'))
  const troubles = [...indicator.troubles, ...rating.troubles]
  if (!indicator.found || rating.value === null) return { value: [], troubles }
  const reason = tidy(columns.at(row, 'reason'))
  return { value: [{ indicator: indicator.found.id, value: rating.value, reason }], troubles }
}

function wideCells(row: RawRow, wide: readonly ThingColumn<RatingContext['indicators'][number]>[], file: string) {
  const troubles: Trouble[] = []
  const value = wide.flatMap(({ index, heading, thing }) => {
    const cell = { file, row: row.row, column: heading }
    const text = row.cells[index] ?? ''
    const rating = readRating(text, cell)
    troubles.push(...rating.troubles)
    if (text.trim() === '') troubles.push(cellTrouble(warning('rating-missing', { place: cell })))
    return rating.value === null ? [] : [{ indicator: thing.id, value: rating.value, reason: '' }]
  })
  return { value, troubles }
}
