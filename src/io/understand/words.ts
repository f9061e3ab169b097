import { plain } from '../../domain/product'

/** Longest text that is looked at as a name: a page of prose names nothing. */
const LONGEST = 200

/** A text by its letters and figures only: "DEM_NAC", "Dem. nac" and "dem nac" are one. '' for a text too long to be a name. */
export function keyOf(text: string): string {
  if (text.length > LONGEST) return ''
  return plain(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

const STOP = new Set('de del la el los las lo y e o u en para por con a un una al su sus the of and'.split(' '))

/** The words of a key that carry meaning; all of them when none does. */
export function wordsOf(key: string): readonly string[] {
  const all = key === '' ? [] : key.split(' ')
  const meaning = all.filter((word) => !STOP.has(word))
  return meaning.length > 0 ? meaning : all
}

/** A word without number and gender, as far as Spanish spelling shows them: "públicas", "público" → "public". */
export function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word
  const single = /[^aeiou]es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '')
  return single.length > 4 ? single.replace(/[oae]$/, '') : single
}

/** A number or letter that only orders a list: "1. Limón", "b) Cacao". */
export const withoutNumbering = (text: string): string =>
  text.replace(/^\s*(?:\(?\d{1,3}\s*[.)\-–:]+|\(?[a-z]\))\s*(?=\D)/i, '')

/** What stands in brackets describes; the name is outside. */
export const withoutBrackets = (text: string): string => text.replace(/[([][^()[\]]*[)\]]/g, ' ')

/** Whether a word stands for a longer one, written short: "dem", "nac." for "demanda", "nacional". */
export const abbreviates = (short: string, long: string): boolean =>
  short.length >= 3 && long.length > short.length && long.startsWith(short)

/** First letters of the words that carry meaning: "economía popular y solidaria" → "eps". */
export const initials = (key: string): string =>
  wordsOf(key)
    .map((word) => word[0] ?? '')
    .join('')
