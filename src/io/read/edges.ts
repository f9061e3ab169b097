import { plain } from '../../domain/product'
import { readNumber } from './number'
import type { RawRow, SkippedRow } from './table'

/** Tells whether a cell is a heading the reader knows. */
export type KnowsHeading = (cell: string) => boolean

const TOTAL = /^(?:sub ?)?total(?:es)?\b|^(?:suma|promedio|media)\b/
const NOTE = /^(?:fuentes?|notas?|elaboracion|elaborado)\b/
/** Titles are few; a header further down is not looked for. */
const LOOK = 30

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length

/**
 * Index of the header: among the first rows, the one with most headings the reader knows; if it knows none of them, the
 * first that fills the table's width with words.
 */
export function headerIndex(records: readonly (readonly string[])[], knows: KnowsHeading): number {
  const first = records.slice(0, LOOK)
  const known = first.map((cells) => cells.filter(knows).length)
  const most = Math.max(0, ...known)
  if (most > 0) return known.indexOf(most)
  const width = Math.max(0, ...records.map(filled))
  const wide = first.findIndex((cells) => filled(cells) === width && cells.every(isWords))
  return wide >= 0 ? wide : first.findIndex((cells) => filled(cells) > 0)
}

const isWords = (cell: string): boolean => readNumber(cell).status !== 'value'

/** What stands below and between the data: blank rows anywhere, totals and source notes at the end. */
export function trimmed(rows: readonly RawRow[]): {
  readonly rows: readonly RawRow[]
  readonly skipped: readonly SkippedRow[]
} {
  const skipped: SkippedRow[] = []
  const kept: RawRow[] = []
  let atEnd = true
  for (const row of [...rows].reverse()) {
    const why = filled(row.cells) === 0 ? 'empty' : atEnd ? closing(row.cells) : null
    if (why) skipped.push({ row: row.row, why, text: textOf(row.cells) })
    else {
      atEnd = false
      kept.push(row)
    }
  }
  return { rows: kept.reverse(), skipped: skipped.reverse() }
}

function closing(cells: readonly string[]): 'total' | 'note' | null {
  const first = plain(cells.find((cell) => cell.trim() !== '') ?? '')
  if (TOTAL.test(first)) return 'total'
  return filled(cells) === 1 && NOTE.test(first) ? 'note' : null
}

export const textOf = (cells: readonly string[]): string => cells.filter((cell) => cell.trim() !== '').join(' · ')
