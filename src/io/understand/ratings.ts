import { refused } from '../../domain/finding'
import { type IndicatorId, id, type MemberId, type ProductId, type TableId } from '../../domain/ids'
import { memberSheet, type Rating, type SheetId, tableSheet } from '../../domain/rating'
import { nearestLevel, TYPED_RATINGS } from '../../domain/scale'
import { cellText, isBlank } from '../tables/cell'
import type { TableColumn } from './columns'
import { LEFT_OUT } from './desk'
import { filledDown } from './fillDown'
import { namedByTitle } from './fixed'
import type { Grid, GridRow } from './grid'
import { namedId } from './heading'
import { claimColumns } from './leave'
import { type Naming, namingOf } from './naming'
import type { RatedColumn, RatingAxes } from './ratingAxes'
import { type ReadRating, ratingReader } from './ratingReader'
import type { RatingTable } from './ratingTable'
import { type Repeatable, settleRepeats } from './repeats'
import { placeIn, type Sourced, thingOf } from './seen'
import { acceptedRows } from './status'
import type { Task } from './task'

export interface RatingFound extends Sourced {
  readonly sheet: SheetId
  readonly product: ProductId
  readonly indicator: IndicatorId
  readonly value: Rating
  /** Why, as the table says it; null when it says nothing. */
  readonly reason: string | null
}

/** Ratings of all tables of a file. */
export function ratingsOf(tables: readonly RatingTable[], task: Task): readonly RatingFound[] {
  const read = ratingReader(tables, task)
  const found = tables.flatMap((table) => cellsOf(table, read, task))
  return settleRepeats(found, task).map(({ value, at, read: original }) => ({ ...value, at, read: original }))
}

type FoundRating = Repeatable<Omit<RatingFound, keyof Sourced>> & Sourced

function cellsOf(table: RatingTable, read: ReadRating, task: Task): readonly FoundRating[] {
  const { grid, columns, axes } = table
  const reasons = columns.filter(({ heading }) => heading.role === 'reason' || heading.role === 'evidence')
  claimColumns(
    grid,
    columns,
    [
      { use: 'product', column: axes.product },
      { use: 'indicator', column: axes.indicator },
      { use: 'member', column: axes.member },
      { use: 'table', column: axes.table },
      ...axes.rated.map(({ column, product, indicator }) => ({
        use: 'values' as const,
        column,
        things: [...thingOf('indicator', indicator), ...thingOf('product', product)],
      })),
      ...axes.levels.map(({ column }) => ({ use: 'level' as const, column })),
      ...reasons.map((column) => ({ use: 'reason' as const, column })),
    ],
    task,
  )
  const whole = wholeSheet(grid, task)
  const accepted = acceptedRows(table.rows, columns, task)
  // A form writes each row whole: what is blank there was left blank, and no merged cell hangs over it.
  const isForm = columns.some(({ heading }) => heading.role === 'system')
  const rows = isForm ? accepted : filledRows(accepted, axes, task)
  return rows.flatMap((row) => {
    const sheet = sheetOf(row, table, whole, task)
    if (sheet === null) return []
    const rated = axes.levels.length > 0 ? marked(row, table, task) : valued(row, table, read, task)
    return rated.map(({ product, indicator, value, column }) => {
      const reason = reasonOf(row, reasons, product, indicator)
      const cell = { sheet, product: id<ProductId>(product), indicator: id<IndicatorId>(indicator), value, reason }
      const said = axes.member ? cellText(row.cells[axes.member.index]) : `${sheet} ${product}`
      const at = placeIn(grid, row.row, column.index)
      const read = cellText(row.cells[column.index])
      return { key: `${sheet} ${product} ${indicator}`, said, row: row.row, value: cell, at, read }
    })
  })
}

/** Rows whose merged names are written out again; a row that waits for an answer about them is not among them. */
function filledRows(rows: readonly GridRow[], axes: RatingAxes, task: Task): readonly GridRow[] {
  const said = [...axes.rated, ...axes.levels].map(({ column }) => column)
  // Where a row may name a mesita or a person, the blank one of the two is blank because the other is said.
  const hands = axes.member && axes.table ? [] : [axes.member, axes.table]
  const named = [axes.product, axes.indicator, ...hands].filter((one) => one !== null)
  const filled = named.map((column) => ({ column, texts: filledDown(rows, column, said, task) }))
  return rows.flatMap((row, i) => {
    if (filled.some(({ texts }) => texts[i] === null)) return []
    const cells = [...row.cells]
    for (const { column, texts } of filled) if (isBlank(cells[column.index])) cells[column.index] = texts[i] ?? ''
    return [{ ...row, cells }]
  })
}

/** Whose the whole table is when no column says it: a mesita or a person that its title names, or the one it is brought in for. */
function wholeSheet(grid: Grid, task: Task): SheetId {
  const table = namedByTitle(task, grid, 'table')
  if (table !== null) return tableSheet(id<TableId>(table))
  const member = namedByTitle(task, grid, 'member')
  return member === null ? task.context.sheet : memberSheet(id<MemberId>(member))
}

/** A mesita by its number alone, where one and only one is called so. */
function numbered(text: string, { context }: Task): string {
  if (!/^\d{1,3}$/.test(text)) return text
  const called = context.tables.filter(({ name }) => /\d+$/.exec(name)?.[0] === text)
  return called.length === 1 ? (called[0]?.name ?? text) : text
}

function sheetOf(row: GridRow, { axes, columns }: RatingTable, whole: SheetId, task: Task): SheetId | null {
  const [member, table] = [axes.member, axes.table].map((one) => (one ? cellText(row.cells[one.index]) : ''))
  if (member) {
    const naming = namingOf(task, 'member', member)
    return naming.status === 'known' ? memberSheet(id<MemberId>(naming.id)) : null
  }
  if (table) {
    const naming = namingOf(task, 'table', numbered(table, task))
    return naming.status === 'known' ? tableSheet(id<TableId>(naming.id)) : null
  }
  // A table with a place for a mesita and one for a person says by leaving both blank that it was neither.
  if (!axes.member || columns.some(({ heading }) => heading.role === 'table')) return whole
  task.refused.push(refused('member-missing', { place: { file: task.file, row: row.row } }))
  return null
}

interface Valued {
  readonly product: string
  readonly indicator: string
  readonly value: Rating
  readonly column: TableColumn
}

/** Names are looked at only where something is rated: the name of a group stands alone in its row. */
function valued(row: GridRow, table: RatingTable, read: ReadRating, task: Task): readonly Valued[] {
  const { axes } = table
  const readings = axes.rated.map((rated) => ({
    rated,
    reading: read(table, row, rated.column),
  }))
  if (readings.every(({ reading }) => reading.status === 'blank')) return []
  const [product, indicator] = [
    rowName(row, axes.product, 'product', task),
    rowName(row, axes.indicator, 'indicator', task),
  ]
  return readings.flatMap(({ rated, reading }) => {
    if (reading.status === 'refused') refuse(row, rated, task)
    const [of, by] = [rated.product ?? product, rated.indicator ?? indicator]
    if (!of || !by) unnamed(row, rated, task)
    if (reading.status !== 'rating' || of?.status !== 'known' || by?.status !== 'known') return []
    return [{ product: of.id, indicator: by.id, value: reading.value, column: rated.column }]
  })
}

/** A rating in a row that names nothing is of nobody knows what. */
function unnamed(row: GridRow, { column }: RatedColumn, task: Task): void {
  const place = { file: task.file, row: row.row, column: column.heading.text }
  task.refused.push(refused('name-missing', { place, read: cellText(row.cells[column.index]) }))
}

function refuse(row: GridRow, { column }: RatedColumn, task: Task): void {
  const place = { file: task.file, row: row.row, column: column.heading.text }
  task.refused.push(
    refused('rating-unreadable', { place, read: cellText(row.cells[column.index]), expected: TYPED_RATINGS }),
  )
}

function rowName(row: GridRow, column: TableColumn | null, kind: 'product' | 'indicator', task: Task): Naming | null {
  const text = column ? cellText(row.cells[column.index]) : ''
  return text === '' ? null : namingOf(task, kind, text)
}

/** One mark under a level is a rating; counts of hands are a tally, which is so many people's ratings and none of anybody's. */
function marked(row: GridRow, { axes }: RatingTable, task: Task): readonly Valued[] {
  const [product, indicator] = [
    rowName(row, axes.product, 'product', task),
    rowName(row, axes.indicator, 'indicator', task),
  ]
  const under = axes.levels.filter(({ column }) => cellText(row.cells[column.index]) !== '')
  const place = { file: task.file, row: row.row }
  const [only] = under
  const isTally = under.some(({ column }) => /^\d{1,3}$/.test(cellText(row.cells[column.index])))
  if (only && (under.length > 1 || (isTally && cellText(row.cells[only.column.index]) !== '1'))) {
    task.refused.push(refused(isTally ? 'rating-tally' : 'marks-many', { place, values: { count: under.length } }))
    return []
  }
  if (!only || only.level === null || only.level === LEFT_OUT) return []
  if (product?.status !== 'known' || indicator?.status !== 'known') return []
  const value = nearestLevel(Number(only.level))
  return [{ product: product.id, indicator: indicator.id, value, column: only.column }]
}

/** Reasons of the row, of the product's group or of the very cell; a blank one is none. */
function reasonOf(row: GridRow, reasons: readonly TableColumn[], product: string, indicator: string): string | null {
  const texts = reasons.flatMap(({ index, heading }) => {
    const [ofProduct, ofIndicator] = [namedId(heading, 'product'), namedId(heading, 'indicator')]
    const fits = (ofProduct === null || ofProduct === product) && (ofIndicator === null || ofIndicator === indicator)
    const text = fits ? cellText(row.cells[index]) : ''
    return text === '' ? [] : [text]
  })
  return texts.length === 0 ? null : [...new Set(texts)].join(' · ')
}
