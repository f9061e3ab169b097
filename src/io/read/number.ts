import { type Finding, refused } from '../../domain/finding'

/** What stands between units and tenths. The other one, if present, separates thousands. */
export type DecimalSign = 'comma' | 'point'

/** What a numeric cell may hold besides a number. */
export interface NumberKind {
  /** True for counts: families, years. */
  readonly whole: boolean
  /** True where "n/d", "SD", "-" mean that nobody knows; elsewhere they are errors. Blank is always missing. */
  readonly markers: boolean
}

export const MEASURE: NumberKind = { whole: false, markers: true }
export const COUNT: NumberKind = { whole: true, markers: true }

export type NumberReading =
  | { readonly status: 'missing'; readonly marker: boolean }
  /** `decimal` is the convention this text proves, or null when it proves none ("1 234"). Value: "1641131", "-3.5". */
  | { readonly status: 'value'; readonly value: string; readonly decimal: DecimalSign | null }
  /** One separator before exactly three digits: two numbers are possible. */
  | { readonly status: 'ambiguous'; readonly comma: string; readonly point: string }
  | { readonly status: 'refused'; readonly finding: Finding }

const MARKER = /^(?:n\.?\/?d\.?|s\.?\/?d\.?|n\/a|na|sin dato|sin datos|no disponible|[-–—])$/i
const SPACES = /[ \u00A0\u2009\u202F]/g
const APOSTROPHES = /['’´]/g

const WHOLE = /^\d+$/
const ONE_SEPARATOR = /^(\d+)([.,])(\d+)$/
const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/
const SPACE_GROUPS = /^[1-9]\d{0,2}(?: \d{3})+(?:([.,])\d+)?$/
/** 1'641.131: the apostrophe stands for millions, so the point is thousands. */
const MILLIONS = /^[1-9]\d{0,2}(?:\.\d{3})*'\d{3}\.\d{3}(?:,\d+)?$/
/** 1'500 and 12'345'678,5. Exactly three decimals are left out: they could be another group. */
const APOSTROPHE_GROUPS = /^[1-9]\d{0,2}(?:'\d{3})+(?:([.,])(?:\d{1,2}|\d{4,}))?$/

/** Digits of a double that are always true, and of a datum in the record. */
const MOST_DIGITS = 15
const MOST_DECIMALS = 12

/**
 * Reads one cell by a strict grammar: an optional sign (U+2212 too), digits, at most one decimal sign, thousands in
 * threes. Nothing is guessed, rounded or dropped; exponents, per cents, currency and other digits are refused.
 */
export function readNumber(cell: string, kind: NumberKind = MEASURE): NumberReading {
  const text = cell.trim()
  if (text === '') return { status: 'missing', marker: false }
  if (kind.markers && MARKER.test(text)) return { status: 'missing', marker: true }
  const reading = shape(text)
  if (reading.status === 'value') return checked(reading, kind, cell)
  if (reading.status !== 'ambiguous') return reading
  const [comma, point] = [reading.comma, reading.point].map((value) =>
    checked({ status: 'value', value, decimal: null }, kind, cell),
  )
  // A count has no decimals, so only one reading is left: 3.185 families are 3185.
  if (comma?.status === 'value' && point?.status === 'refused') return comma
  if (point?.status === 'value' && comma?.status === 'refused') return point
  return reading
}

/** The value under a convention somebody stated; a reading that needs none is not changed. */
export function settled(reading: NumberReading, decimal: DecimalSign): NumberReading {
  return reading.status === 'ambiguous' ? { status: 'value', value: reading[decimal], decimal } : reading
}

function shape(text: string): NumberReading {
  const plain = text
    .replace(/\u2212/g, '-')
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
  const sign = plain.startsWith('-') ? '-' : ''
  const body = plain.replace(/^[+-]/, '')
  if (WHOLE.test(body)) return exact(sign, body, '', null)
  const single = ONE_SEPARATOR.exec(body)
  if (single) return oneSeparator(sign, single[1] ?? '', single[2] === ',' ? 'comma' : 'point', single[3] ?? '')
  if (POINT_GROUPS.test(body) || MILLIONS.test(body)) return split(sign, body, ',', 'comma')
  if (COMMA_GROUPS.test(body)) return split(sign, body, '.', 'point')
  const grouped = SPACE_GROUPS.exec(body) ?? APOSTROPHE_GROUPS.exec(body)
  if (grouped) {
    const mark = grouped[1]
    return mark ? split(sign, body, mark, mark === ',' ? 'comma' : 'point') : exact(sign, digits(body), '', null)
  }
  return refusedText(text)
}

function oneSeparator(sign: string, whole: string, mark: DecimalSign, rest: string): NumberReading {
  const couldBeThousands = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0')
  if (!couldBeThousands) return exact(sign, whole, rest, mark)
  const grouped = written(sign, whole + rest, '')
  const fraction = written(sign, whole, rest)
  return mark === 'comma'
    ? { status: 'ambiguous', comma: fraction, point: grouped }
    : { status: 'ambiguous', comma: grouped, point: fraction }
}

function split(sign: string, body: string, mark: string, decimal: DecimalSign): NumberReading {
  const [whole = '', rest = ''] = body.split(mark)
  return exact(sign, digits(whole), rest, decimal)
}

const digits = (text: string): string => text.replace(/\D/g, '')

const exact = (sign: string, whole: string, rest: string, decimal: DecimalSign | null): NumberReading => ({
  status: 'value',
  value: written(sign, whole, rest),
  decimal,
})

/** One text per value: no leading or trailing zeros, no "-0". */
function written(sign: string, whole: string, rest: string): string {
  const left = whole.replace(/^0+(?=\d)/, '')
  const right = rest.slice(0, rest.length - trailingZeros(rest))
  const value = right === '' ? left : `${left}.${right}`
  return value === '0' ? '0' : sign + value
}

/** Counted from the end: a pattern would begin anew at each zero of "000…01". */
function trailingZeros(digits: string): number {
  let zeros = 0
  while (digits.at(-1 - zeros) === '0') zeros += 1
  return zeros
}

function checked(
  reading: Extract<NumberReading, { readonly status: 'value' }>,
  kind: NumberKind,
  read: string,
): NumberReading {
  const [whole = '', rest = ''] = reading.value.replace('-', '').split('.')
  if (digits(whole + rest).replace(/^0+/, '').length > MOST_DIGITS || rest.length > MOST_DECIMALS)
    return { status: 'refused', finding: refused('number-too-precise', { read, values: { digits: MOST_DIGITS } }) }
  if (kind.whole && rest !== '') return { status: 'refused', finding: refused('number-not-whole', { read }) }
  return reading
}

/** Why a text is no number, for the sentence: the first that holds. */
const REASONS: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['percent', /%\s*$/],
  ['currency', /\p{Sc}|\busd\b/iu],
  ['exponent', /^[+-]?[\d.,]+e[+-]?\d+$/i],
  ['digits', /(?=\P{ASCII})\p{N}/u],
  ['groups', /^[+-]?[\d.,' ]+$/],
]

const refusedText = (read: string): NumberReading => ({
  status: 'refused',
  finding: refused('number-malformed', {
    read,
    values: { why: REASONS.find(([, pattern]) => pattern.test(read))?.[0] ?? 'text' },
  }),
})
