import type { BodyWords } from '../domain/indicator'
import { fill, type Values } from '../i18n/message'
import type { Turn } from './model/turn'
import { words as spanish } from './words.es'

export type PhoneKey = keyof typeof spanish
export type PhoneWords = Readonly<Record<PhoneKey, string>>

/** Words of the page, and of the body of indicators, in one language. */
export interface PhoneLanguage {
  readonly code: Turn['language']
  readonly t: (key: PhoneKey, values?: Values) => string
  /** null where the body is shown as it is written. */
  readonly body: BodyWords | null
}

const languageOfPhone = (code: Turn['language'], words: PhoneWords, body: BodyWords | null): PhoneLanguage => ({
  code,
  t: (key, values) => fill(words[key], values),
  body,
})

/** The language that comes with the page. */
export const PHONE_SPANISH = languageOfPhone('es', spanish, null)

/** A language with its words, fetched when somebody asks for it. */
export async function phoneLanguage(code: Turn['language']): Promise<PhoneLanguage> {
  if (code === 'es') return PHONE_SPANISH
  const [{ words }, body] = await Promise.all([import('./words.en'), import('../i18n/body.words.en')])
  return languageOfPhone(code, words, body.words)
}
