import { tidy } from '../read/text'

/** A number as the spreadsheet stores it: canonical decimal text ("0.085"), so neither comma nor thousands are in doubt. */
export interface StoredNumber {
  readonly number: string
  /** Whether the sheet shows it as a percentage: 0.085 is "8,5 %". */
  readonly percent: boolean
}

/** Text as somebody wrote it, or a number that the sheet stores as one. */
export type RawCell = string | StoredNumber

export const isStored = (cell: RawCell | undefined): cell is StoredNumber => typeof cell === 'object'

/** Letters that need no tidying: Latin ones as they are typed here, with single spaces between words. Most cells are so. */
const TIDY = /^[!-~¡-¬®-ÿ]+(?: [!-~¡-¬®-ÿ]+)*$/

/** What a person sees in the cell; the stored number is written with a point. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === undefined || cell === '') return ''
  if (!isStored(cell)) return TIDY.test(cell) ? cell : tidy(cell)
  return cell.percent ? `${timesHundred(cell.number)}%` : cell.number
}

export const isBlank = (cell: RawCell | undefined): boolean =>
  cell === undefined || (!isStored(cell) && cell.trim() === '')

/** A decimal text times ten to a power, digit by digit, so that 0.07 in per cent is 7 and not 7.000000000000001. */
export function shifted(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const zeros = '0'.repeat(Math.abs(places))
  const digits = places < 0 ? zeros + whole + fraction : whole + fraction + zeros
  const point = places < 0 ? zeros.length + whole.length + places : whole.length + places
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0'
  const right = trimmedEnd(digits.slice(point))
  const value = right === '' ? left : `${left}.${right}`
  return value === '0' ? '0' : sign + value
}

export const timesHundred = (text: string): string => shifted(text, 2)

/** Counted from the end: a pattern would begin anew at each zero of "000…01". */
function trimmedEnd(digits: string): string {
  let end = digits.length
  while (digits[end - 1] === '0') end -= 1
  return digits.slice(0, end)
}

/** Digits of a double that mean something. */
const DIGITS = 15

/** A number read from a file's XML ("8.5000000000000006E-2") as decimal text; null when it is none. */
export function storedNumber(text: string, percent: boolean): StoredNumber | null {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) return null
  return { number: decimalText(value), percent }
}

/** A finite number as plain decimal text, without exponent, to the digits that a double keeps. */
export function decimalText(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(DIGITS - 1).split('e')
  return shifted(mantissa, Number(exponent))
}

/** A text by which equal cells are known: what one means, the other does. */
export const cellKey = (cell: RawCell | undefined): string =>
  isStored(cell) ? `${cell.percent ? '%' : '#'}\n${cell.number}` : (cell ?? '')
