/** A cell of the grid by its row and column, from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The rectangle between two cells, ends included. */
export interface Range {
  readonly from: CellPlace
  readonly to: CellPlace
}

export const rangeOf = (one: CellPlace, other: CellPlace): Range => ({
  from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
  to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
})

export const isIn = ({ from, to }: Range, row: number, column: number): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column

export const isOneCell = ({ from, to }: Range): boolean => from.row === to.row && from.column === to.column

/** The cells of a range, row by row. */
export const cellsIn = <T>({ from, to }: Range, cells: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  cells.slice(from.row, to.row + 1).map((row) => row.slice(from.column, to.column + 1))

/** The nearest place that is still on the grid, for when rows or columns leave it. */
export const within = ({ row, column }: CellPlace, rows: number, columns: number): CellPlace => ({
  row: Math.min(row, Math.max(0, rows - 1)),
  column: Math.min(column, Math.max(0, columns - 1)),
})

/** The next cell without a rating after this one, down its column and then down the next; null when none is left. */
export function nextEmpty(
  { row, column }: CellPlace,
  rows: number,
  columns: number,
  empty: (row: number, column: number) => boolean,
): CellPlace | null {
  const start = column * rows + row
  for (let step = 1; step < rows * columns; step++) {
    const at = (start + step) % (rows * columns)
    const place = { row: at % rows, column: Math.floor(at / rows) }
    if (empty(place.row, place.column)) return place
  }
  return null
}
