import { useEffect, useRef } from 'react'
import { provinceOf } from '../domain/place'
import { mesaAt, type Programme, type Territory } from '../domain/programme'
import { isClosed, STEPS } from '../domain/step'
import { useI18n } from '../i18n/useI18n'
import { reviewsOf, selectReviews } from '../shared/model/reviews'
import { provinceName } from '../shared/programme/provinceName'
import { addressOf } from '../store/route'
import { useApp } from '../store/useApp'
import button from '../ui/Button.module.css'
import { classes } from '../ui/classes'
import { Icon } from '../ui/Icon'
import text from '../ui/text.module.css'
import styles from './StepMargin.module.css'

export interface StepMarginProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly onHelp: () => void
  readonly onWords: () => void
}

/** What goes with every step: in which part of which meeting the mesa is, and who is in the room, what they vote with. */
const BESIDE = [
  { screen: 'meetings', icon: 'clock' },
  { screen: 'register', icon: 'person' },
  { screen: 'inbox', icon: 'clip' },
] as const

/** The eight steps, written in the margin: number, name and one mark at most. Never locked. */
export function StepMargin({ programme, territory, onHelp, onWords }: StepMarginProps) {
  const { t } = useI18n()
  const route = useApp((state) => state.route)
  const steps = useInSight(route.screen === 'step' ? STEPS.indexOf(route.step) : -1)
  const evaluator = useApp((state) => state.evaluator)
  const reviews = selectReviews(programme, territory, evaluator)
  if (route.screen === 'start') return null
  const { slot } = route
  return (
    <nav className={styles.margin} aria-label={t('frame.steps')}>
      <p className={styles.territory}>
        {provinceName(territory.id)}
        <small className={styles.mesa}>
          <a
            className={styles.mesaName}
            href={addressOf({ screen: 'mesas', slot, territory: provinceOf(territory.id) })}
          >
            {mesaAt(programme, territory.id)?.name ?? t('frame.mesa')}
          </a>
          <br />
          {t('frame.members', { n: territory.members.length })}
        </small>
      </p>
      {BESIDE.map(({ screen, icon }) => (
        <a
          key={screen}
          href={addressOf({ screen, slot, territory: territory.id })}
          className={classes(styles.step, styles.beside, route.screen === screen && styles.current)}
          aria-current={route.screen === screen ? 'page' : undefined}
          title={t(`frame.${screen}`)}
        >
          <Icon id={icon} size={16} />
          <span className={styles.name}>{t(`frame.${screen}`)}</span>
        </a>
      ))}
      <ol ref={steps} className={styles.steps}>
        {STEPS.map((step, i) => {
          const pending = reviewsOf(reviews, step).reduce((sum, one) => sum + ('count' in one ? one.count : 1), 0)
          const current = route.screen === 'step' && step === route.step
          const done = pending === 0 && isClosed(territory.steps[step])
          return (
            <li key={step} className={styles.item}>
              <a
                href={addressOf({ screen: 'step', slot, territory: territory.id, step })}
                className={classes(styles.step, current && styles.current)}
                aria-current={current ? 'step' : undefined}
                title={t(`step.${step}`)}
              >
                <b className={styles.number}>{i + 1}</b>
                <span className={classes(styles.name, (pending > 0 || done) && styles.marked)}>
                  {t(`step.${step}`)}
                </span>
                {pending > 0 ? (
                  <em className={styles.pending} title={t('frame.pending', { n: pending })}>
                    <span className={text.hidden}>{t('frame.pending', { n: pending })}</span>
                    <span aria-hidden="true">{pending}</span>
                  </em>
                ) : (
                  done && (
                    <i className={styles.done} title={t('frame.done')}>
                      <Icon id="check" size={15} />
                      <span className={text.hidden}>{t('frame.done')}</span>
                    </i>
                  )
                )}
              </a>
            </li>
          )
        })}
      </ol>
      <p className={styles.keys}>
        <button type="button" className={classes(button.plain, styles.help)} onClick={onHelp}>
          <kbd>?</kbd> {t('frame.keys')}
        </button>{' '}
        <button type="button" className={classes(button.plain, styles.help)} onClick={onWords}>
          <kbd>G</kbd> {t('frame.words.short')}
        </button>{' '}
        <span className={styles.help}>
          <kbd>P</kbd> {t('frame.projector.short')}
        </span>
      </p>
    </nav>
  )
}

/** On a phone the steps are a strip wider than the screen: the current one, by its place, is brought to the middle. */
function useInSight(place: number) {
  const steps = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const strip = steps.current
    const current = strip?.querySelectorAll('li')[place]
    if (strip && current) strip.scrollLeft = current.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2
  }, [place])
  return steps
}
