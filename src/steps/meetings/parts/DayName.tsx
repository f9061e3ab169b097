import type { AgendaDay, AgendaForm } from '../../../domain/agenda'
import { useI18n } from '../../../i18n/useI18n'
import text from '../../../ui/text.module.css'
import styles from './DayName.module.css'

/** "Reunión 2, 16 de mayo de 2026", and the place. */
export function DayName({ day, form }: { readonly day: AgendaDay; readonly form: AgendaForm }) {
  const { t, format } = useI18n()
  const name = form === 'morning' ? t('meetings.morning') : t('meetings.number', { n: day.meeting })
  const date = day.date === null ? t('meetings.day.none') : format.date(Date.parse(day.date), 0)
  return (
    <>
      <b className={styles.name}>{name}</b>, {date} {day.hall !== '' && <small className={text.note}>{day.hall}</small>}
    </>
  )
}
