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
  /** A share in [0, 1] as whole percent "14 %". */
  percentWhole(share: number): string
  /** Signed with one decimal and a true minus: "+6,4", "−4,3", "0,0". */
  signed(value: number): string
  /** 1.º · 1st */
  ordinal(place: number): string
  /** 10:42, 24 hours, from UTC milliseconds and minutes east of UTC. */
  clock(at: number, offset: number): string
  /** 16 de mayo de 2024 · 16 May 2024 */
  date(at: number, offset: number): string
  /** 16 may · 16 May */
  shortDate(at: number, offset: number): string
  /** "a, b y c" */
  list(items: readonly string[]): string
  /** "a, b o c" */
  either(items: readonly string[]): string
}

export type Language = 'es' | 'en'

const MONTHS = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

const LOCALE = { es: 'es-EC', en: 'en-US' } as const
const MINUS = '−'

export const formats: Readonly<Record<Language, Format>> = { es: build('es'), en: build('en') }

function build(language: Language): Format {
  const locale = LOCALE[language]
  const decimals = (digits: number) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: 'always',
    })
  const known = [0, 1, 2, 3, 4].map(decimals)
  const fixed = (value: number, digits: number) =>
    (known[digits] ?? decimals(digits)).format(unsignedZero(value, digits)).replace('-', MINUS)
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' })
  const disjunction = new Intl.ListFormat(language, { type: 'disjunction' })
  const percentSign = language === 'es' ? '\u00a0%' : '%'
  const day = (at: number, offset: number) => new Date(at + offset * 60_000)
  const month = (date: Date) => MONTHS[language][date.getUTCMonth()] ?? ''
  const two = (part: number) => String(part).padStart(2, '0')
  return {
    whole: (value) => fixed(value, 0),
    one: (value) => fixed(value, 1),
    plain: (value) => fixed(value, [0, 1].find((digits) => Math.abs(value - rounded(value, digits)) < 0.005) ?? 2),
    fixed,
    percent: (share) => fixed(share * 100, 1) + percentSign,
    percentWhole: (share) => fixed(share * 100, 0) + percentSign,
    signed: (value) => (unsignedZero(value, 1) > 0 ? '+' : '') + fixed(value, 1),
    ordinal: (place) => (language === 'es' ? `${place}.º` : place + englishSuffix(place)),
    clock: (at, offset) => `${two(day(at, offset).getUTCHours())}:${two(day(at, offset).getUTCMinutes())}`,
    date: (at, offset) => {
      const date = day(at, offset)
      const words = [date.getUTCDate(), month(date), date.getUTCFullYear()]
      return words.join(language === 'es' ? ' de ' : ' ')
    },
    shortDate: (at, offset) => `${day(at, offset).getUTCDate()} ${month(day(at, offset)).slice(0, 3)}`,
    list: (items) => conjunction.format(items),
    either: (items) => disjunction.format(items),
  }
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/** Half a unit of the last shown digit is rounded by Intl; what rounds to zero carries no sign. */
function unsignedZero(value: number, digits: number): number {
  const half = 0.5 / 10 ** digits
  return Math.abs(value) < half ? 0 : value
}

function englishSuffix(place: number): string {
  const tens = place % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'
}
