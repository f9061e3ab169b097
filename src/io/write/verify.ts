import { type Finding, refused } from '../../domain/finding'
import { decode } from '../read/decode'
import { readNumber, settled } from '../read/number'
import { recordsOf } from '../read/records'
import { DIALECTS, type OutCell, type OutColumn, type OutTable, type Preset } from './csv'

export type FileCheck =
  | { readonly status: 'verified'; readonly rows: number }
  | { readonly status: 'failed'; readonly finding: Finding }

/** Reads back the bytes that were written and compares every cell with the table; only then may "verificado" be said. */
export function verifyCsv(bytes: Uint8Array, table: OutTable, preset: Preset, file: string): FileCheck {
  const decoded = decode(bytes, file, 'utf-8')
  if (!decoded.value) return failed(decoded.findings[0], file)
  const { records, findings } = recordsOf(decoded.value.text, DIALECTS[preset].separator, file)
  if (findings[0]) return failed(findings[0], file)
  const [header = [], ...rows] = records
  const other = table.columns.findIndex(({ name }, i) => name !== header[i])
  if (other >= 0) return failed(mismatch(file, 1, table.columns[other]?.name ?? '', header[other] ?? ''), file)
  if (rows.length !== table.rows.length) return failed(mismatch(file, rows.length + 1, '', ''), file)
  for (const [i, row] of table.rows.entries()) {
    const cells = rows[i] ?? []
    const at = table.columns.findIndex((column, j) => !says(cells[j] ?? '', row[j] ?? null, column, preset))
    if (at >= 0 || cells.length !== table.columns.length)
      return failed(mismatch(file, i + 2, table.columns[at]?.name ?? '', cells[at] ?? ''), file)
  }
  return { status: 'verified', rows: rows.length }
}

/** Whether the text read says what the table holds: the same words, or the same figure to the decimals asked for. */
function says(read: string, cell: OutCell, { form, decimals }: OutColumn, preset: Preset): boolean {
  if (cell === null) return read === ''
  const words = typeof cell === 'string' && (form === 'text' || form === 'code')
  if (words || !Number.isFinite(Number(cell))) return read === String(cell).replace(/\r\n?/g, '\n')
  const number = settled(readNumber(read), DIALECTS[preset].decimal === ',' ? 'comma' : 'point')
  if (number.status !== 'value') return cell === '' && read === ''
  const slack = decimals === undefined || typeof cell === 'string' ? 0 : 0.5 / 10 ** decimals
  return Math.abs(Number(number.value) - Number(cell)) <= slack + Math.abs(Number(cell)) * 1e-14 + 1e-12
}

const mismatch = (file: string, row: number, column: string, read: string): Finding =>
  refused('export-differs', { place: { file, row, column }, read })

const failed = (finding: Finding | undefined, file: string): FileCheck => ({
  status: 'failed',
  finding: finding ?? mismatch(file, 0, '', ''),
})
