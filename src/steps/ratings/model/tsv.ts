import type { CellFacts } from './sheetGrid'

/** Cells as a spreadsheet takes them from the clipboard: half levels with the decimal comma, missing cells blank. */
export const tsv = (cells: readonly (readonly CellFacts[])[]): string =>
  cells.map((row) => row.map(plainCell).join('\t')).join('\n')

const plainCell = ({ state, value }: CellFacts): string =>
  value !== null ? String(value).replace('.', ',') : state === 'missing' ? '' : state.toUpperCase()
