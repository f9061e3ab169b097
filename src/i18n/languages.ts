import type { BodyWords } from '../domain/indicator'
import { es, type Messages } from './es'

/** A language of the interface: everything that is not a sentence of its words. A new one is one entry here and its words. */
export interface Language {
  readonly code: string
  /** Its short and its own name. */
  readonly label: string
  readonly name: string
  /** BCP 47: of the page, of numbers and of lists. */
  readonly tag: string
  /** Its words; those that do not come with the page are fetched when somebody asks for them. */
  words(): Messages | Promise<Messages>
  /** The same for indicators, filters, segments, units…; null for the language in which programmes are written. */
  body(): BodyWords | null | Promise<BodyWords>
  /** Where its guide stands, from the page. */
  readonly guide: string
  /** 1.º · 1st */
  ordinal(place: number): string
  /** A number followed by the sign for per cent, on one line. */
  percent(number: string): string
  /** 16 de mayo de 2024 · 16 May 2024 */
  date(day: number, month: string, year: number): string
  /** The same as an acta opens: «a los dieciséis días de mayo de 2024». */
  formalDate(day: number, month: string, year: number): string
  /** Zero, one, two … in words, for what is masculine and for what is feminine. Beyond the list, figures are written. */
  readonly numerals: { readonly masculine: readonly string[]; readonly feminine: readonly string[] }
}

const dos = 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' ')
const english = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
)

/** Days of a month in words, from the second: an acta says «al primer día» of the first. */
const days = [
  ...dos,
  ...'dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco'.split(
    ' ',
  ),
  ...['veintiséis', 'veintisiete', 'veintiocho', 'veintinueve', 'treinta', 'treinta y un'],
]
const ordinalDays = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  ),
  ...'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ...'first second third fourth fifth sixth seventh eighth ninth'.split(' ').map((one) => `twenty-${one}`),
  ...['thirtieth', 'thirty-first'],
]

const SPANISH_LANGUAGE: Language = {
  code: 'es',
  label: 'ES',
  name: 'Español',
  tag: 'es-EC',
  words: () => es,
  body: () => null,
  guide: './guia/index.html',
  ordinal: (place) => `${place}.º`,
  percent: (number) => `${number}\u00a0%`,
  date: (day, month, year) => `${day} de ${month} de ${year}`,
  formalDate: (day, month, year) =>
    `${day === 1 ? 'al primer día' : `a los ${days[day - 2] ?? day} días`} de ${month} de ${year}`,
  numerals: { masculine: ['cero', 'uno', ...dos], feminine: ['cero', 'una', ...dos] },
}

const ENGLISH_LANGUAGE: Language = {
  code: 'en',
  label: 'EN',
  name: 'English',
  tag: 'en',
  words: async () => (await import('./en')).en,
  body: async () => (await import('./body.words.en')).words,
  guide: './guia/en/index.html',
  ordinal: (place) => `${place}${englishSuffix(place)}`,
  percent: (number) => `${number}%`,
  date: (day, month, year) => `${day} ${month} ${year}`,
  formalDate: (day, month, year) => `on the ${ordinalDays[day - 1] ?? day} day of ${month} ${year}`,
  numerals: { masculine: english, feminine: english },
}

/** In the order in which they are offered; the first is the one the page comes with. */
export const LANGUAGES: readonly [Language, ...Language[]] = [SPANISH_LANGUAGE, ENGLISH_LANGUAGE]

/** The language of a code; the first for a code that nobody knows. */
export const languageOf = (code: string): Language => LANGUAGES.find((one) => one.code === code) ?? LANGUAGES[0]

/** The one offered after this, round and round. */
export function languageAfter(code: string): Language {
  const at = LANGUAGES.findIndex((one) => one.code === code)
  return LANGUAGES[(at + 1) % LANGUAGES.length] ?? LANGUAGES[0]
}

function englishSuffix(place: number): string {
  const tens = place % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'
}
