import { type NodeId, type Question, ROOT } from '../../../domain/judgement'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { Term } from '../../../shared/glossary/Term'
import type { BallotAdvice, BallotReading, SaidJudgement } from '../../../shared/model/advice'
import { itemName } from '../../../shared/model/indicatorNames'
import page from '../../../shared/page/page.module.css'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import { Notice } from '../../../ui/Notice'
import text from '../../../ui/text.module.css'
import { ConsistencyMeter } from '../charts/ConsistencyMeter'
import { adviceWords, coherenceLectura } from '../lectura'
import styles from './Coherence.module.css'
import sentences from './sentences.module.css'

export interface CoherenceProps {
  readonly reading: BallotReading
  readonly editable: boolean
  readonly onReview: (question: Question) => void
  readonly onKeep: (advice: BallotAdvice) => void
}

/** Whether one person's answers agree, and the one worth a second look: seen again or kept, with equal dignity. */
export function Coherence({ reading, editable, onReview, onKeep }: CoherenceProps) {
  const i18n = useI18n()
  const { programme, territory } = useStep()
  const { t, format } = i18n
  const { ratio, verdict, advice, kept } = reading
  const lectura = coherenceLectura({ verdict, open: reading.open.map(nameOf), kept }, i18n)
  function nameOf(node: NodeId): string {
    return node === ROOT ? t('weights.matrix.root').toLowerCase() : itemName(programme, territory, node)
  }
  const said = ({ first, second, value }: SaidJudgement) => ({
    first: itemName(programme, territory, first),
    second: itemName(programme, territory, second),
    value,
  })
  const words = advice
    ? adviceWords(
        {
          ...said(advice),
          expected: advice.expected,
          triad: [said(advice.triad[0]), said(advice.triad[1]), said(advice.triad[2])],
        },
        i18n,
      )
    : null
  const shown = ratio === null ? '' : format.fixed(ratio, 2)
  return (
    <section className={styles.coherence} aria-labelledby="coherence">
      <div>
        <h3 id="coherence">{t('weights.coherence')}</h3>
        <p className={sentences.said}>
          <Rich message={lectura} />
        </p>
        {ratio !== null && (
          <>
            <ConsistencyMeter
              ratio={ratio}
              label={t('weights.ratio.label', { ratio: shown })}
              words={[t('weights.zone.agree'), t('weights.zone.review'), t('weights.zone.clash')]}
            />
            <p className={classes(text.note, page.notProjected)}>
              <Rich message={t('weights.ratio', { ratio: shown })} />{' '}
              <Term id="consistency" word={t('weights.coherence')} />
            </p>
          </>
        )}
        {reading.checked > 0 && (
          <p className={classes(text.note, page.notProjected)}>
            {t(reading.against === 0 ? 'weights.dissonance.none' : 'weights.dissonance.some', {
              n: reading.against,
              checked: reading.checked,
            })}
          </p>
        )}
      </div>
      {advice && words && (
        <Notice kind="review">
          <p>
            <b>{words.title}</b>
          </p>
          <p>
            <Rich message={words.said} />
          </p>
          <p className={classes(text.note, page.notProjected)}>{words.triad}</p>
          {ratio !== null && advice.ratioThen !== null && (
            <p className={classes(text.note, page.notProjected)}>
              {t('weights.advice.then', { ratio: shown, after: format.fixed(advice.ratioThen, 2) })}
            </p>
          )}
          {editable && (
            <div className={classes(layout.row, styles.choices)}>
              <Button size="small" onClick={() => onReview(advice)}>
                {t('weights.advice.review')}
              </Button>
              <Button size="small" look="text" onClick={() => onKeep(advice)}>
                {t('weights.advice.keep')}
              </Button>
            </div>
          )}
        </Notice>
      )}
    </section>
  )
}
