import type { Finding, FindingPlace } from '../domain/finding'
import { es, isKey, type MessageKey } from './es'
import type { I18n } from './useI18n'

/**
 * A finding in words: where, what was read, what was expected, what to do. Codes a later Yunta brings are shown as they
 * are rather than hidden.
 */
export function findingText(finding: Finding, { t }: Pick<I18n, 't'>): string {
  const { code, place, read = '', expected = '', values = {} } = finding
  const key = `finding.${code}`
  const step =
    typeof values.step === 'string' && isKey(`step.${values.step}`) ? t(`step.${values.step}` as MessageKey) : ''
  const said = isKey(key) ? t(key, { ...values, step, read, expected }) : t('finding.unknown', { code, read })
  const hint =
    expected !== '' && isKey(key) && !es[key].includes('{expected}') ? ` ${t('finding.expected', { expected })}` : ''
  const where = placeText(place, t)
  return `${where === '' ? '' : `${where}: `}${said}${hint}`
}

/** "Fila 5, columna «Precio»". */
export function placeText(place: FindingPlace | undefined, t: I18n['t']): string {
  if (!place) return ''
  const { row, column, subject } = place
  const parts = [
    row === undefined ? '' : t('finding.row', { row }),
    column === undefined ? '' : t('finding.column', { column }),
    subject ?? '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
