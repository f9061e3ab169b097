import type { I18n } from '../../../i18n/useI18n'

export interface OtherwiseFacts {
  /** Ways of counting that change a score, and those that give the same pair. */
  readonly total: number
  readonly same: number
  /** Who comes in by any of them, as said in a sentence. */
  readonly enters: readonly string[]
}

/** Whether the choices of whoever counts decide the pair. */
export function otherwiseLectura({ total, same, enters }: OtherwiseFacts, { t, format }: I18n): string {
  if (total === 0) return t('sensitivity.otherwise.none')
  if (same === total) return t('sensitivity.otherwise.lectura.all', { total })
  if (enters.length === 0) return t('sensitivity.otherwise.lectura.ties', { same, total })
  return t('sensitivity.otherwise.lectura.some', { same, total, names: format.list(enters), n: enters.length })
}
