import { readNumber } from '../read/number'
import { cellText, isStored, type RawCell } from '../tables/cell'
import { stateOf } from './states'
import { keyOf } from './words'

/** What one cell of a rating sheet says, before any scale is known. */
export type LevelText =
  | { readonly form: 'blank' }
  | { readonly form: 'state'; readonly state: 'SD' | 'NA' }
  /** `of` is the end of the scale when the cell says it ("7/10", "80 %"); `word` the one beside the figure. */
  | { readonly form: 'number'; readonly number: number; readonly of: number | null; readonly word: string | null }
  | { readonly form: 'word'; readonly word: string }
  | { readonly form: 'mark' }

const NUMBER_WORD = /^\(?(\d{1,3}(?:[.,]\d)?)\)?\s*[-–—.:)=]*\s*\(?(\p{L}[\s\S]*?)\)?$/u
const WORD_NUMBER = /^(\p{L}[^\d]*?)\s*[-–—:([=]\s*(\d{1,3}(?:[.,]\d)?)\s*[)\]]?$/u
const OUT_OF = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:\/|de|sobre)\s*(\d{1,3})$/i
const MARKS = /^(?:x|xx|✓|✔|✗|☑|☒|●|•|√)$/i
const STARS = /^[★⭐*]{1,10}[☆]*$/u

export function levelSaid(cell: RawCell | undefined): LevelText {
  const text = cellText(cell)
  if (cell !== undefined && isStored(cell)) {
    const number = Number(cell.number)
    return cell.percent ? figure(number * 100, 100) : figure(number, null)
  }
  const state = stateOf(text)
  if (state === 'blank') return { form: 'blank' }
  if (MARKS.test(text)) return { form: 'mark' }
  const number = numberOf(text)
  if (number !== null) return figure(number, null)
  if (state) return { form: 'state', state }
  const percent = /^([\d.,]+)\s*%$/.exec(text)
  if (percent) return figureOr(percent[1], 100, text)
  const part = OUT_OF.exec(text)
  if (part) return figureOr(part[1], Number(part[2]), text)
  if (STARS.test(text)) return figure([...text].filter((sign) => sign !== '☆').length, null)
  const before = NUMBER_WORD.exec(text)
  if (before) return withWord(before[1], before[2], text)
  const after = WORD_NUMBER.exec(text)
  if (after) return withWord(after[2], after[1], text)
  return { form: 'word', word: text }
}

const figure = (number: number, of: number | null, word: string | null = null): LevelText => ({
  form: 'number',
  number,
  of,
  word,
})

function numberOf(text: string): number | null {
  const read = readNumber(text, { whole: false, markers: false })
  return read.status === 'value' ? Number(read.value) : null
}

function figureOr(digits: string | undefined, of: number, text: string): LevelText {
  const number = numberOf(digits ?? '')
  return number === null ? { form: 'word', word: text } : figure(number, of)
}

/** "SD - sin dato" is a state with its meaning; "4 t" is a figure with a unit, which no level has. */
function withWord(digits: string | undefined, word: string | undefined, text: string): LevelText {
  const number = numberOf(digits ?? '')
  const key = keyOf(word ?? '')
  return number === null || key.length < 3 ? { form: 'word', word: text } : figure(number, null, key)
}
