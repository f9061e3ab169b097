import { unpackedParts } from './archive'
import { isBlank, type RawCell, storedNumber } from './cell'
import { readMarkup } from './markup'
import { spreadMerges } from './merges'
import type { Merge, RawSheet } from './sheet'

/** Blank cells repeat to the end of a sheet; only as many are made as something follows. */
const MOST_REPEATS = 2000
const MOST_ROWS = 200_000

/** The sheets of an OpenDocument spreadsheet (ISO/IEC 26300), in the order of its tabs. */
export function odsSheets(bytes: Uint8Array): readonly RawSheet[] {
  const xml = unpackedParts(bytes, (name) => name === 'content.xml').get('content.xml') ?? ''
  const sheets: RawSheet[] = []
  let name = ''
  let rows: RawCell[][] = []
  let merges: Merge[] = []
  let row: RawCell[] = []
  let attributes: Readonly<Record<string, string>> = {}
  let repeated = 1
  let blanks = 0
  let text: string[] | null = null
  let comment = false
  readMarkup(xml, 'xml', {
    open(element, given) {
      if (element === 'table:table') {
        ;[name, rows, merges, blanks] = [given['table:name'] ?? '', [], [], 0]
      } else if (element === 'table:table-row') {
        row = []
        repeated = countOf(given['table:number-rows-repeated'])
      } else if (element === 'table:table-cell' || element === 'table:covered-table-cell') {
        attributes = given
        text = []
      } else if (element === 'office:annotation') comment = true
      else if (element === 'text:p' && text && text.length > 0 && !comment) text.push('\n')
      else if (element === 'text:s' && !comment) text?.push(' '.repeat(countOf(given['text:c'])))
    },
    text(part) {
      if (!comment) text?.push(part)
    },
    close(element) {
      if (element === 'office:annotation') comment = false
      else if (element === 'table:table-cell' || element === 'table:covered-table-cell') {
        const value = cellOf(attributes, (text ?? []).join(''))
        const [top, left] = [rows.length + blanks, row.length]
        const [down, across] = [
          countOf(attributes['table:number-rows-spanned']),
          countOf(attributes['table:number-columns-spanned']),
        ]
        if (down > 1 || across > 1) merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 })
        const times = countOf(attributes['table:number-columns-repeated'])
        for (let i = 0; i < Math.min(times, MOST_REPEATS); i++) row.push(value)
        text = null
      } else if (element === 'table:table-row') {
        const used = row.findLastIndex((cell) => !isBlank(cell)) + 1
        if (used === 0) blanks += repeated
        else {
          for (; blanks > 0 && rows.length < MOST_ROWS; blanks--) rows.push([])
          for (let i = 0; i < Math.min(repeated, MOST_REPEATS) && rows.length < MOST_ROWS; i++)
            rows.push(row.slice(0, used))
        }
      } else if (element === 'table:table')
        sheets.push({ name, cells: spreadMerges(rows, merges), ragged: [], parted: null })
    },
  })
  return sheets
}

const countOf = (text: string | undefined): number => Math.max(1, Number.parseInt(text ?? '1', 10) || 1)

function cellOf(attributes: Readonly<Record<string, string>>, text: string): RawCell {
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return storedNumber(attributes['office:value'] ?? '', false) ?? text
    case 'percentage':
      return storedNumber(attributes['office:value'] ?? '', true) ?? text
    case 'date':
      return attributes['office:date-value'] ?? text
    default:
      return text
  }
}
