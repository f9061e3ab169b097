import type { Datum } from '../../domain/datum'
import { id, type ProductId, type SubIndicatorId } from '../../domain/ids'
import { cellText } from '../tables/cell'
import { columnsOf, type TableColumn } from './columns'
import { type DataAxes, dataAxes } from './dataAxes'
import { type DataSeries, type MeasuredTable, seriesOf } from './dataSeries'
import type { Grid, GridRow } from './grid'
import { claimColumns, thingRows } from './leave'
import { type Sourced, thingOf } from './seen'
import { singleOf } from './series'
import type { Task } from './task'
import { converted, type Measured, unitRule } from './unitRules'

export type DatumDraft = Pick<Datum, 'product' | 'sub' | 'value' | 'unit' | 'year' | 'source' | 'note'> &
  Sourced & {
    /** null where the table does not say what kind of evidence it is. */
    readonly grade: Datum['grade'] | null
  }

export function measuredTable(grid: Grid, task: Task): MeasuredTable | null {
  const columns = columnsOf(grid, task)
  const axes = dataAxes(grid, columns, task)
  return axes && { grid, columns, axes, rows: thingRows(grid, task) }
}

/** Measured values of all tables of a file, one for each product and sub-indicator. */
export const dataOf = (tables: readonly MeasuredTable[], task: Task): readonly DatumDraft[] =>
  tables.flatMap((table) => ofTable(table, task))

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

function datumOf(series: DataSeries, task: Task): readonly DatumDraft[] {
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
