import { type Finding, refused } from '../../domain/finding'
import type { Rating } from '../../domain/rating'
import { readRating } from './ratingCell'

export interface PastedCell {
  /** Steps down and right from the cell where the range was pasted. */
  readonly down: number
  readonly right: number
  readonly value: Rating
}

export interface PastedRange {
  /** Empty when a finding refuses: a range enters whole or not at all. */
  readonly cells: readonly PastedCell[]
  readonly findings: readonly Finding[]
}

/** The part of the grid from the cell with the focus to its last row and column. */
export interface PasteRoom {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/**
 * A range copied from a spreadsheet (cells by tabs, rows by line ends) as ratings. Blank cells leave what is there.
 * A range that does not fit, or one cell that is no rating, refuses all of it, each with its place by name.
 */
export function readPastedRatings(text: string, { rows, columns }: PasteRoom): PastedRange {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const table = lines.map((line) => line.split('\t'))
  const width = table.reduce((most, line) => Math.max(most, line.length), 0)
  if (table.length > rows.length || width > columns.length) {
    const values = { rows: table.length, columns: width, roomRows: rows.length, roomColumns: columns.length }
    return { cells: [], findings: [refused('paste-too-big', { values })] }
  }
  const findings: Finding[] = []
  const cells = table.flatMap((line, down) =>
    line.flatMap((cell, right): PastedCell[] => {
      const { value, finding } = readRating(cell, { subject: rows[down] ?? '', column: columns[right] ?? '' })
      if (finding) findings.push(finding)
      return value === null ? [] : [{ down, right, value }]
    }),
  )
  return findings.length > 0 ? { cells: [], findings } : { cells, findings }
}
