import type { Language } from '../i18n/languages'

/** Where the guide of a language is; null in the single page, which goes alone and has no guide beside it. */
export const guideOf = ({ guide }: Language): string | null => (import.meta.env.MODE === 'archivo' ? null : guide)
