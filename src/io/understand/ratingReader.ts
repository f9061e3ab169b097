import { cellText, type RawCell } from '../tables/cell'
import type { TableColumn } from './columns'
import type { GridRow } from './grid'
import { type LevelReading, levelReader, type ReadLevel } from './levelReader'
import type { RatingTable } from './ratingTable'
import type { LevelPart } from './scaleGroups'
import type { Task } from './task'

export type ReadRating = (table: RatingTable, row: GridRow, column: TableColumn) => LevelReading

/** The reader of ratings of a file: all its tables and columns together show the scales they are on. */
export function ratingReader(tables: readonly RatingTable[], task: Task): ReadRating {
  const headings = (table: RatingTable) => table.axes.rated.map(({ column }) => column.heading.text)
  const titles = tables.flatMap((table) => [...table.grid.titles, ...(table.axes.indicator ? headings(table) : [])])
  const texts = tables.flatMap((table) => [...table.grid.titles, ...headings(table)])
  const parts = tables.flatMap(partsOf)
  const readers = levelReader(parts, { texts, titles, ranks: tables.every(isRanked) }, task)
  const byPlace = new Map<RatingTable, Map<string, ReadLevel>>(tables.map((table) => [table, new Map()]))
  for (const [{ table, places }, read] of readers) for (const place of places) byPlace.get(table)?.set(place, read)
  return (table, row, column) =>
    byPlace.get(table)?.get(placeOf(row, column))?.(row.cells[column.index]) ?? { status: 'blank' }
}

const placeOf = ({ row }: GridRow, { index }: TableColumn): string => `${row} ${index}`

interface TablePart extends LevelPart {
  readonly table: RatingTable
  readonly places: readonly string[]
}

/** Where rows name their indicator, its ratings are a part, whichever column they are in; elsewhere each column is one. */
function partsOf(table: RatingTable): readonly TablePart[] {
  const { axes, rows } = table
  const parts = new Map<
    string,
    { name: string; table: RatingTable; cells: (RawCell | undefined)[]; places: string[] }
  >()
  let indicator = ''
  for (const row of rows) {
    // A merged name is written in its first row only.
    if (axes.indicator) indicator = cellText(row.cells[axes.indicator.index]) || indicator
    for (const { column } of axes.rated) {
      const key = axes.indicator ? indicator : String(column.index)
      const name = axes.indicator ? indicator : column.heading.text
      const part = parts.get(key) ?? { name, table, cells: [], places: [] }
      parts.set(key, part)
      part.cells.push(row.cells[column.index])
      part.places.push(placeOf(row, column))
    }
  }
  return [...parts.values()]
}

/** Whether every column of figures orders its rows from 1 to as many as there are: places and not levels, perhaps. */
function isRanked({ axes, rows }: RatingTable): boolean {
  if (axes.orientation !== 'products-down' || rows.length < 4) return false
  return axes.rated.every(({ column }) => {
    const figures = rows.map(({ cells }) => Number(cellText(cells[column.index]))).sort((one, other) => one - other)
    return figures.every((figure, i) => figure === i + 1)
  })
}
