import type { DecimalSign } from './number'
import type { RawTable } from './table'

/** One click that settles a trouble. Data, so that the interface can name it and the record can keep what was done. */
export type Repair =
  /** The heading's numbers are written with this decimal sign; `value` is what the first doubtful cell becomes. */
  | { readonly kind: 'answer'; readonly column: string; readonly decimal: DecimalSign; readonly value: string }
  /** Put this text in the cell; '' leaves it empty. */
  | { readonly kind: 'set-cell'; readonly row: number; readonly column: string; readonly text: string }
  /** Of rows that repeat each other, this one stays and the others are left out. */
  | { readonly kind: 'keep-row'; readonly row: number; readonly drop: readonly number[] }
  | { readonly kind: 'leave-out'; readonly row: number }

/** What a person settled about a file. Readers are run again with it; the bytes are never changed. */
export interface Corrections {
  readonly cells: readonly { readonly row: number; readonly column: string; readonly text: string }[]
  readonly leftOut: readonly number[]
  readonly decimals: Readonly<Record<string, DecimalSign>>
}

export const NO_CORRECTIONS: Corrections = { cells: [], leftOut: [], decimals: {} }

/** The sign a person chose for a column; a heading may be any word, also one that every object carries inside. */
export const decimalOf = ({ decimals }: Corrections, heading: string): DecimalSign | undefined =>
  Object.hasOwn(decimals, heading) ? decimals[heading] : undefined

/** The same file with these rows left out. */
export const leavingOut = (corrections: Corrections, rows: readonly number[]): Corrections => ({
  ...corrections,
  leftOut: [...new Set([...corrections.leftOut, ...rows])].sort((one, other) => one - other),
})

export function repaired(corrections: Corrections, repair: Repair): Corrections {
  switch (repair.kind) {
    case 'answer':
      return { ...corrections, decimals: { ...corrections.decimals, [repair.column]: repair.decimal } }
    case 'set-cell': {
      const { row, column, text } = repair
      const others = corrections.cells.filter((cell) => cell.row !== row || cell.column !== column)
      return { ...corrections, cells: [...others, { row, column, text }] }
    }
    case 'keep-row':
      return leavingOut(corrections, repair.drop)
    case 'leave-out':
      return leavingOut(corrections, [repair.row])
  }
}

/** The table as a person corrected it, and the rows they left out by name. */
export function corrected(
  table: RawTable,
  corrections: Corrections,
): { readonly table: RawTable; readonly leftOut: readonly string[] } {
  const out = new Set(corrections.leftOut)
  const rows = table.rows
    .filter(({ row }) => !out.has(row))
    .map(({ row, cells }) => {
      const changes = corrections.cells.filter((cell) => cell.row === row)
      if (changes.length === 0) return { row, cells }
      const texts = new Map(changes.map(({ column, text }) => [column, text]))
      return { row, cells: cells.map((cell, i) => texts.get(table.header[i] ?? '') ?? cell) }
    })
  const leftOut = table.rows
    .filter(({ row }) => out.has(row))
    .map(({ row, cells }) => `fila ${row}: ${cells.find((cell) => cell.trim() !== '')?.trim() ?? ''}`)
  return { table: { ...table, rows }, leftOut }
}
