import { type Finding, type FindingPlace, refused } from '../../domain/finding'
import type { Rating } from '../../domain/rating'
import { isLevel, SCALE, TYPED_RATINGS } from '../../domain/scale'
import { readNumber } from './number'

const NO_DATA = /^(?:s\.?\/?d\.?|n\.?\/d\.?|nd|sin datos?)$/i
const NOT_APPLICABLE = /^(?:n\.?\/?a\.?|no aplica)$/i

/** A rating as people type it: a level, "4,0", SD or NA. Null without a finding is an empty cell: it is missing. */
export function readRating(
  text: string,
  place: FindingPlace,
): { readonly value: Rating | null; readonly finding: Finding | null } {
  const read = text.trim()
  const said = (value: Rating | null) => ({ value, finding: null })
  const wrong = (code: Finding['code']) => ({
    value: null,
    finding: refused(code, { place, read, expected: TYPED_RATINGS }),
  })
  if (read === '') return said(null)
  if (NO_DATA.test(read)) return said('SD')
  if (NOT_APPLICABLE.test(read)) return said('NA')
  const number = readNumber(read, { whole: false, markers: false })
  if (number.status !== 'value') return wrong('rating-unreadable')
  const value = Number(number.value)
  if (isLevel(value)) return said(value)
  const outside = Number.isInteger(value) || value < SCALE.min || value > SCALE.max
  return wrong(outside ? 'rating-out-of-scale' : 'rating-not-whole')
}
