import type { GridPlace } from '../../../ui/DataGrid'

/** The rectangle between two cells, ends included. */
export interface Range {
  readonly from: GridPlace
  readonly to: GridPlace
}

export const rangeOf = (one: GridPlace, other: GridPlace): Range => ({
  from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
  to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
})

export const isIn = ({ from, to }: Range, row: number, column: number): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column

export const isOneCell = ({ from, to }: Range): boolean => from.row === to.row && from.column === to.column

/** The cells of a range, row by row. */
export const cellsIn = <T>({ from, to }: Range, cells: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  cells.slice(from.row, to.row + 1).map((row) => row.slice(from.column, to.column + 1))

/** The next cell without a rating after this one, down its column and then down the next; null when none is left. */
export function nextEmpty(
  { row, column }: GridPlace,
  rows: number,
  columns: number,
  empty: (row: number, column: number) => boolean,
): GridPlace | null {
  const start = column * rows + row
  for (let step = 1; step < rows * columns; step++) {
    const at = (start + step) % (rows * columns)
    const place = { row: at % rows, column: Math.floor(at / rows) }
    if (empty(place.row, place.column)) return place
  }
  return null
}
