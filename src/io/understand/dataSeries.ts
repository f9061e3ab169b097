import type { Datum } from '../../domain/datum'
import { refused } from '../../domain/finding'
import { plain } from '../../domain/product'
import { cellText } from '../tables/cell'
import { type AmountReading, amountsOf } from './amounts'
import type { TableColumn } from './columns'
import type { DataAxes, MeasuredColumn } from './dataAxes'
import type { Grid, GridRow } from './grid'
import { type Naming, namingOf } from './naming'
import { monthOf, periodOf } from './periods'
import { placeIn, type SheetPlace } from './seen'
import type { Point } from './series'
import type { Task } from './task'
import { unitFor } from './units'
import { NOBODY } from './vocabulary'

export interface MeasuredTable {
  readonly grid: Grid
  readonly columns: readonly TableColumn[]
  readonly axes: DataAxes
  readonly rows: readonly GridRow[]
}

/** Values of one product and sub-indicator, while their names may still be open. */
export interface DataSeries {
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

const GRADES: ReadonlyMap<string, Datum['grade']> = new Map([
  ['oficial', 'oficial'],
  ['estadistica', 'oficial'],
  ['encuesta', 'encuesta'],
  ['levantamiento', 'encuesta'],
  ['juicio', 'juicio'],
  ['juicio informado', 'juicio'],
])
const gradeOf = (text: string): Datum['grade'] | null => GRADES.get(plain(text)) ?? null

/** What the rows of a table say, gathered by product, sub-indicator and unit; what is no number is refused by name. */
export function seriesOf(
  rows: readonly GridRow[],
  { axes, grid, columns }: MeasuredTable,
  parts: readonly TableColumn[],
  task: Task,
): ReadonlyMap<string, DataSeries> {
  const [grades, notes] = (['grade', 'note'] as const).map(
    (role) => columns.find(({ heading }) => heading.role === role) ?? null,
  )
  const asked = axes.product ? worthAsking(axes.product, task) : null
  const found = new Map<string, DataSeries>()
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
      const series: DataSeries = found.get(key) ?? {
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

function refuseUnread(found: ReadonlyMap<string, DataSeries>, task: Task): void {
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
