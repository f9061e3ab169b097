import { SCALE } from '../../domain/scale'
import { cellText } from '../tables/cell'
import type { TableColumn } from './columns'
import { levelReader, type ReadLevel } from './levelReader'
import { levelSaid } from './levelSaid'
import type { RatingTable } from './ratingTable'
import type { Task } from './task'

/** From here on a figure belongs to a scale of many steps, beside which a column of levels is on another. */
const MANY_STEPS = 10

/**
 * One reader of levels for the columns of a file, since all of them together show its scale; or two, where some columns hold
 * figures of many steps and every other one nothing but levels.
 */
export function ratingReaders(tables: readonly RatingTable[], task: Task): (column: TableColumn) => ReadLevel {
  const ends = tables.flatMap(({ axes, rows }) =>
    axes.rated.map(({ column }) => ({ column, ...endsOf(rows.map(({ cells }) => cells[column.index])) })),
  )
  const many = new Set(ends.filter(({ max }) => max > MANY_STEPS).map(({ column }) => column))
  const isMixed =
    many.size > 0 && many.size < ends.length && ends.every(({ max, min }) => max > MANY_STEPS || fits(min, max))
  if (!isMixed) {
    const read = readerOf(tables, () => true, task)
    return () => read
  }
  const [steps, levels] = [true, false].map((wanted) => readerOf(tables, (one) => many.has(one) === wanted, task))
  return (column) => (many.has(column) ? steps : levels) ?? (() => ({ status: 'open' }))
}

const fits = (min: number, max: number): boolean => min >= SCALE.min && max <= SCALE.max

/** The ends of a column's figures; a few far above the rest are slips of the hand and no scale of their own. */
function endsOf(cells: readonly Parameters<ReadLevel>[0][]): { readonly min: number; readonly max: number } {
  const figures = cells.flatMap((cell) => {
    const said = levelSaid(cell)
    return said.form === 'number' ? [said.number] : []
  })
  const far = figures.filter((figure) => figure > MANY_STEPS)
  const own = far.length * 2 > figures.length ? figures : figures.filter((figure) => figure <= MANY_STEPS)
  let [min, max]: [number, number] = [SCALE.max, SCALE.min]
  for (const figure of own) [min, max] = [Math.min(min, figure), Math.max(max, figure)]
  return { min, max }
}

function readerOf(tables: readonly RatingTable[], takes: (column: TableColumn) => boolean, task: Task): ReadLevel {
  const parts = tables.map((table) => ({ ...table, rated: table.axes.rated.filter(({ column }) => takes(column)) }))
  const cells = parts.flatMap(({ rated, rows }) =>
    rows.flatMap((row) => rated.map(({ column }) => row.cells[column.index])),
  )
  const texts = parts.flatMap(({ grid, rated }) => [...grid.titles, ...rated.map(({ column }) => column.heading.text)])
  return levelReader(cells, { texts, ranks: tables.every(isRanked) }, task)
}

/** Whether every column of figures orders its rows from 1 to as many as there are: places and not levels, perhaps. */
function isRanked({ axes, rows }: RatingTable): boolean {
  if (axes.orientation !== 'products-down' || rows.length < 4) return false
  return axes.rated.every(({ column }) => {
    const figures = rows.map(({ cells }) => Number(cellText(cells[column.index]))).sort((one, other) => one - other)
    return figures.every((figure, i) => figure === i + 1)
  })
}
