import { type Finding, refused, warning } from '../../domain/finding'
import { nothing, type Reading } from '../read/reading'
import { recordsOf } from '../read/records'
import { declaredSeparator } from '../read/separator'
import type { Separator } from '../read/table'
import { rowList } from '../read/text'
import { mayBeParted, rejoined, unwrapped, widthOf } from './rows'
import { separatorOf } from './separatorOf'
import type { RawSheet } from './sheet'

/** Official series run to a hundred thousand rows; more is no table for a mesa. */
const MOST_ROWS = 200_000

/** Text to one sheet. A row with more cells than its columns is never shifted: it is put together, or not read. */
export function delimitedSheet(text: string, file: string, chosen?: Separator): Reading<RawSheet> {
  const declared = declaredSeparator(text)
  const separator = chosen ?? declared.separator ?? separatorOf(declared.rest)
  const { records, findings } = recordsOf(declared.rest, separator, file, MOST_ROWS)
  if (findings.length > 0) return nothing(...findings)
  const inner = unwrapped(records)
  const rows = inner ?? records
  const width = widthOf(rows)
  const joined: number[] = []
  const ragged: number[] = []
  const cells = rows.map((row, i) => {
    if (row.slice(width).every((cell) => cell.trim() === '')) return row
    const whole = separator === ',' || inner ? rejoined(row, width) : null
    ;(whole ? joined : ragged).push(i)
    return whole ?? row
  })
  const place = { file }
  const noticed: Finding[] = []
  if (inner) noticed.push(warning('rows-unwrapped', { place }))
  if (joined.length > 0) noticed.push(warning('decimals-rejoined', { place, values: { rows: numbers(joined) } }))
  for (const row of ragged) {
    const values = { cells: rows[row]?.length ?? 0, columns: width }
    noticed.push(refused('row-too-long', { place: { file, row: row + 1 }, values }))
  }
  const parted = separator === ',' ? ragged.map((row) => rows[row] ?? []).find(mayBeParted) : undefined
  return { value: { name: '', cells, ragged, parted: parted?.join(', ') ?? null }, findings: noticed }
}

const numbers = (rows: readonly number[]): string => rowList(rows.map((row) => row + 1))
