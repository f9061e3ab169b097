import { createContext, useContext, useEffect, useState } from 'react'
import { es, type MessageKey } from './es'
import { type Format, formats, type Language } from './format'
import { fill, type Values } from './message'

export type Translate = (key: MessageKey, values?: Values) => string
export type Messages = Readonly<Record<MessageKey, string>>

export interface I18n {
  readonly language: Language
  readonly t: Translate
  readonly format: Format
}

/** Words and numbers of one language. Spanish comes with the page; other languages bring their messages. */
export const i18nOf = (language: Language, messages: Messages = es): I18n => ({
  language,
  t: (key, values) => fill(messages[key], values),
  format: formats[language],
})

export const SPANISH = i18nOf('es')

/** English lives in a chunk of its own: most mesas never ask for it. */
export const loadEnglish = async (): Promise<I18n> => i18nOf('en', (await import('./en')).en)

export const I18nContext = createContext<I18n>(SPANISH)

/** Words and numbers in the language of the page. */
export const useI18n = (): I18n => useContext(I18nContext)

/** The chosen language once its words are here; until then the one before. */
export function useLanguage(language: Language): I18n {
  const [loaded, setLoaded] = useState<I18n | null>(null)
  useEffect(() => {
    if (language === 'en' && !loaded) void loadEnglish().then(setLoaded)
  }, [language, loaded])
  return language === 'en' && loaded ? loaded : SPANISH
}
