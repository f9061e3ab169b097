import type { Datum } from '../../domain/datum'
import { refused } from '../../domain/finding'
import { id, type ProductId, type SubIndicatorId } from '../../domain/ids'
import { plain } from '../../domain/product'
import { cellText } from '../tables/cell'
import { type AmountReading, amountsOf } from './amounts'
import { columnsOf, type TableColumn } from './columns'
import { type DataAxes, dataAxes, type MeasuredColumn } from './dataAxes'
import type { Grid, GridRow } from './grid'
import { claimColumns, thingRows } from './leave'
import { type Naming, namingOf } from './naming'
import { monthOf, periodOf } from './periods'
import { placeIn, type SheetPlace, type Sourced, thingOf } from './seen'
import { type Point, singleOf } from './series'
import type { Task } from './task'
import { converted, type Measured, unitRule } from './unitRules'
import { unitFor } from './units'
import { NOBODY } from './vocabulary'

export type DatumDraft = Pick<Datum, 'product' | 'sub' | 'value' | 'unit' | 'year' | 'source' | 'note'> &
  Sourced & {
    /** null where the table does not say what kind of evidence it is. */
    readonly grade: Datum['grade'] | null
  }

export interface MeasuredTable {
  readonly grid: Grid
  readonly columns: readonly TableColumn[]
  readonly axes: DataAxes
  readonly rows: readonly GridRow[]
}

export function measuredTable(grid: Grid, task: Task): MeasuredTable | null {
  const columns = columnsOf(grid, task)
  const axes = dataAxes(grid, columns, task)
  return axes && { grid, columns, axes, rows: thingRows(grid, task) }
}

/** Measured values of all tables of a file, one for each product and sub-indicator. */
export const dataOf = (tables: readonly MeasuredTable[], task: Task): readonly DatumDraft[] =>
  tables.flatMap((table) => ofTable(table, task))

/** Values of one product and sub-indicator, while their names may still be open. */
interface Series {
  readonly product: Naming
  readonly sub: Naming
  readonly said: string
  readonly unit: string
  readonly heading: string
  readonly source: string
  readonly note: string
  readonly grade: Datum['grade'] | null
  readonly points: (Point & { readonly reading: AmountReading; readonly text: string; readonly at: SheetPlace })[]
}

function ofTable(table: MeasuredTable, task: Task): readonly DatumDraft[] {
  const { grid, columns, axes } = table
  const parts = partColumns(columns, axes)
  claimColumns(
    grid,
    columns,
    [
      { use: 'product', column: axes.product },
      { use: 'sub', column: axes.sub },
      { use: 'province', column: axes.province },
      { use: 'year', column: axes.year },
      { use: 'month', column: axes.month },
      { use: 'unit', column: axes.unit },
      { use: 'source', column: axes.source },
      ...columns
        .filter(({ heading: { role } }) => role === 'grade' || role === 'note')
        .map((column) => ({ use: 'detail' as const, column })),
      ...parts.map((column) => ({ use: 'part' as const, column })),
      ...axes.measured.map(({ column, sub, product }) => ({
        use: 'values' as const,
        column,
        things: [...thingOf('sub', sub), ...thingOf('product', product)],
      })),
    ],
    task,
  )
  const rows = ownRows(table, task)
  return [...seriesOf(rows, table, parts, task).values()].flatMap((series) => datumOf(series, task))
}

const GRADES: ReadonlyMap<string, Datum['grade']> = new Map([
  ['oficial', 'oficial'],
  ['estadistica', 'oficial'],
  ['encuesta', 'encuesta'],
  ['levantamiento', 'encuesta'],
  ['juicio', 'juicio'],
  ['juicio informado', 'juicio'],
])
const gradeOf = (text: string): Datum['grade'] | null => GRADES.get(plain(text)) ?? null

/** Columns of words that nothing else claims: what tells two rows of one product apart ("Solo", "Asociado"). */
function partColumns(columns: readonly TableColumn[], axes: DataAxes): readonly TableColumn[] {
  const used = [axes.product, axes.sub, axes.province, axes.year, axes.month, axes.unit, axes.source]
  return columns.filter(
    (one) =>
      !used.includes(one) &&
      !axes.measured.some(({ column }) => column === one) &&
      one.heading.role === null &&
      one.heading.found.length === 0 &&
      one.values === 0 &&
      one.texts.length > 1 &&
      one.texts.length <= 12,
  )
}

/** Rows of the mesa's own province, where a column names provinces; a blank one goes on with the province above it. */
function ownRows({ axes, rows, grid }: MeasuredTable, task: Task): readonly GridRow[] {
  const { province } = axes
  if (!province) return rows
  let current = ''
  let elsewhere = 0
  const own = rows.filter(({ cells }) => {
    const text = cellText(cells[province.index])
    if (text !== '') current = task.lexicon.province.certain(text)?.id ?? text
    const here = current === task.context.territory.id
    if (!here) elsewhere += 1
    return here
  })
  if (elsewhere > 0) task.left.push({ what: 'row', read: `${province.heading.text || grid.sheet}: ${elsewhere}` })
  return own
}

function seriesOf(
  rows: readonly GridRow[],
  { axes, grid, columns }: MeasuredTable,
  parts: readonly TableColumn[],
  task: Task,
): ReadonlyMap<string, Series> {
  const [grades, notes] = (['grade', 'note'] as const).map(
    (role) => columns.find(({ heading }) => heading.role === role) ?? null,
  )
  const asked = axes.product ? worthAsking(axes.product, task) : null
  const found = new Map<string, Series>()
  const place = axes.province ? task.context.territory.name : ''
  const all = rows.flatMap(({ cells }) => axes.measured.map(({ column }) => cells[column.index]))
  for (const measured of axes.measured) {
    const { column } = measured
    const heading = column.heading.text
    const read = amountsOf(
      rows.map(({ cells }) => cells[column.index]),
      all,
      task,
    )
    for (const row of rows) {
      const cell = row.cells[column.index]
      const reading = read(cell)
      if (reading.status === 'blank') continue
      const names = namesOf(row, measured, axes, asked, task)
      if (!names) continue
      const unit = unitFor(measured.unit, axes.unit ? cellText(row.cells[axes.unit.index]) : '')
      const source = axes.source ? cellText(row.cells[axes.source.index]) : ''
      const part = parts
        .map(({ index }) => cellText(row.cells[index]))
        .filter((text) => text !== '')
        .join(' · ')
      const said = [place, names.product, names.sub || heading].filter((text) => text !== '').join(' · ')
      const key = `${names.productKey}\n${names.subKey}\n${unit}`
      const series: Series = found.get(key) ?? {
        product: names.naming.product,
        sub: names.naming.sub,
        said,
        unit,
        heading,
        source,
        note: notes ? cellText(row.cells[notes.index]) : '',
        grade: gradeOf(grades ? cellText(row.cells[grades.index]) : ''),
        points: [],
      }
      found.set(key, series)
      const value = reading.status === 'amount' ? reading.amount.value : ''
      series.points.push({
        value,
        part,
        row: row.row,
        period: whenOf(row, measured, axes),
        reading,
        text: cellText(cell),
        at: placeIn(grid, row.row, column.index),
      })
    }
  }
  refuseUnread(found, task)
  return found
}

/** Whether an unknown product of an official table is asked about: not when others are known and this one is like none. */
function worthAsking(column: TableColumn, task: Task): (text: string) => boolean {
  const { certain, likely } = task.lexicon.product
  const some = column.texts.some((text) => certain(text) !== null || likely(text).some((one) => one !== NOBODY))
  const told = new Set<string>()
  return (text) => {
    if (!some || certain(text) !== null || likely(text).length > 0) return true
    if (!told.has(text) && told.size < 50) task.left.push({ what: 'name', read: text })
    told.add(text)
    return false
  }
}

const OPEN: Naming = { status: 'open' }

function namesOf(
  row: GridRow,
  measured: MeasuredColumn,
  axes: DataAxes,
  asked: ((text: string) => boolean) | null,
  task: Task,
) {
  const productText = axes.product ? cellText(row.cells[axes.product.index]) : ''
  const subText = axes.sub ? cellText(row.cells[axes.sub.index]) : ''
  if (axes.product && (productText === '' || !(asked?.(productText) ?? true))) return null
  const product = measured.product ?? (axes.product ? namingOf(task, 'product', productText) : wholeProduct(task))
  const sub = measured.sub ?? (axes.sub ? namingOf(task, 'sub', subText) : OPEN)
  if (product.status === 'left' || sub.status === 'left') return null
  return {
    naming: { product, sub },
    product: productText,
    sub: subText,
    productKey: product.status === 'known' ? product.id : `?${productText}`,
    subKey: sub.status === 'known' ? sub.id : `?${subText}${measured.period.year === '' ? measured.column.index : ''}`,
  }
}

/** The product of a table that names none in its rows: its title or its file says it, or a person does. */
function wholeProduct(task: Task): Naming {
  return namingOf(task, 'product', task.file.replace(/\.\w+$/, ''))
}

function whenOf(row: GridRow, measured: MeasuredColumn, axes: DataAxes): Point['period'] {
  const [inYear, inMonth] = [axes.year, axes.month].map((column) => (column ? cellText(row.cells[column.index]) : ''))
  const [said, month] = [periodOf(inYear ?? ''), periodOf(inMonth ?? '')]
  if (measured.period.year !== '' && measured.period.month > 0) return measured.period
  const year = measured.period.year || said.year || month.year
  return { year, month: inMonth ? month.month || monthOf(inMonth) : said.month }
}

function refuseUnread(found: ReadonlyMap<string, Series>, task: Task): void {
  const bad = new Map<string, { readonly read: string; readonly rows: number[] }>()
  for (const { heading, points } of found.values())
    for (const { reading, text, row } of points) {
      if (reading.status !== 'refused') continue
      const before = bad.get(heading) ?? { read: text, rows: [] }
      before.rows.push(row)
      bad.set(heading, before)
    }
  for (const [column, { read, rows }] of bad)
    task.refused.push(
      refused('number-malformed', {
        place: { file: task.file, column, row: rows[0] ?? 0 },
        read,
        values: { count: rows.length },
      }),
    )
}

function datumOf(series: Series, task: Task): readonly DatumDraft[] {
  const readable = series.points.filter(({ reading }) => reading.status === 'amount')
  const isOpen = series.points.some(({ reading }) => reading.status === 'open')
  const { product, sub } = series
  const isNamed = product.status === 'known' && sub.status === 'known'
  if (readable.length === 0) return []
  const single = singleOf(readable, series.said, isNamed, task)
  if (!single || isOpen || product.status !== 'known' || sub.status !== 'known') return []
  const wanted = task.context.subs.find((one) => one.id === sub.id)
  if (!wanted) return []
  const measured: Measured = {
    heading: series.heading,
    unit: series.unit,
    signs: readable.flatMap(({ reading }) =>
      reading.status === 'amount' && reading.amount.sign ? [reading.amount.sign] : [],
    ),
    values: readable.map(({ value }) => value),
    row: readable[0]?.row ?? 0,
  }
  const [first] = readable
  if (!first) return []
  const from = readable.find((point) => point.value === single.value) ?? first
  const rule = unitRule(measured, wanted, task)
  const value = rule && converted(single.value, rule)
  if (value === null) return []
  return [
    {
      product: id<ProductId>(product.id),
      sub: id<SubIndicatorId>(sub.id),
      value,
      unit: wanted.unit,
      year: single.year,
      source: series.source,
      note: [series.note, single.note].filter((text) => text !== '').join(' '),
      grade: series.grade,
      at: from.at,
      read: from.text,
    },
  ]
}
