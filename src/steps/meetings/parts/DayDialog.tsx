import { useState } from 'react'
import type { AgendaDay } from '../../../domain/agenda'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/Field'
import { hourOf } from '../lectura/hours'
import styles from './DayDialog.module.css'

export interface DayDialogProps {
  readonly day: AgendaDay
  /** "Reunión 2". */
  readonly title: string
  readonly onSave: (day: AgendaDay) => void
  readonly onClose: () => void
}

/** The hour of a field of the browser, as minutes of the day; null while it is empty. */
const minutesOf = (hour: string): number | null => {
  const [hours, minutes] = hour.split(':').map(Number)
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes) ? null : hours * 60 + minutes
}

const fieldHour = (minute: number): string => hourOf(minute).padStart(5, '0')

/** When a meeting is, where, and until when its hall is free. */
export function DayDialog({ day, title, onSave, onClose }: DayDialogProps) {
  const { t } = useI18n()
  const [date, setDate] = useState(day.date ?? '')
  const [start, setStart] = useState(fieldHour(day.start))
  const [end, setEnd] = useState(day.free === null ? '' : fieldHour(day.start + day.free))
  const [hall, setHall] = useState(day.hall)
  const begins = minutesOf(start) ?? day.start
  const closes = minutesOf(end)
  const early = closes !== null && closes <= begins
  return (
    <Dialog title={t('meetings.day.title', { meeting: title })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (early) return
          const free = closes === null ? null : closes - begins
          onSave({ meeting: day.meeting, date: date || null, start: begins, free, hall: hall.trim() })
        }}
      >
        <TextField
          label={t('meetings.day.date')}
          type="date"
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <TextField
          label={t('meetings.day.start')}
          type="time"
          required
          value={start}
          onChange={(event) => setStart(event.target.value)}
        />
        <TextField
          label={t('meetings.day.end')}
          type="time"
          value={end}
          error={early ? t('meetings.day.end.early', { start: hourOf(begins) }) : null}
          onChange={(event) => setEnd(event.target.value)}
        />
        <TextField
          label={t('meetings.day.hall')}
          value={hall}
          maxLength={200}
          onChange={(event) => setHall(event.target.value)}
        />
        <div className={styles.acts}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('meetings.day.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
