import { CANTONS, PROVINCES } from '../../data/places'
import { PRODUCTS } from '../../data/products'
import type { Programme } from '../../src/domain/programme'
import { words as bodyInEnglish } from '../../src/i18n/body.words.en'
import { en } from '../../src/i18n/en'
import { es, isKey } from '../../src/i18n/es'
import { programmeIn } from '../../src/shared/model/reading'
import { bodyTexts } from '../../src/shared/model/wording'

/** Finds Spanish of ours on a page in English: words of the tables, of the body, and the small words that no sentence does without. */
export interface SpanishFinder {
  /** Why a text is Spanish; null when it is not, or says only what people and places are called. */
  whyOf(text: string): string | null
}

/** Small words of Spanish that English does not have. */
const SMALL =
  'al con cual cuál cuáles cuando cuánto cuántos de del desde donde dónde el ella ellas ellos en entre es esta está este esto están hasta hay la las lo los más mesita muy nadie ni ninguna ninguno otra otro otros para pero por porque que qué quien quién se según ser si sí sobre son su sus también todas todos tras una uno unos y ya'
    .split(' ')
    .join('|')
const SMALL_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(${SMALL})(?![\\p{L}\\p{N}])`, 'iu')

/** Files keep one name in every language, as they keep their words. */
const FILE = /\byunta_\S+/g

/** @param programme as the record has it: what its reading in English leaves alone is people's, and is theirs to say */
export function spanishFinder(programme: Programme, also: readonly string[] = []): SpanishFinder {
  const kept = new Set(textsIn(programmeIn(bodyInEnglish, programme)))
  const theirs = textsIn(programme).filter((text) => kept.has(text))
  const names = [
    ...theirs,
    ...also,
    ...PROVINCES.flatMap(({ name, capital }) => [name, capital]),
    ...CANTONS.map(({ name }) => name),
    ...PRODUCTS.products.map(({ name }) => name),
    ...PRODUCTS.candidates.flatMap(({ evidence, virtue }) => [evidence, virtue]),
  ]
  const known = [...new Set(names.flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]))]
    .filter((name) => /\p{L}{2}/u.test(name))
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const named = new RegExp(`(?<!\\p{L})(?:${known.join('|')})(?!\\p{L})`, 'gu')
  return {
    whyOf(text) {
      const own = text.replace(/\s+/g, ' ').replace(FILE, '¤').replace(named, '¤').trim()
      if (!/\p{L}{2}/u.test(own)) return null
      const table = ALONE.has(own) ? own : PARTS.find((part) => own.includes(part))
      const body = BODY.find((one) => holds(own, one))
      return table ?? body ?? own.match(SMALL_WORD)?.[0] ?? null
    },
  }
}

const english = Object.values(en)

/** Whole messages that differ in English. */
const ALONE: ReadonlySet<string> = new Set(
  Object.entries(es).flatMap(([key, words]) =>
    isKey(key) && en[key] !== words && !english.includes(words) ? [words] : [],
  ),
)

/** What stands between the holes of the messages: two words or more, and nowhere in English. */
const PARTS: readonly string[] = [
  ...new Set(
    [...ALONE]
      .flatMap((message) => message.split(/\{[^}]*\}|\*\*|\^\^|__/))
      .map((part) => part.trim())
      .filter((part) => part.length >= 8 && part.includes(' ') && !english.some((words) => words.includes(part))),
  ),
]

/** Texts of the body and words of its lists that differ in English. */
const BODY: readonly string[] = [
  ...[...bodyTexts()].flatMap(([key, text]) => (bodyInEnglish[key] === text ? [] : [text])),
  ...Object.entries(bodyInEnglish).flatMap(([key, said]) => {
    const [, written = said] = key.match(/^[a-z]+:(.+)$/) ?? []
    return written === said || written.length < 4 ? [] : [written]
  }),
]

/** As a word or more of the text, in small letters or as it is written. */
const holds = (text: string, part: string): boolean => {
  const [whole, lower] = [text.toLowerCase(), part.toLowerCase()]
  const at = whole.indexOf(lower)
  return at >= 0 && !/\p{L}/u.test(whole.charAt(at - 1)) && !/\p{L}/u.test(whole.charAt(at + lower.length))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
