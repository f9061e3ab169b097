import { useEffect, useRef } from 'react'
import type { Programme, Territory } from '../domain/programme'
import { isClosed, STEPS } from '../domain/step'
import { useI18n } from '../i18n/useI18n'
import { reviewsOf, selectReviews } from '../shared/model/reviews'
import { provinceName } from '../shared/programme/provinceName'
import { addressOf } from '../store/route'
import { useApp } from '../store/useApp'
import { Icon } from '../ui/Icon'

export interface StepMarginProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly onHelp: () => void
}

/** The eight steps, written in the margin: number, name and one mark at most. Never locked. */
export function StepMargin({ programme, territory, onHelp }: StepMarginProps) {
  const { t } = useI18n()
  const route = useApp((state) => state.route)
  const steps = useInSight(route.screen === 'step' ? STEPS.indexOf(route.step) : -1)
  const evaluator = useApp((state) => state.evaluator)
  const reviews = selectReviews(programme, territory, evaluator)
  if (route.screen !== 'step') return null
  const { slot } = route
  return (
    <nav className="margen" aria-label={t('frame.steps')}>
      <p className="prov">
        {provinceName(territory.id)}
        <small>
          {t('frame.mesa')}
          <br />
          {t('frame.members', { n: territory.members.length })}
        </small>
      </p>
      <ol ref={steps}>
        {STEPS.map((step, i) => {
          const pending = reviewsOf(reviews, step).reduce((sum, one) => sum + ('count' in one ? one.count : 1), 0)
          const current = step === route.step
          return (
            <li key={step} className={current ? 'actual' : undefined}>
              <a
                href={addressOf({ screen: 'step', slot, territory: territory.id, step })}
                aria-current={current ? 'step' : undefined}
                title={t(`step.${step}`)}
              >
                <b>{i + 1}</b>
                <span>{t(`step.${step}`)}</span>
                {pending > 0 ? (
                  <em className="aviso" title={t('frame.pending', { n: pending })}>
                    <span className="vh">{t('frame.pending', { n: pending })}</span>
                    <span aria-hidden="true" className="cuenta">
                      {pending}
                    </span>
                  </em>
                ) : (
                  isClosed(territory.steps[step]) && (
                    <i className="visto" title={t('frame.done')}>
                      <Icon id="check" size={15} />
                      <span className="vh">{t('frame.done')}</span>
                    </i>
                  )
                )}
              </a>
            </li>
          )
        })}
      </ol>
      <p className="atajos">
        <button type="button" className="llano" onClick={onHelp}>
          <kbd>?</kbd> {t('frame.keys')}
        </button>{' '}
        <kbd>P</kbd> {t('frame.projector.short')}
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
