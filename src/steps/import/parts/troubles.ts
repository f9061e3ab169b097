import type { Trouble } from '../../../io/read/reading'
import type { RawTable } from '../../../io/read/table'

/** A trouble with its number on the list and on the cells; warnings carry none. */
export interface Numbered {
  readonly trouble: Trouble
  readonly number: number | null
}

/** Refusals are numbered from 1 in the order of the rows. */
export function numbered(troubles: readonly Trouble[]): readonly Numbered[] {
  let last = 0
  return troubles.map((trouble) => {
    if (trouble.finding.severity !== 'refused') return { trouble, number: null }
    last += 1
    return { trouble, number: last }
  })
}

/** The rows a trouble is about, as the spreadsheet counts them. */
export const rowsOf = ({ finding, rows }: Trouble): readonly number[] =>
  rows.length > 0 ? rows : finding.place?.row === undefined ? [] : [finding.place.row]

export interface Mark {
  /** Number of the error, or null for a warning. */
  readonly number: number | null
}

/** Marks of the cells by "row column"; an error stands over a warning. A trouble without a column marks the row's number. */
export function marksOf(all: readonly Numbered[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const { trouble, number } of all) {
    const { place } = trouble.finding
    const rows = rowsOf(trouble)
    for (const row of rows) {
      const key = markKey(row, place?.column ?? '')
      if (marks.get(key)?.number == null) marks.set(key, { number })
    }
  }
  return marks
}

export const markKey = (row: number, column: string): string => `${row} ${column}`

/** Rows shown without a trouble; the rest are counted. */
export const SHOWN_ROWS = 60

/** The first rows, and every later one that has something to say. */
export function shownRows(
  { rows }: RawTable,
  all: readonly Numbered[],
): { readonly rows: RawTable['rows']; readonly hidden: number } {
  const touched = new Set(all.flatMap(({ trouble }) => trouble.rows))
  const shown = rows.filter(({ row }, i) => i < SHOWN_ROWS || touched.has(row))
  return { rows: shown, hidden: rows.length - shown.length }
}
