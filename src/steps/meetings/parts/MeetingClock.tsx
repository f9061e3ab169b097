import { useState } from 'react'
import { type Agenda, currentItem, isForgotten } from '../../../domain/agenda'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { selectSlot } from '../../../shared/model/current'
import { useStep } from '../../../shared/step'
import { addressOf } from '../../../store/route'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import chip from '../../../ui/chip.module.css'
import { Icon } from '../../../ui/Icon'
import { LiveRegion } from '../../../ui/LiveRegion'
import text from '../../../ui/text.module.css'
import { MinutesRuler } from '../charts/MinutesRuler'
import { rowName } from '../lectura/rowName'
import { spokenLeft } from '../lectura/spoken'
import { withMinutes } from '../model/fits'
import { workedAt } from '../model/needs'
import { lineAfter, lineInHand, type MeetingSheet, type WallTime } from '../model/runSheet'
import { ClockHall } from './ClockHall'
import styles from './MeetingClock.module.css'
import { TimeLeft } from './TimeLeft'
import { useAgenda } from './useAgenda'
import { Waits } from './Waits'

export interface MeetingClockProps {
  readonly agenda: Agenda
  readonly sheet: readonly MeetingSheet[]
  readonly wall: WallTime
  readonly onAgree: (agenda: Agenda) => void
}

/** The row in hand: its time, what is said, what must be closed first, and what comes. It warns and never closes a step. */
export function MeetingClock({ agenda, sheet, wall, onAgree }: MeetingClockProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { territory, canEdit } = useStep()
  const { move } = useAgenda()
  const [projecting, setProjecting] = useState(false)
  const slot = useApp(selectSlot)
  const line = lineInHand(sheet)
  if (!line) return <p className={styles.clock}>{t('meetings.all.done')}</p>
  const next = lineAfter(sheet, line.item)
  const running = line.state === 'running'
  const name = rowName(line.item, agenda.form, i18n)
  const place = workedAt(line.item)
  const run = agenda.runs[line.item]
  const spoken = running ? spokenLeft(line.minutes - line.used / 60, line.minutes, name, i18n) : ''
  return (
    <section className={styles.clock} aria-label={t('meetings.clock')}>
      <header className={styles.head}>
        <h2>{t(currentItem(agenda) ? 'meetings.now' : 'meetings.next')}</h2>
        <span className={chip.chip}>{t('meetings.number', { n: line.meeting })}</span>
      </header>
      <p className={styles.row}>
        {line.number}. {name}
      </p>
      <TimeLeft line={line} />
      <MinutesRuler
        planned={line.minutes}
        used={line.used / 60}
        label={t('meetings.ruler', { used: Math.floor(line.used / 60), planned: line.minutes })}
      />
      <LiveRegion sources={[{ id: spoken, text: spoken }]} />
      {run && running && wall.now < run.since && <p className={text.error}>{t('meetings.clock.back')}</p>}
      {run && isForgotten(run, wall.now) && (
        <p className={styles.unmet}>{t('meetings.forgotten', { date: format.date(run.since, run.began.offset) })}</p>
      )}
      {canEdit && (
        <div className={styles.acts}>
          {running ? (
            <Button size="small" onClick={() => move({ item: line.item, as: 'paused', seconds: line.used }, null)}>
              {t('meetings.pause')}
            </Button>
          ) : (
            <Button size="small" onClick={() => move(null, line.item)}>
              {t(line.state === 'paused' ? 'meetings.again' : 'meetings.start')}
            </Button>
          )}
          {([-5, 5] as const).map((by) => (
            <Button
              key={by}
              size="small"
              aria-label={t(by < 0 ? 'meetings.fewer.label' : 'meetings.longer.label', { row: name })}
              onClick={() => onAgree(withMinutes(agenda, line.item, line.minutes + by))}
            >
              {t(by < 0 ? 'meetings.fewer' : 'meetings.longer')}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.part}>
        <h3>{t('meetings.say')}</h3>
        <p className={styles.said}>{t(`meetings.say.${line.item}`)}</p>
      </div>
      <Waits item={line.item} territory={territory} />
      <div className={styles.part}>
        <h3>{t('meetings.wrong')}</h3>
        <p>{t(`meetings.wrong.${line.item}`)}</p>
      </div>
      {place && slot !== null && (
        <a
          className={styles.goto}
          href={addressOf(
            place === 'register'
              ? { screen: 'register', slot, territory: territory.id }
              : { screen: 'step', slot, territory: territory.id, step: place },
          )}
        >
          {t('meetings.goto', { place: t(place === 'register' ? 'frame.register' : `step.${place}`) })}
        </a>
      )}
      <div className={styles.next}>
        <p className={text.note}>{t('meetings.after')}</p>
        <p>
          {next ? (
            <Rich
              message={t('meetings.after.row', {
                row: `${next.number}. ${rowName(next.item, agenda.form, i18n)}`,
                n: next.minutes,
              })}
            />
          ) : (
            t('meetings.after.none')
          )}
        </p>
        {canEdit && currentItem(agenda) !== null && (
          <Button
            look="primary"
            onClick={() => move({ item: line.item, as: 'done', seconds: line.used }, next?.item ?? null)}
          >
            {t(next ? 'meetings.done' : 'meetings.done.last')}
          </Button>
        )}
        <Button onClick={() => setProjecting(true)}>
          <Icon id="projector" /> {t('meetings.wall')}
        </Button>
      </div>
      {projecting && <ClockHall line={line} sheet={sheet} form={agenda.form} onClose={() => setProjecting(false)} />}
    </section>
  )
}
