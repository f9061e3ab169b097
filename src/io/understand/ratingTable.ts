import { cellText } from '../tables/cell'
import { columnsOf, type TableColumn } from './columns'
import type { Grid, GridRow } from './grid'
import { thingRows } from './leave'
import { type RatingAxes, ratingAxes } from './ratingAxes'
import type { Task } from './task'

export interface RatingTable {
  readonly grid: Grid
  readonly columns: readonly TableColumn[]
  readonly axes: RatingAxes
  readonly rows: readonly GridRow[]
}

/** A grid as a table of ratings; null when it is none. */
export function ratingTable(grid: Grid, task: Task): RatingTable | null {
  const columns = columnsOf(grid, task)
  const axes = ratingAxes(grid, columns, task)
  return axes && { grid, columns, axes, rows: answeredRows(thingRows(grid, task), columns) }
}

/** Old exports of surveys write "n/a" where nothing was answered, which is not that it does not apply. */
function answeredRows(rows: readonly GridRow[], columns: readonly TableColumn[]): readonly GridRow[] {
  if (!columns.some(({ heading }) => heading.role === 'system')) return rows
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cellText(cell) === 'n/a' ? '' : cell)) }))
}
