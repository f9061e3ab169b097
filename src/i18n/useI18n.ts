import { createContext, useContext, useEffect, useState } from 'react'
import type { BodyWords } from '../domain/indicator'
import { es, type MessageKey, type Messages } from './es'
import { type Format, formatOf } from './format'
import { LANGUAGES, type Language, languageOf } from './languages'
import { fill, type Values } from './message'

export type Translate = (key: MessageKey, values?: Values) => string

export interface I18n {
  readonly language: Language
  readonly t: Translate
  readonly format: Format
  /** How the texts that a programme starts from are said; null where they are shown as they are written. */
  readonly body: BodyWords | null
}

/** Words and numbers of one language. */
export const i18nIn = (language: Language, messages: Messages, body: BodyWords | null = null): I18n => ({
  language,
  t: (key, values) => fill(messages[key], values),
  format: formatOf(language),
  body,
})

/** The language that comes with the page. */
export const SPANISH = i18nIn(LANGUAGES[0], es)

const known = new Map([[SPANISH.language.code, Promise.resolve(SPANISH)]])

/** A language with its words, fetched once. */
export function loadLanguage(code: string): Promise<I18n> {
  const language = languageOf(code)
  const asked =
    known.get(language.code) ??
    Promise.all([language.words(), language.body()]).then(([words, body]) => i18nIn(language, words, body))
  known.set(language.code, asked)
  return asked
}

export const I18nContext = createContext<I18n>(SPANISH)

/** Words and numbers in the language of the page. */
export const useI18n = (): I18n => useContext(I18nContext)

/** The chosen language once its words are here; until then the one before. */
export function useLanguage(code: string): I18n {
  const [shown, setShown] = useState<I18n>(SPANISH)
  useEffect(() => {
    let chosen = true
    void loadLanguage(code).then((loaded) => {
      if (chosen) setShown(loaded)
    })
    return () => {
      chosen = false
    }
  }, [code])
  return shown
}
