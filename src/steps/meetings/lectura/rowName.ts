import type { AgendaForm, AgendaItem } from '../../../domain/agenda'
import type { I18n } from '../../../i18n/useI18n'

/** What a row is called: where nothing decides apart, the result is also the decision. */
export const rowName = (item: AgendaItem, form: AgendaForm, { t }: Pick<I18n, 't'>): string =>
  t(item === 'result' && form === 'meetings' ? 'meetings.row.resultAndDecision' : `meetings.row.${item}`)
