import { cellText } from '../tables/cell'
import { levelReader, type ReadLevel } from './levelReader'
import type { RatingTable } from './ratingTable'
import type { Task } from './task'

/** The reader of levels of a file: all its tables and columns together show the scale they are on. */
export function ratingReader(tables: readonly RatingTable[], task: Task): ReadLevel {
  const cells = tables.flatMap(({ axes, rows }) =>
    rows.flatMap((row) => axes.rated.map(({ column }) => row.cells[column.index])),
  )
  const texts = tables.flatMap(({ grid, axes }) => [
    ...grid.titles,
    ...axes.rated.map(({ column }) => column.heading.text),
  ])
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
