import type { RawCell } from './cell'
import { readMarkup } from './markup'
import { spreadMerges } from './merges'
import type { Merge, RawSheet } from './sheet'

/** The tables of a web page, which portals and mail programs name ".xls". A table inside a cell is part of its text. */
export function htmlSheets(text: string): readonly RawSheet[] {
  const sheets: RawSheet[] = []
  let depth = 0
  let rows: RawCell[][] = []
  let merges: Merge[] = []
  let taken = new Set<string>()
  let cell: string[] | null = null
  let spans = { down: 1, across: 1 }
  const close = () => {
    const row = rows.at(-1)
    if (!row || !cell) return
    const top = rows.length - 1
    while (taken.has(`${top} ${row.length}`)) row.push('')
    const left = row.length
    row.push(cell.join('').replace(/\s+/g, ' ').trim())
    const { down, across } = spans
    if (down > 1 || across > 1) merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 })
    for (let i = 1; i < across; i++) row.push('')
    for (let i = 1; i < down; i++) for (let j = 0; j < across; j++) taken.add(`${top + i} ${left + j}`)
    cell = null
  }
  readMarkup(text, 'html', {
    open(name, { rowspan, colspan }) {
      if (name === 'table') {
        depth += 1
        if (depth === 1) [rows, merges, taken] = [[], [], new Set()]
      }
      if (depth !== 1) return
      if (name === 'tr') rows.push([])
      else if (name === 'td' || name === 'th') {
        close()
        cell = []
        spans = { down: spanOf(rowspan), across: spanOf(colspan) }
      } else if (name === 'br') cell?.push(' ')
    },
    text: (part) => cell?.push(part),
    close(name) {
      if (depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) close()
      if (name !== 'table') return
      if (depth === 1) sheets.push({ name: '', cells: spreadMerges(rows, merges), ragged: [], parted: null })
      depth -= 1
    },
  })
  return sheets
}

const spanOf = (text: string | undefined): number => Math.min(1000, Math.max(1, Number.parseInt(text ?? '1', 10) || 1))
