import { type RawCell, storedNumber } from './cell'
import { readMarkup } from './markup'
import { spreadMerges } from './merges'
import type { Merge, RawSheet } from './sheet'
import type { NumberFormat } from './xlsxStyles'

export interface WorkbookParts {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
  /** Whether days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
}

/** The cells of one worksheet: values as they were last computed, formulas as what they gave. */
export function xlsxSheet(xml: string, name: string, parts: WorkbookParts): RawSheet {
  const rows: RawCell[][] = []
  const merges: Merge[] = []
  let cell = { row: 0, column: 0, type: '', style: 0 }
  let text = ''
  let formula = ''
  let reading: 'value' | 'formula' | null = null
  readMarkup(xml, 'xml', {
    open(element, { r, t, s, ref }) {
      if (element === 'c') {
        const at = placeOf(r ?? '') ?? { row: cell.row, column: cell.column + 1 }
        cell = { ...at, type: t ?? '', style: Number(s ?? 0) }
        text = ''
        formula = ''
      } else if (element === 'row') cell = { row: Number(r ?? cell.row + 2) - 1, column: -1, type: '', style: 0 }
      else if (element === 'v' || element === 't') reading = 'value'
      else if (element === 'f') reading = 'formula'
      else if (element === 'mergeCell') {
        const [from, to] = (ref ?? '').split(':').map(placeOf)
        if (from && to) merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column })
      }
    },
    text(part) {
      if (reading === 'value') text += part
      if (reading === 'formula') formula += part
    },
    close(element) {
      if (element === 'v' || element === 't' || element === 'f') reading = null
      if (element !== 'c' || text === '' || cell.row >= MOST_ROWS || cell.column >= MOST_COLUMNS) return
      while (rows.length <= cell.row) rows.push([])
      const row = rows[cell.row]
      while (row && row.length < cell.column) row.push('')
      if (row) row[cell.column] = PROSE.test(formula) ? `=${formula}` : cellOf(text, cell, parts)
    },
  })
  return { name, cells: spreadMerges(rows, merges), ragged: [], parted: null }
}

/** Words after "=" that a writer of files took for a formula: no formula has two names side by side. */
const PROSE = /^\s*[\p{L}\d]+(?:\s+[\p{L}\d]+)+[.…]?\s*$/u

const MOST_ROWS = 200_000
const MOST_COLUMNS = 2000

/** "AB12" as row 11, column 27; null when it is no address. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? []
  if (letters === '') return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

function cellOf(text: string, cell: { readonly type: string; readonly style: number }, parts: WorkbookParts): RawCell {
  switch (cell.type) {
    case 's':
      return parts.strings[Number(text)] ?? ''
    case 'b':
      return text === '1' ? 'VERDADERO' : 'FALSO'
    case 'str':
    case 'inlineStr':
    case 'e':
      return text
    case 'd':
      return text
    default: {
      const format = parts.formats[cell.style] ?? 'plain'
      const stored = storedNumber(text, format === 'percent')
      if (!stored) return text
      return format === 'date' ? dayText(Number(text), parts.from1904) : stored
    }
  }
}

const DAY = 86_400_000

/** A spreadsheet's day number as ISO text; day 60 of 1900, which never was, is left as the day before. */
function dayText(days: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const date = new Date(Math.round(start + days * DAY))
  if (Number.isNaN(date.getTime())) return String(days)
  const iso = date.toISOString()
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19)
}
