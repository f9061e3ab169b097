import { type Finding, refused } from '../../domain/finding'
import type { Rating } from '../../domain/rating'
import { isLevel, SCALE, STATES, TYPED_RATINGS } from '../../domain/scale'
import { type Cell, cellTrouble } from './draft'
import { readNumber } from './number'
import type { Trouble } from './reading'

const NO_DATA = /^(?:s\.?\/?d\.?|n\.?\/d\.?|nd|sin datos?)$/i
const NOT_APPLICABLE = /^(?:n\.?\/?a\.?|no aplica)$/i

/** A rating as people type it: a level, "4,0", SD or NA. Null with no trouble is an empty cell: it is missing. */
export function readRating(
  text: string,
  cell: Cell,
): { readonly value: Rating | null; readonly troubles: readonly Trouble[] } {
  const read = text.trim()
  if (read === '') return { value: null, troubles: [] }
  if (NO_DATA.test(read)) return { value: 'SD', troubles: [] }
  if (NOT_APPLICABLE.test(read)) return { value: 'NA', troubles: [] }
  const number = readNumber(read, { whole: false, markers: false })
  if (number.status !== 'value') return wrong(refused('rating-unreadable', place(cell, read)), [...STATES, ''], cell)
  const value = Number(number.value)
  if (isLevel(value)) return { value, troubles: [] }
  const nearest = String(Math.min(SCALE.max, Math.max(SCALE.min, Math.round(value))))
  const code =
    Number.isInteger(value) || value < SCALE.min || value > SCALE.max ? 'rating-out-of-scale' : 'rating-not-whole'
  return wrong(refused(code, place(cell, read)), [nearest, ''], cell)
}

const place = (cell: Cell, read: string) => ({ place: cell, read, expected: TYPED_RATINGS })

const wrong = (finding: Finding, texts: readonly string[], { row, column }: Cell) => ({
  value: null,
  troubles: [
    cellTrouble(
      finding,
      texts.map((text) => ({ kind: 'set-cell', row, column, text })),
    ),
  ],
})
