import Papa from 'papaparse'
import { excelCode, guarded } from '../guard'
import { numberText } from './numberText'

/** 'excel': Excel with Ecuador's settings (`;`, decimal comma, BOM, CRLF). 'qgis': QGIS, Power BI (`,`, decimal point). */
export type Preset = 'excel' | 'qgis'

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

/** null is an empty cell: missing, never zero. */
export type OutCell = string | number | null

/** What a cell of text is written as; a JavaScript number is written as a figure under any form. */
interface FormOfText {
  /** How the CSV driver of GDAL, and so QGIS, is told to take the column. */
  readonly csvt: '"String"' | '"Real"'
  /** Some readers take a quoted cell as "this is text". */
  readonly quoted: boolean
  readonly write: (text: string, dialect: Dialect) => string
}

const words = (text: string): string => text.replace(/\r\n?/g, '\n')
const isDecimal = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text)

/**
 * text: free words, kept from being run as a formula. code: letters and digits that only look like a number ("0301",
 * "1801.00", a hash). number: figures. mixed: a figure or a state such as SD.
 */
const FORMS = {
  text: { csvt: '"String"', quoted: false, write: (text) => guarded(words(text)) },
  code: { csvt: '"String"', quoted: true, write: (text, { code }) => code(words(text)) },
  number: { csvt: '"Real"', quoted: false, write: (text, { decimal }) => numberText(text, decimal) },
  mixed: {
    csvt: '"String"',
    quoted: false,
    write: (text, { decimal }) => (isDecimal(text) ? numberText(text, decimal) : guarded(words(text))),
  },
} as const satisfies Readonly<Record<string, FormOfText>>

export type Form = keyof typeof FORMS

export interface OutColumn {
  readonly name: string
  readonly form: Form
  /** Digits after the decimal sign for JavaScript numbers; decimal texts keep their own. */
  readonly decimals?: number
}

export interface OutTable {
  readonly columns: readonly OutColumn[]
  readonly rows: readonly (readonly OutCell[])[]
}

/** The table as the text of a CSV file, byte-order mark included. */
export function csvText({ columns, rows }: OutTable, preset: Preset): string {
  const { separator, newline, mark } = DIALECTS[preset]
  const headings = columns.map(({ name }) => guarded(name))
  const options = { delimiter: separator, newline }
  const quotes = columns.map(({ form }) => FORMS[form].quoted)
  const body = rows.map((row) => writtenRow(columns, row, preset))
  const head = Papa.unparse([headings], options)
  // An empty cell is never quoted, so that it reads as missing.
  const lines = Papa.unparse(body, {
    ...options,
    quotes: (cell: string, i: number) => cell !== '' && quotes[i] === true,
  })
  return `${mark}${[head, ...(body.length > 0 ? [lines] : [])].join(newline)}${newline}`
}

export const csvBytes = (table: OutTable, preset: Preset): Uint8Array =>
  new TextEncoder().encode(csvText(table, preset))

/**
 * Companion file "name.csvt" that tells QGIS the type of each column; without it QGIS may read "0301" as 301 and a join
 * by code finds nothing (GDAL, CSV driver, "Field types").
 */
export const csvtText = ({ columns }: OutTable): string => `${columns.map(({ form }) => FORMS[form].csvt).join(',')}\n`

/** What stands in each cell before separators and quotes. */
function writtenRow(columns: readonly OutColumn[], row: readonly OutCell[], preset: Preset): readonly string[] {
  if (row.length !== columns.length) throw new RangeError(`${row.length} cells under ${columns.length} columns`)
  return columns.map((column, i) => writtenCell(column, row[i] ?? null, preset))
}

function writtenCell({ form, decimals }: OutColumn, cell: OutCell, preset: Preset): string {
  const dialect = DIALECTS[preset]
  if (cell === null || cell === '') return ''
  return typeof cell === 'number' ? numberText(cell, dialect.decimal, decimals) : FORMS[form].write(cell, dialect)
}
