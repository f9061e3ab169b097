import Papa from 'papaparse'
import { type Finding, refused } from '../../domain/finding'
import { unguarded } from '../guard'
import type { Separator } from './table'

/** A list longer than this is no list of candidates or ratings. */
export const MOST_ROWS = 50_000

/** Nor has a table this many columns: one sub-indicator each is a hundred. */
export const MOST_COLUMNS = 500

export interface Records {
  readonly records: readonly (readonly string[])[]
  readonly findings: readonly Finding[]
}

/**
 * Text to cells (RFC 4180), as arrays so that a heading is only text. Line ends, also inside quotes, become '\n'; the
 * last one ends the file and begins no row.
 * Guards against formulas that a spreadsheet or our own export put on a cell are taken off.
 */
export function recordsOf(text: string, separator: Separator, file: string, most = MOST_ROWS): Records {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const { data, errors } = Papa.parse<string[]>(lines, {
    delimiter: separator,
    newline: '\n',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
    preview: most + 1,
  })
  const findings = errors
    .filter(({ type }) => type === 'Quotes')
    .slice(0, 1)
    .map(({ code, row }) =>
      refused(code === 'MissingQuotes' ? 'quote-unclosed' : 'quote-malformed', {
        place: { file, row: (row ?? 0) + 1 },
      }),
    )
  if (data.length > most) findings.push(refused('too-many-rows', { place: { file }, values: { limit: most } }))
  if (data.some((cells) => cells.length > MOST_COLUMNS))
    findings.push(refused('too-many-columns', { place: { file }, values: { limit: MOST_COLUMNS } }))
  return { records: data.slice(0, most).map((cells) => cells.map(unguarded)), findings }
}
