import type { BodyWords } from '../../src/domain/indicator'
import { words as listed } from '../../src/i18n/body.words.en'
import { es, type Messages } from '../../src/i18n/es'
import { type Language, languageOf } from '../../src/i18n/languages'
import { bodyTexts } from '../../src/shared/model/wording'

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщ'

/** Every Latin letter as another script's, small as small and capital as capital. */
const otherLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[a-z]/gi, (letter) => {
      const other = CYRILLIC.charAt(LATIN.indexOf(letter.toLowerCase()))
      return letter === letter.toLowerCase() ? other : other.toUpperCase()
    })

/** A message in other letters; its holes keep their names. */
const inPseudo = (message: string): string =>
  message
    .split(/(\{[^}]*\})/)
    .map((part) => {
      if (!part.startsWith('{')) return otherLetters(part)
      const [name = '', ...forms] = part.slice(1, -1).split('|')
      return `{${[name, ...forms.map(otherLetters)].join('|')}}`
    })
    .join('')

const WORDS = Object.fromEntries(Object.entries(es).map(([key, message]) => [key, inPseudo(message)])) as Messages

const BODY: BodyWords = Object.fromEntries([
  ...[...bodyTexts()].map(([key, text]) => [key, otherLetters(text)] as const),
  ...Object.keys(listed).flatMap((key) =>
    key.includes(':') ? [[key, otherLetters(key.slice(key.indexOf(':') + 1))] as const] : [],
  ),
])

/** A language as somebody would bring it, written in letters in which no word of ours is: whatever is not, is not from its keys. */
export const PSEUDO: Language = {
  ...languageOf('es'),
  code: 'qps',
  label: otherLetters('QPS'),
  name: otherLetters('Pseudo'),
  tag: 'ru-EC',
  words: () => WORDS,
  body: () => BODY,
  date: (day, month, year) => `${day} ${month} ${year}`,
  formalDate: (day, month, year) => `${day} ${month} ${year}`,
  numerals: { masculine: [], feminine: [] },
}
