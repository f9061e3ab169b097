import { type Finding, refused } from '../../domain/finding'
import { isLevel, type Rating } from '../../domain/rating'
import { type Cell, cellTrouble } from './draft'
import { readNumber } from './number'
import type { Trouble } from './reading'

const NO_DATA = /^(?:s\.?\/?d\.?|n\.?\/d\.?|nd|sin datos?)$/i
const NOT_APPLICABLE = /^(?:n\.?\/?a\.?|no aplica)$/i

/** A rating as people type it: 1 to 5, "4,0", SD or NA. Null with no trouble is an empty cell: it is missing. */
export function readRating(
  text: string,
  cell: Cell,
): { readonly value: Rating | null; readonly troubles: readonly Trouble[] } {
  const read = text.trim()
  if (read === '') return { value: null, troubles: [] }
  if (NO_DATA.test(read)) return { value: 'SD', troubles: [] }
  if (NOT_APPLICABLE.test(read)) return { value: 'NA', troubles: [] }
  const number = readNumber(read, { whole: false, markers: false })
  if (number.status !== 'value') return wrong(refused('rating-unreadable', place(cell, read)), ['SD', 'NA', ''], cell)
  const value = Number(number.value)
  if (isLevel(value)) return { value, troubles: [] }
  const nearest = String(Math.min(5, Math.max(1, Math.round(value))))
  const code = Number.isInteger(value) || value < 1 || value > 5 ? 'rating-out-of-scale' : 'rating-not-whole'
  return wrong(refused(code, place(cell, read)), [nearest, ''], cell)
}

const place = (cell: Cell, read: string) => ({ place: cell, read, expected: '1–5, SD, NA' })

const wrong = (finding: Finding, texts: readonly string[], { row, column }: Cell) => ({
  value: null,
  troubles: [
    cellTrouble(
      finding,
      texts.map((text) => ({ kind: 'set-cell', row, column, text })),
    ),
  ],
})
