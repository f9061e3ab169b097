import { createContext, useContext, useMemo } from 'react'
import { en } from './en'
import { es, type MessageKey } from './es'
import { type Format, formats, type Language } from './format'
import { fill, type Values } from './message'

export const LanguageContext = createContext<Language>('es')

export type Translate = (key: MessageKey, values?: Values) => string

export interface I18n {
  readonly language: Language
  readonly t: Translate
  readonly format: Format
}

export const i18nOf = (language: Language): I18n => {
  const messages: Readonly<Record<MessageKey, string>> = language === 'es' ? es : en
  return { language, t: (key, values) => fill(messages[key], values), format: formats[language] }
}

/** Words and numbers in the language of the page. */
export function useI18n(): I18n {
  const language = useContext(LanguageContext)
  return useMemo(() => i18nOf(language), [language])
}
