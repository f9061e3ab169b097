import type { Agenda } from '../../../domain/agenda'
import { useI18n } from '../../../i18n/useI18n'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import chip from '../../../ui/chip.module.css'
import text from '../../../ui/text.module.css'
import { HallBar } from '../charts/HallBar'
import { hourOf, hoursAndMinutes } from '../lectura/hours'
import { rowName } from '../lectura/rowName'
import { type DayRepair, type Fit, repairsOf } from '../model/fits'
import styles from './Fits.module.css'
import clock from './MeetingClock.module.css'

export interface FitsProps {
  readonly agenda: Agenda
  readonly fits: readonly Fit[]
  readonly onAgree: (agenda: Agenda) => void
}

/** Whether each meeting fits the hours its hall is free, and what would make it fit. */
export function Fits({ agenda, fits, onAgree }: FitsProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { canEdit } = useStep()
  const repairs = fits.flatMap((fit) => repairsOf(agenda, fit))
  const wordOf = (repair: DayRepair) =>
    repair.way === 'shorten'
      ? t('meetings.repair.shorten', { n: repair.by, row: rowName(repair.item, agenda.form, i18n) })
      : t('meetings.repair.earlier', { hour: hourOf(repair.start) })
  const total = fits.reduce((sum, { needed }) => sum + needed, 0)
  return (
    <section className={clock.clock} aria-label={t('meetings.fit')}>
      <header className={clock.head}>
        <h2>{t('meetings.fit')}</h2>
        <span className={chip.chip}>{t('meetings.fit.total', { hours: hoursAndMinutes(total) })}</span>
      </header>
      <ul>
        {fits.map((fit) => (
          <li key={fit.meeting} className={clock.part}>
            <p className={styles.line}>
              <b>{agenda.form === 'morning' ? t('meetings.morning') : t('meetings.number', { n: fit.meeting })}</b>
              <span>{hoursOf(fit, t)}</span>
            </p>
            {fit.free === null ? (
              <p className={text.note}>{t('meetings.fit.unknown')}</p>
            ) : (
              <>
                <HallBar
                  rows={fit.rows.map(({ item, minutes }) => ({ id: item, minutes }))}
                  free={fit.free}
                  label={t('meetings.fit.bar', { n: fit.meeting, needed: fit.needed, free: fit.free })}
                />
                <p className={fit.over > 0 ? clock.unmet : clock.met}>
                  {fit.over > 0 ? t('meetings.fit.no', { n: fit.over }) : t('meetings.fit.yes')}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      {canEdit && repairs.length > 0 && (
        <div className={clock.part}>
          <h3>{t('meetings.repair')}</h3>
          <ul className={styles.repairs}>
            {repairs.map((repair) => (
              <li key={wordOf(repair)}>
                <Button size="small" onClick={() => onAgree(repair.agenda)}>
                  {wordOf(repair)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={clock.part}>
        <h3>{t('meetings.keep')}</h3>
        <p>{t('meetings.keep.why')}</p>
      </div>
    </section>
  )
}

const hoursOf = ({ needed, free }: Fit, t: ReturnType<typeof useI18n>['t']): string =>
  free === null
    ? t('meetings.fit.needed', { needed: hoursAndMinutes(needed) })
    : t('meetings.fit.of', { needed: hoursAndMinutes(needed), free: hoursAndMinutes(free) })
