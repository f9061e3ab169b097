import type { I18n } from '../../../i18n/useI18n'

const WORDS = {
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' '),
} as const

/** Numbers up to fifteen in words, for scenarios and indicators (masculine in Spanish); above, figures. */
export const countOf = (n: number, { language }: Pick<I18n, 'language'>): string => WORDS[language][n] ?? String(n)
