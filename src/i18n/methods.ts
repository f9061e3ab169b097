import { isKey } from './es'
import type { Translate } from './useI18n'

/** The name of a method of the registry; one without words goes by its id. */
export const methodName = (id: string, t: Translate): string => worded(`method.${id}`, t) ?? id

/** What it does, in a few words, or nothing. */
export const methodHint = (id: string, t: Translate): string => worded(`method.${id}.hint`, t) ?? ''

const worded = (key: string, t: Translate): string | null => (isKey(key) ? t(key) : null)
