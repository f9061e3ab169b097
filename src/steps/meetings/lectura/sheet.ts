import type { AgendaForm, AgendaItem } from '../../../domain/agenda'
import type { I18n } from '../../../i18n/useI18n'
import { hourOf } from './hours'
import { rowName } from './rowName'

/** Minutes, and minutes of the day. */
interface Facts {
  readonly state: 'before' | 'going' | 'between' | 'done'
  readonly form: AgendaForm
  readonly item: AgendaItem | null
  readonly meeting: number
  readonly late: number
  readonly ends: number
  readonly plannedEnd: number
  readonly closes: number | null
}

/** Whether the meeting keeps its time, and when it ends as it goes. */
export const sheetLectura = (facts: Facts, words: Pick<I18n, 't'>): string =>
  standing(facts, words) + (facts.form === 'morning' ? words.t('meetings.lectura.morning') : '')

function standing(facts: Facts, words: Pick<I18n, 't'>): string {
  const { t } = words
  const { state, item, form, meeting, late, ends, plannedEnd, closes } = facts
  if (item === null) return t('meetings.lectura.done')
  if (state === 'before') return t('meetings.lectura.before', { row: rowName(item, form, words) })
  if (state === 'between') return t('meetings.lectura.over', { meeting: meeting - 1, next: meeting })
  const said = late === 0 ? 'onTime' : late > 0 ? 'late' : 'early'
  const values = { meeting, n: Math.abs(late), end: hourOf(ends), planned: hourOf(plannedEnd) }
  const hall = closes === null ? '' : t('meetings.lectura.hall', { free: hourOf(closes) })
  return t(`meetings.lectura.${said}`, values) + hall
}
