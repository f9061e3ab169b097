import { STEPS } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { addressOf, EXAMPLE_SLOT, type Route } from '../../store/route'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './Lesson.module.css'
import { LESSON_PLACES, LESSON_TRIES } from './places'

/** The example teaches: what each step is for and what to try there. It is begun where the provinces are, left, and taken up again. */
export function Lesson() {
  const { t } = useI18n()
  const route = useApp((state) => state.route)
  const learning = useApp((state) => state.preferences.lesson)
  const prefer = useApp((state) => state.prefer)
  const goTo = useApp((state) => state.goTo)
  const [first] = STEPS
  if (route.screen === 'programme')
    return (
      <Notice kind="info" className={styles.lesson}>
        <p>{t('lesson.safe')}</p>
        <Button
          size="small"
          className={styles.action}
          onClick={() => {
            prefer({ lesson: true })
            goTo(at(first))
          }}
        >
          {t('lesson.begin')}
        </Button>
      </Notice>
    )
  if (route.screen !== 'step' || !learning) return null
  const { step } = route
  const n = STEPS.indexOf(step) + 1
  const next = STEPS[n]
  const leave = () => prefer({ lesson: false })
  return (
    <section className={styles.lesson} aria-label={t('lesson.title')}>
      <p>
        <b>{t('lesson.of', { n, all: STEPS.length })}</b> {t(`lesson.${step}`)}
      </p>
      <ol className={styles.tries}>
        {LESSON_TRIES.map((one) => (
          <li key={one}>{t(`lesson.${step}.${one}`)}</li>
        ))}
      </ol>
      <p className={styles.ways}>
        {next ? (
          <a href={addressOf(at(next))}>{t('lesson.next', { step: t(`step.${next}`) })}</a>
        ) : (
          <a href={addressOf({ screen: 'start' })}>{t('lesson.end')}</a>
        )}
        <Button size="small" look="text" onClick={leave}>
          {t('lesson.leave')}
        </Button>
      </p>
    </section>
  )
}

const at = (step: (typeof STEPS)[number]): Route => ({
  screen: 'step',
  slot: EXAMPLE_SLOT,
  territory: LESSON_PLACES[step],
  step,
})
