import type { I18n } from '../useI18n'

export interface ProgrammeFacts {
  /** Products picked so far, and how many there will be. */
  readonly picked: number
  readonly expected: number
  readonly provinces: number
  /** Chains that neighbouring provinces repeat. */
  readonly repeated: readonly string[]
}

/** How far the stage has got, and what repeats among neighbours. */
export function programmeLectura(
  { picked, expected, provinces, repeated }: ProgrammeFacts,
  { t, format }: I18n,
): string {
  if (provinces === 0) return t('programme.lectura.empty')
  const first = picked === 0 ? t('programme.lectura.none') : t('programme.lectura', { picked, expected })
  if (repeated.length === 0) return first
  return `${first} ${t('programme.lectura.repeat', { name: format.list(repeated) })}`
}
