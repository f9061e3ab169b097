import { type Finding, type FindingPlace, refused, warning } from '../../domain/finding'
import { type DecimalSign, type NumberKind, type NumberReading, readNumber, settled } from './number'
import type { Trouble } from './reading'
import { rowList } from './text'

export interface NumberCell {
  readonly row: number
  readonly text: string
}

/** Asked once for a whole column: which number do these cells mean? */
export interface ColumnQuestion {
  readonly rows: readonly number[]
  /** First doubtful cell as written. */
  readonly read: string
  readonly comma: string
  readonly point: string
}

export interface NumberColumn {
  /** Canonical decimal texts ("1641131", "3.5"); null where missing or not readable. In the order of the cells. */
  readonly values: readonly (string | null)[]
  readonly question: ColumnQuestion | null
  readonly troubles: readonly Trouble[]
}

/**
 * Reads the numbers of one column together, because one cell can settle another: beside "1.234,5" the text "3.185" is
 * 3185. Where the column's own numbers disagree on the decimal sign, or prove none, doubtful cells are asked about once.
 *
 * @param place file and heading, for the findings
 * @param answer the decimal sign a person gave for this column
 */
export function readColumn(
  cells: readonly NumberCell[],
  kind: NumberKind,
  place: FindingPlace,
  answer?: DecimalSign,
): NumberColumn {
  const read = cells.map((cell) => ({ ...cell, reading: readNumber(cell.text, kind) }))
  const proven = new Set(
    read.flatMap(({ reading }) => (reading.status === 'value' && reading.decimal ? [reading.decimal] : [])),
  )
  const [only] = proven
  const decimal = answer ?? (proven.size === 1 ? only : undefined)
  const readings = read.map(({ row, text, reading }) => ({
    row,
    text,
    reading: decimal ? settled(reading, decimal) : reading,
  }))
  const doubtful = readings.flatMap(({ row, text, reading }) =>
    reading.status === 'ambiguous' ? [{ row, text, ...reading }] : [],
  )
  const [first] = doubtful
  const rows = doubtful.map(({ row }) => row)
  const question = first ? { rows, read: first.text.trim(), comma: first.comma, point: first.point } : null
  return {
    values: readings.map(({ reading }) => (reading.status === 'value' ? reading.value : null)),
    question,
    troubles: [
      ...(question ? [asked(question, place)] : []),
      ...readings.flatMap(({ row, reading }) => unreadable(row, reading, place)),
      ...missing(readings, place),
      ...(proven.size > 1 ? [told(warning('number-signs-mixed', { place }))] : []),
    ],
  }
}

const told = (finding: Finding, rows: readonly number[] = []): Trouble => ({ finding, rows, repairs: [] })

function asked({ rows, read, comma, point }: ColumnQuestion, place: FindingPlace): Trouble {
  const column = place.column ?? ''
  return {
    finding: refused('number-ambiguous', {
      place: { ...place, ...(rows[0] === undefined ? {} : { row: rows[0] }) },
      read,
      values: { comma, point, count: rows.length, rows: rowList(rows) },
    }),
    rows,
    repairs: [
      { kind: 'answer', column, decimal: 'comma', value: comma },
      { kind: 'answer', column, decimal: 'point', value: point },
    ],
  }
}

function unreadable(row: number, reading: NumberReading, place: FindingPlace): readonly Trouble[] {
  if (reading.status !== 'refused') return []
  const { finding } = reading
  const blank = { kind: 'set-cell', row, column: place.column ?? '', text: '' } as const
  return [{ finding: { ...finding, place: { ...place, row } }, rows: [row], repairs: [blank] }]
}

function missing(
  readings: readonly { readonly row: number; readonly reading: NumberReading }[],
  place: FindingPlace,
): readonly Trouble[] {
  const rows = readings.filter(({ reading }) => reading.status === 'missing').map(({ row }) => row)
  if (rows.length === 0) return []
  return [told(warning('cells-missing', { place, values: { count: rows.length, rows: rowList(rows) } }), rows)]
}
