import type { Finding } from '../../domain/finding'

export type Separator = ';' | ',' | '\t' | '|'
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

export interface RawRow {
  /** As the spreadsheet counts: the first line is 1, a cell of several lines is one row. */
  readonly row: number
  /** As many as the header has. */
  readonly cells: readonly string[]
}

export interface SkippedRow {
  readonly row: number
  readonly why: 'title' | 'empty' | 'total' | 'note'
  readonly text: string
}

/** How the bytes were read: shown beside the preview, and changeable. */
export interface TableEncoding {
  readonly separator: Separator
  readonly encoding: Encoding
  /** What the file's unambiguous numbers use. */
  readonly decimal: 'comma' | 'point' | 'mixed' | 'unknown'
}

/** Text in cells: nothing is a number or a name yet. */
export interface RawTable {
  readonly file: string
  readonly header: readonly string[]
  readonly headerRow: number
  readonly rows: readonly RawRow[]
  readonly skipped: readonly SkippedRow[]
  readonly how: TableEncoding
  /** What was noticed while reading it: rows of another width, titles skipped, an encoding that was guessed. */
  readonly findings: readonly Finding[]
}
