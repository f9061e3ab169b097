import type { BookCell, Look } from '../../../io/write/workbook'

/** Where a cell stands in a sheet, both counted from 0. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** "D5"; with `fixed`, "$D$5" or only its row or column. */
export function cellAt({ row, column }: Spot, fixed: 'none' | 'row' | 'column' | 'both' = 'none'): string {
  const [byColumn, byRow] = [fixed === 'column' || fixed === 'both', fixed === 'row' || fixed === 'both']
  return `${byColumn ? '$' : ''}${columnLetters(column)}${byRow ? '$' : ''}${row + 1}`
}

/** "D5:L5". */
export const rangeBetween = (from: Spot, to: Spot, fixed?: Parameters<typeof cellAt>[1]): string =>
  `${cellAt(from, fixed)}:${cellAt(to, fixed)}`

/** A reference to another sheet: "'Cálculo'!D5". */
export const inSheet = (sheet: string, reference: string): string =>
  `${/^[A-Za-z]+$/.test(sheet) ? sheet : `'${sheet}'`}!${reference}`

/** A cell that follows from others, with what it comes to. */
export const formulaCell = (formula: string, value: string | number, look?: Look): BookCell => ({
  formula,
  value,
  ...(look && { look }),
})

export const says = (value: string, look: Look = 'plain'): BookCell => ({ value, look })

export const headings = (...texts: readonly string[]): readonly BookCell[] => texts.map((text) => says(text, 'heading'))
