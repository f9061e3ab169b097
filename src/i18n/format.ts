import type { Language } from './languages'
import { isolated } from './message'

/** Numbers, dates and ordinals as each language writes them. Built once per language; nothing here rounds data. */
export interface Format {
  /** 24.100 · 24,100 */
  whole(value: number): string
  /** One decimal: points and weights on screen. */
  one(value: number): string
  /** As many decimals as the figure needs, two at most: 4, 3,5, 3,25. */
  plain(value: number): string
  /** Fixed number of decimals. */
  fixed(value: number, decimals: number): string
  /** A share in [0, 1] as "13,5 %". */
  percent(share: number): string
  /** The same with a fixed number of decimals. */
  percentFixed(share: number, decimals: number): string
  /** A share in [0, 1] as whole percent "14 %". */
  percentWhole(share: number): string
  /** Signed with one decimal and a true minus: "+6,4", "−4,3", "0,0". */
  signed(value: number): string
  /** A decimal number written as text, with this language's sign: "0.7" as "0,7". Nothing else changes. */
  decimal(text: string): string
  /** 1.º · 1st */
  ordinal(place: number): string
  /** A small count in words, as the thing counted asks: "dos", "una"; figures where the language has no word for it. */
  counted(count: number, gender: 'masculine' | 'feminine'): string
  /** 10:42, 24 hours, from UTC milliseconds and minutes east of UTC. */
  clock(at: number, offset: number): string
  /** 16 de mayo de 2024 · 16 May 2024 */
  date(at: number, offset: number): string
  /** The same in words, as an acta opens. */
  formalDate(at: number, offset: number): string
  /** 16 may · 16 May */
  shortDate(at: number, offset: number): string
  /** "a, b y c" */
  list(items: readonly string[]): string
  /** "a, b o c" */
  either(items: readonly string[]): string
}

const MINUS = '−'

export function formatOf({ tag, ordinal, percent, date, formalDate, numerals }: Language): Format {
  const decimals = (digits: number) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: true })
  const known = [0, 1, 2, 3, 4].map(decimals)
  const fixed = (value: number, digits: number) =>
    (known[digits] ?? decimals(digits)).format(unsignedZero(value, digits)).replace('-', MINUS)
  const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' })
  const disjunction = new Intl.ListFormat(tag, { type: 'disjunction' })
  const months = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  const day = (at: number, offset: number) => new Date(at + offset * 60_000)
  const sign = new Intl.NumberFormat(tag).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  const two = (part: number) => String(part).padStart(2, '0')
  const dated = (write: Language['date'], at: number, offset: number) => {
    const when = day(at, offset)
    return write(when.getUTCDate(), months.format(when), when.getUTCFullYear())
  }
  return {
    whole: (value) => fixed(value, 0),
    one: (value) => fixed(value, 1),
    plain: (value) => fixed(value, [0, 1].find((digits) => Math.abs(value - rounded(value, digits)) < 0.005) ?? 2),
    fixed,
    percent: (share) => percent(fixed(share * 100, 1)),
    percentFixed: (share, decimals) => percent(fixed(share * 100, decimals)),
    percentWhole: (share) => percent(fixed(share * 100, 0)),
    signed: (value) => (unsignedZero(value, 1) > 0 ? '+' : '') + fixed(value, 1),
    decimal: (text) => text.replace('.', sign),
    ordinal,
    counted: (count, gender) => numerals[gender][count] ?? String(count),
    clock: (at, offset) => `${two(day(at, offset).getUTCHours())}:${two(day(at, offset).getUTCMinutes())}`,
    date: (at, offset) => dated(date, at, offset),
    formalDate: (at, offset) => dated(formalDate, at, offset),
    shortDate: (at, offset) => `${day(at, offset).getUTCDate()} ${months.format(day(at, offset)).slice(0, 3)}`,
    list: (items) => conjunction.format(items.map(isolated)),
    either: (items) => disjunction.format(items.map(isolated)),
  }
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/** Half a unit of the last shown digit is rounded by Intl; what rounds to zero carries no sign. */
function unsignedZero(value: number, digits: number): number {
  const half = 0.5 / 10 ** digits
  return Math.abs(value) < half ? 0 : value
}
