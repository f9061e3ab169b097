import Papa from 'papaparse'
import { excelCode, guarded } from '../guard'
import { numberText } from './numberText'

/** 'excel': Excel with Ecuador's settings (`;`, decimal comma, BOM, CRLF). 'qgis': QGIS, Power BI (`,`, decimal point). */
export type Preset = 'excel' | 'qgis'

/**
 * text: free words, kept from being run as a formula. code: letters and digits that only look like a number ("0301",
 * "1801.00", a hash). number: figures. mixed: a figure or a state such as SD.
 */
export type ColumnKind = 'text' | 'code' | 'number' | 'mixed'

export interface OutColumn {
  readonly name: string
  readonly kind: ColumnKind
  /** Digits after the decimal sign for JavaScript numbers; decimal texts keep their own. */
  readonly decimals?: number
}

/** null is an empty cell: missing, never zero. */
export type OutCell = string | number | null

export interface OutTable {
  readonly columns: readonly OutColumn[]
  readonly rows: readonly (readonly OutCell[])[]
}

interface Dialect {
  readonly separator: ';' | ','
  readonly decimal: ',' | '.'
  readonly newline: '\r\n' | '\n'
  readonly mark: '\uFEFF' | ''
  readonly code: (text: string) => string
}

export const DIALECTS: Readonly<Record<Preset, Dialect>> = {
  excel: { separator: ';', decimal: ',', newline: '\r\n', mark: '\uFEFF', code: excelCode },
  qgis: { separator: ',', decimal: '.', newline: '\n', mark: '', code: guarded },
}

/** The table as the text of a CSV file, byte-order mark included. */
export function csvText({ columns, rows }: OutTable, preset: Preset): string {
  const { separator, newline, mark } = DIALECTS[preset]
  const cells = [columns.map(({ name }) => guarded(name)), ...rows.map((row) => writtenRow(columns, row, preset))]
  // Codes stand in quotes in either preset: some readers take that as "this is text".
  const quotes = (cell: string, i: number): boolean =>
    columns[i]?.kind === 'code' && cell !== '' && cell !== columns[i].name
  return `${mark}${Papa.unparse(cells, { delimiter: separator, newline, quotes })}${newline}`
}

export const csvBytes = (table: OutTable, preset: Preset): Uint8Array =>
  new TextEncoder().encode(csvText(table, preset))

/**
 * Companion file "name.csvt" that tells QGIS the type of each column; without it QGIS may read "0301" as 301 and a join
 * by code finds nothing (GDAL, CSV driver, "Field types").
 */
export const csvtText = ({ columns }: OutTable): string =>
  `${columns.map(({ kind }) => (kind === 'number' ? '"Real"' : '"String"')).join(',')}\n`

/** What stands in each cell before separators and quotes. */
export function writtenRow(columns: readonly OutColumn[], row: readonly OutCell[], preset: Preset): readonly string[] {
  if (row.length !== columns.length) throw new RangeError(`${row.length} cells under ${columns.length} columns`)
  return columns.map((column, i) => writtenCell(column, row[i] ?? null, preset))
}

function writtenCell({ kind, decimals }: OutColumn, cell: OutCell, preset: Preset): string {
  const { decimal, code } = DIALECTS[preset]
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return numberText(cell, decimal, decimals)
  if (kind === 'number' || (kind === 'mixed' && isDecimal(cell))) return numberText(cell, decimal)
  const text = cell.replace(/\r\n?/g, '\n')
  return kind === 'code' ? code(text) : guarded(text)
}

const isDecimal = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text)
