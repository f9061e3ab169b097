import { isKey } from './es'
import type { I18n, Translate } from './useI18n'

/** The name of a method of the registry; one without words goes by its id. */
export const methodName = (id: string, t: Translate): string => worded(`method.${id}`, t) ?? id

/** What it does, in a few words, or nothing. */
export const methodHint = (id: string, t: Translate): string => worded(`method.${id}.hint`, t) ?? ''

export const parameterName = (id: string, t: Translate): string => worded(`parameter.${id}`, t) ?? id

/** One value of a parameter, as people read it. */
export const optionName = (
  { id, type }: { readonly id: string; readonly type: 'choice' | 'number' },
  option: string,
  { t, format }: I18n,
): string =>
  type === 'number'
    ? format.fixed(Number(option), option.split('.')[1]?.length ?? 0)
    : (worded(`parameter.${id}.${option}`, t) ?? option)

const worded = (key: string, t: Translate): string | null => (isKey(key) ? t(key) : null)
