import { cellText, isBlank, type RawCell } from '../tables/cell'
import type { RawSheet } from '../tables/sheet'
import type { Classify } from './cellClass'
import type { Target } from './context'
import { type Header, headerOf } from './header'
import type { Lexicon } from './lexicon'
import type { Task } from './task'

export interface GridRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number
  readonly cells: readonly RawCell[]
}

/** One table of a sheet: what its columns are headed by, its rows, and what stands above it. */
export interface Grid {
  readonly sheet: string
  /** Whether rows and columns were exchanged before it was read. */
  readonly turned: boolean
  /** Rows of the header, from 1. */
  readonly header: readonly number[]
  /** For each column the texts over it, outermost first. */
  readonly paths: readonly (readonly string[])[]
  readonly rows: readonly GridRow[]
  /** Texts above the header: title, author, "Mesita 3". */
  readonly titles: readonly string[]
  /** Rows above the header that are more than a title: left by name, never in silence. */
  readonly above: readonly string[]
}

/** A sheet may hold several tables, one under the other, each with a header of its own; the later ones need a clear one. */
const CLEAR_HEADER = 4

/** The tables of a sheet, from top to bottom; none when no row is a header. */
export function gridsOf(sheet: RawSheet, { target, lexicon, classify, desk }: Task, turned = false): readonly Grid[] {
  const said = saidHeader(desk.said({ about: 'header', read: sheet.name }), sheet)
  const starts = said ?? startsOf(sheet.cells, target, lexicon, classify)
  return starts.map(({ at, header }, i) => {
    const end = starts[i + 1]?.at ?? sheet.cells.length
    const paths = pathsOf(sheet.cells, { ...header, from: at + header.from, to: at + header.to })
    const above = sheet.cells.slice(at, at + header.from)
    return {
      sheet: sheet.name,
      turned,
      header: Array.from({ length: header.to - header.from + 1 }, (_, row) => at + header.from + row + 1),
      paths,
      rows: bodyOf(sheet, at + header.to + 1, end, sheet.cells[at + header.to] ?? []),
      titles: above.map(textsOf).flatMap((texts) => (isTitle(texts) ? [texts.join(' ')] : [])),
      above: above
        .map(textsOf)
        .flatMap((texts) => (texts.length > 0 && !isTitle(texts) ? [texts.join(' · ').slice(0, 120)] : [])),
    }
  })
}

const textsOf = (cells: readonly RawCell[]): readonly string[] =>
  [...new Set(cells.map(cellText))].filter((text) => text !== '')

/** The header as a person said it, "3" or "3-4", which makes the sheet one table; null when nobody did. */
function saidHeader(said: string | null, { cells }: RawSheet) {
  const [, first, last] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(said ?? '') ?? []
  const [from, to] = [Number(first) - 1, Number(last ?? first) - 1]
  if (!(from >= 0 && to >= from && to < cells.length)) return null
  return [{ at: 0, header: { from, to, score: CLEAR_HEADER } }]
}

/** One text, or a label and what it says: "Producto: | Cacao". */
const isTitle = ([first = '', ...others]: readonly string[]): boolean =>
  first !== '' && (others.length === 0 || (others.length === 1 && first.endsWith(':')))

function startsOf(cells: RawSheet['cells'], target: Target, lexicon: Lexicon, classify: Classify) {
  const first = headerOf(cells, target, lexicon, classify)
  if (!first) return []
  const starts = [{ at: 0, header: first }]
  for (const at of segmentStarts(cells, first.to + 1)) {
    const end = cells.findIndex((row, i) => i > at && isBlankRow(row))
    const segment = cells.slice(at, end < 0 ? at + 60 : end)
    const header = segment.length < 2 ? null : headerOf(segment, target, lexicon, classify)
    if (header && header.score >= CLEAR_HEADER && header.from <= 2) starts.push({ at: titleAbove(cells, at), header })
  }
  return starts.map((start) => ({
    at: start.at,
    header: start.at === 0 ? first : (headerOf(cells.slice(start.at), target, lexicon, classify) ?? start.header),
  }))
}

const isBlankRow = (row: readonly RawCell[]): boolean => row.every(isBlank)

/** Rows that follow a blank one. Long series are not looked through: their tables are one. */
function segmentStarts(cells: RawSheet['cells'], from: number): readonly number[] {
  const starts: number[] = []
  for (let row = from + 1; row < Math.min(cells.length, 2000); row++) {
    if (isBlankRow(cells[row - 1] ?? []) && !isBlankRow(cells[row] ?? [])) starts.push(row)
  }
  return starts
}

/** A title that stands alone between blank rows belongs to the table under it. */
function titleAbove(cells: RawSheet['cells'], at: number): number {
  let row = at - 1
  while (row > 0 && isBlankRow(cells[row] ?? [])) row -= 1
  const alone = (cells[row] ?? []).filter((cell) => !isBlank(cell)).length === 1
  return alone && row > 0 && isBlankRow(cells[row - 1] ?? []) ? row : at
}

/** Texts over each column. A group's name stands over its first column and holds for those after it without one. */
function pathsOf(cells: RawSheet['cells'], { from, to }: Header): readonly (readonly string[])[] {
  const rows = cells.slice(from, to + 1)
  const width = Math.max(0, ...cells.slice(from, Math.min(cells.length, to + 200)).map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = []
    rows.forEach((row, level) => {
      const text = cellText(row[column])
      const group = text === '' && level < rows.length - 1 ? inherited(rows, level, column) : text
      if (group !== '' && group !== path.at(-1)) path.push(group)
    })
    return path
  })
}

function inherited(rows: RawSheet['cells'], level: number, column: number): string {
  if (isBlank(rows[level + 1]?.[column])) return ''
  for (let left = column - 1; left >= 0; left--) {
    const cell = rows[level]?.[left]
    if (isBlank(cell)) continue
    // A heading with nothing under it, such as "Producto", is no group.
    return isBlank(rows[level + 1]?.[left]) ? '' : cellText(cell)
  }
  return ''
}

/** Rows of data: without blank ones, headers repeated at the top of a page, and rows that do not stand under their columns. */
function bodyOf(sheet: RawSheet, from: number, to: number, header: readonly RawCell[]): readonly GridRow[] {
  const ragged = new Set(sheet.ragged)
  const texts = header.map(cellText)
  const rows: GridRow[] = []
  for (let row = from; row < to; row++) {
    const cells = sheet.cells[row] ?? []
    if (ragged.has(row) || isBlankRow(cells) || isTagRow(cells)) continue
    if (texts.length === cells.length && texts.every((text, i) => text === cellText(cells[i]))) continue
    rows.push({ row: row + 1, cells })
  }
  return rows
}

/** A second header of "#tags" (HXL) under the first. */
const isTagRow = (cells: readonly RawCell[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell))
  return filled.length > 1 && filled.every((cell) => /^#[a-z]/.test(cellText(cell)))
}
