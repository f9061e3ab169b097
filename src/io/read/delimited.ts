import { type Finding, refused, warning } from '../../domain/finding'
import { headerIndex, type KnowsHeading, textOf, trimmed } from './edges'
import { readNumber } from './number'
import { nothing, type Reading } from './reading'
import { recordsOf } from './records'
import { declaredSeparator, detectSeparator } from './separator'
import type { Encoding, RawRow, RawTable, Separator, SkippedRow, TableEncoding } from './table'
import { rowList } from './text'

export interface DelimitedOptions {
  readonly file: string
  readonly encoding: Encoding
  /** A person's choice instead of what the text declares or shows. */
  readonly separator?: Separator
  readonly knows: KnowsHeading
}

/**
 * Text to a table: separator, titles above the header, blank rows and totals below are found, named and put aside.
 * A row with more or fewer cells than the header is refused by its number and never shifted.
 */
export function readDelimited(text: string, { file, encoding, separator, knows }: DelimitedOptions): Reading<RawTable> {
  const declared = declaredSeparator(text)
  const mark = separator ?? declared.separator ?? detectSeparator(declared.rest, knows)
  const { records, findings } = recordsOf(declared.rest, mark, file)
  if (findings.length > 0) return nothing(...findings)
  const top = headerIndex(records, knows)
  const header = cutBlankEnd(records[top] ?? []).map((cell) => cell.trim())
  if (header.length === 0) return nothing(refused('file-empty', { place: { file } }))
  const below = trimmed(records.slice(top + 1).map((cells, i) => ({ row: top + i + 2, cells })))
  const [rows, ragged] = evened(below.rows, header, file)
  const skipped = [...titles(records.slice(0, top)), ...below.skipped]
  if (rows.length === 0 && ragged.length === 0)
    return nothing(refused('table-without-rows', { place: { file, row: top + 1 } }))
  const how: TableEncoding = { separator: mark, encoding, decimal: decimalOf(rows) }
  const noticed = [...ragged, ...skippedFindings(skipped, file)]
  return { value: { file, header, headerRow: top + 1, rows, skipped, how, findings: noticed }, findings: [] }
}

function titles(records: readonly (readonly string[])[]): readonly SkippedRow[] {
  return records.map((cells, i) => {
    const text = textOf(cells)
    return { row: i + 1, why: text === '' ? 'empty' : 'title', text }
  })
}

function cutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

function evened(rows: readonly RawRow[], header: readonly string[], file: string): [RawRow[], Finding[]] {
  const even: RawRow[] = []
  const findings: Finding[] = []
  for (const { row, cells } of rows) {
    const used = cutBlankEnd(cells).length
    const values = { cells: used > header.length ? used : cells.length, columns: header.length }
    if (used > header.length) findings.push(refused('row-too-long', { place: { file, row }, values }))
    else if (cells.length < header.length) findings.push(refused('row-too-short', { place: { file, row }, values }))
    even.push({ row, cells: header.map((_, i) => cells[i] ?? '') })
  }
  return [even, findings]
}

function skippedFindings(skipped: readonly SkippedRow[], file: string): readonly Finding[] {
  return (['title', 'empty', 'total', 'note'] as const).flatMap((why) => {
    const rows = skipped.filter((one) => one.why === why).map(({ row }) => row)
    if (rows.length === 0) return []
    return [warning(`rows-skipped-${why}`, { place: { file }, values: { count: rows.length, rows: rowList(rows) } })]
  })
}

function decimalOf(rows: readonly RawRow[]): TableEncoding['decimal'] {
  const seen = new Set(
    rows
      .flatMap(({ cells }) => cells.map((cell) => readNumber(cell)))
      .map((one) => (one.status === 'value' ? one.decimal : null)),
  )
  if (seen.has('comma')) return seen.has('point') ? 'mixed' : 'comma'
  return seen.has('point') ? 'point' : 'unknown'
}
