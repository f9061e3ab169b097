import type { AgendaForm } from '../../../domain/agenda'
import { isClosed, STEPS } from '../../../domain/step'
import { useI18n } from '../../../i18n/useI18n'
import { selectSlot } from '../../../shared/model/current'
import { reviewsOf, selectReviews } from '../../../shared/model/reviews'
import { Page } from '../../../shared/page/Page'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import { hourOf } from '../lectura/hours'
import { rowName } from '../lectura/rowName'
import type { MeetingSheet } from '../model/runSheet'
import styles from './ResumeMeeting.module.css'
import { useAgenda } from './useAgenda'

export interface ResumeMeetingProps {
  readonly meeting: MeetingSheet
  readonly form: AgendaForm
  readonly onLook: () => void
}

/** Weeks later: what was closed, what was not, and the one thing to do now. It always starts at the register. */
export function ResumeMeeting({ meeting: { day, lines, plannedEnd }, form, onLook }: ResumeMeetingProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { programme, territory, canEdit } = useStep()
  const { move } = useAgenda()
  const evaluator = useApp((state) => state.evaluator)
  const goTo = useApp((state) => state.goTo)
  const slot = useApp(selectSlot)
  const aside = useApp((state) => state.work?.folded.aside.length ?? 0)
  const reviews = selectReviews(programme, territory, evaluator)
  const closed = STEPS.filter((step) => isClosed(territory.steps[step]))
  const pending = STEPS.flatMap((step) => {
    const n = reviewsOf(reviews, step).reduce((sum, one) => sum + ('count' in one ? one.count : 1), 0)
    return n > 0 ? [t('meetings.resume.pending.step', { step: t(`step.${step}`), n })] : []
  })
  if (aside > 0) pending.push(t('meetings.resume.aside', { n: aside }))
  const first = lines[0]
  return (
    <Page question={t('meetings.resume', { n: day.meeting })} lectura={t('meetings.resume.lectura')}>
      <div className={styles.resume}>
        <section>
          <h2>{t('meetings.resume.closed')}</h2>
          {closed.length === 0 && <p>{t('meetings.resume.closed.none')}</p>}
          <ul className={styles.list}>
            {closed.map((step) => (
              <li key={step} className={styles.closed}>
                <Icon id="check" size={16} /> {t(`step.${step}`)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('meetings.resume.pending')}</h2>
          {pending.length === 0 && <p>{t('meetings.resume.pending.none')}</p>}
          <ul className={styles.list}>
            {pending.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('meetings.number', { n: day.meeting })}</h2>
          <ul className={styles.list}>
            {lines.map(({ item, number, minutes }) => (
              <li key={item} className={styles.row}>
                <b>{number}</b> <span>{rowName(item, form, i18n)}</span> <em>{minutes} min</em>
              </li>
            ))}
          </ul>
          <p className={styles.until}>{t('meetings.resume.until', { end: hourOf(plannedEnd) })}</p>
        </section>
      </div>
      <div className={styles.acts}>
        {canEdit && first && slot !== null && (
          <Button
            look="primary"
            size="large"
            onClick={() => {
              move(null, first.item)
              goTo({ screen: 'register', slot, territory: territory.id })
            }}
          >
            {t('meetings.resume.start', { n: day.meeting })}
          </Button>
        )}
        <Button size="large" onClick={onLook}>
          {t('meetings.resume.sheet')}
        </Button>
      </div>
    </Page>
  )
}
