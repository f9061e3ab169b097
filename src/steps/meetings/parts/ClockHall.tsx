import type { AgendaForm } from '../../../domain/agenda'
import { useI18n } from '../../../i18n/useI18n'
import { usePlaceName } from '../../../shared/programme/usePlaceName'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import { Dialog } from '../../../ui/Dialog'
import { MinutesRuler } from '../charts/MinutesRuler'
import { hourOf } from '../lectura/hours'
import { rowName } from '../lectura/rowName'
import { lineAfter, type MeetingSheet, meetingOf, type SheetLine } from '../model/runSheet'
import styles from './ClockHall.module.css'

export interface ClockHallProps {
  readonly line: SheetLine
  readonly sheet: readonly MeetingSheet[]
  readonly form: AgendaForm
  readonly onClose: () => void
}

/** For the wall: whole minutes, what is done now, what comes. No sound, and no figure that comes of answers. */
export function ClockHall({ line, sheet, form, onClose }: ClockHallProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { territory } = useStep()
  const place = usePlaceName()(territory.id)
  const meeting = meetingOf(sheet, line.meeting)
  const next = lineAfter(sheet, line.item)
  const left = Math.ceil(line.minutes - line.used / 60)
  const over = left < 0
  const ends = hourOf((meeting?.lines.find(({ item }) => item === next?.item)?.starts ?? meeting?.ends) || 0)
  return (
    <Dialog
      title={`${t('meetings.number', { n: line.meeting })} · ${place}`}
      onClose={onClose}
      wide
      className={styles.wall}
      titleClass={styles.title}
    >
      <div className={styles.now}>
        <p className={styles.minutes}>
          <b className={over ? styles.over : undefined}>{over ? `+${-left}` : left}</b>
          <span>{t(over ? 'meetings.wall.over' : 'meetings.wall.until', { n: Math.abs(left), end: ends })}</span>
        </p>
        <div>
          <p className={styles.label}>{t('meetings.now')}</p>
          <h3 className={styles.row}>{rowName(line.item, form, i18n)}</h3>
          <p className={styles.said}>{t(`meetings.say.${line.item}`)}</p>
        </div>
      </div>
      <MinutesRuler
        width={640}
        planned={line.minutes}
        used={line.used / 60}
        label={t('meetings.ruler', { used: Math.floor(line.used / 60), planned: line.minutes })}
      />
      <p className={styles.next}>
        <span className={styles.label}>{t('meetings.after')}</span>{' '}
        <b>
          {next
            ? t('meetings.wall.next', { row: rowName(next.item, form, i18n), n: next.minutes })
            : t('meetings.after.none')}
        </b>
      </p>
      <ol className={styles.rows}>
        {meeting?.lines.map(({ item, state, minutes }) => (
          <li
            key={item}
            className={classes(state === 'done' && styles.done, item === line.item && styles.current)}
            style={{ flexGrow: minutes }}
          >
            <i aria-hidden="true" />
            {rowName(item, form, i18n)}
          </li>
        ))}
      </ol>
      <button type="button" className={styles.leave} onClick={onClose}>
        <kbd>Esc</kbd> {t('meetings.wall.leave')}
      </button>
    </Dialog>
  )
}
