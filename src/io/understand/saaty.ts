import { isSaaty, type Saaty } from '../../domain/judgement'
import { plain } from '../../domain/product'
import { cellText, type RawCell } from '../tables/cell'
import { stateOf } from './states'

/** What a cell says of two things compared. */
export type SaatyText =
  | { readonly form: 'blank' }
  /** "No sé": an answer that is not "equal". */
  | { readonly form: 'unknown' }
  /** Figures whose direction is a convention: 3, 1/5, −3, 0.333. */
  | { readonly form: 'figure'; readonly value: Saaty; readonly rounded: boolean }
  /** Words or codes that say which of the two: "3a", "Más la segunda". */
  | { readonly form: 'told'; readonly value: Saaty }
  /** A whole number that no ratio is, of a scale with its own ends: 0, −1, 12. */
  | { readonly form: 'other'; readonly number: number }
  | { readonly form: 'refused'; readonly nearest: readonly string[] }

const MOST = 9
/** A fraction written with two or three decimals is this near to what it stands for. */
const NEAR = 0.03

/** Intensities in words, weakest first, as our forms and most others write them. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:un poco mas|poco mas|ligeramente mas|levemente mas|moderadamente mas|algo mas|moderad)/, 3],
  [/^(?:mucho mas|muy fuertemente mas|muchisimo mas|muy fuerte)/, 7],
  [/^(?:extremadamente mas|absolutamente mas|totalmente mas|extrem|absolut)/, 9],
  [/^(?:mas|bastante mas|fuertemente mas|fuerte)\b/, 5],
]

export function saatyText(cell: RawCell | undefined): SaatyText {
  const text = plain(cellText(cell))
  const state = stateOf(text)
  if (state === 'blank') return { form: 'blank' }
  const coded = /^([2-9])\s*([ab])$/.exec(text)
  if (coded) return { form: 'told', value: coded[2] === 'a' ? Number(coded[1]) : -Number(coded[1]) }
  const told = inWords(text)
  if (told !== null) return { form: 'told', value: told }
  if (state !== null) return { form: 'unknown' }
  const ratio = /^(\d)\s*[/:]\s*(\d)$/.exec(text)
  if (ratio) return ofRatio(Number(ratio[1]), Number(ratio[2]))
  const number = Number(text.replace(/\u2212/g, '-').replace(',', '.'))
  if (text === '' || !Number.isFinite(number)) return { form: 'refused', nearest: [] }
  return ofNumber(number)
}

function inWords(text: string): Saaty | null {
  if (/^(?:igual|iguales|lo mismo|las dos igual|ambos igual|equal|indiferente)\b/.test(text)) return 1
  // "Más la primera que la segunda" names both: who reads fast would take the last one.
  const first = /\b(?:primer[oa]?|izquierda|first|left)\b|\ba$/.test(text)
  const second = /\b(?:segund[oa]|derecha|second|right)\b|\bb$/.test(text)
  if (first === second) return null
  const strength = WORDS.find(([pattern]) => pattern.test(text))?.[1]
  if (strength === undefined) return null
  return first ? strength : -strength
}

function ofRatio(top: number, bottom: number): SaatyText {
  if (top === 0 || bottom === 0) return { form: 'refused', nearest: [] }
  if (top % bottom === 0) return figure(top / bottom, false)
  if (bottom % top === 0) return figure(-bottom / top, false)
  return { form: 'refused', nearest: between(top / bottom) }
}

const figure = (value: number, rounded: boolean): SaatyText => ({ form: 'figure', value, rounded })

function ofNumber(number: number): SaatyText {
  if (Number.isInteger(number)) return isSaaty(number) ? figure(number, false) : { form: 'other', number }
  if (number <= 0 || number > MOST) return { form: 'refused', nearest: [] }
  if (number < 1) {
    const inverse = Math.round(1 / number)
    if (inverse <= MOST && Math.abs(number * inverse - 1) <= NEAR) return figure(-inverse, true)
  }
  return { form: 'refused', nearest: between(number) }
}

/** The two ratios that a number lies between: 0.4 is between 1/3 and 1/2. */
function between(number: number): readonly string[] {
  if (number >= 1) return [String(Math.floor(number)), String(Math.ceil(number))]
  return [`1/${Math.ceil(1 / number)}`, `1/${Math.floor(1 / number)}`]
}
