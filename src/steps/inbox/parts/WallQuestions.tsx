import { Fragment, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import type { WallQuestion, WallSide } from '../model/wall'
import styles from './WallQuestions.module.css'

/** Boxes of a comparison from left to right, as on paper. */
const BOXES = ['9', '7', '5', '3', '1', '3', '5', '7', '9'] as const

/** One question at a time, large, with its levels in words; arrows and buttons go to the next. Phones go at their own pace. */
export function WallQuestions({ questions }: { readonly questions: readonly WallQuestion[] }) {
  const { t } = useI18n()
  const [at, setAt] = useState(0)
  const shown = Math.min(at, questions.length - 1)
  const question = questions[shown]
  if (!question) return null
  const go = (by: number) => setAt(Math.max(0, Math.min(questions.length - 1, shown + by)))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys do what its buttons do
    <div
      className={styles.asked}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') go(-1)
        if (key === 'ArrowRight') go(1)
      }}
    >
      <div aria-live="polite">
        {question.kind === 'judgement' ? (
          <>
            <h3 className={styles.title}>{t('inbox.wall.judgement', { at: shown + 1 })}</h3>
            <div className={styles.sides}>
              {question.sides.map((side) => (
                <Side key={side.name} side={side} />
              ))}
            </div>
            <p className={styles.ends} aria-hidden="true">
              <span>◂ {t('inbox.wall.thisOne')}</span> <span>{t('inbox.wall.thisOne')} ▸</span>
            </p>
            <ol className={styles.boxes}>
              {BOXES.map((strength, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the boxes stand where they stand
                <li key={i}>
                  <i className={classes(styles.box, strength === '1' && styles.middle)} aria-hidden="true" />
                  {t(`inbox.wall.more.${strength}`)}
                </li>
              ))}
            </ol>
          </>
        ) : (
          <>
            <h3 className={styles.title}>{t('inbox.wall.numbered', { at: shown + 1, says: question.product })}</h3>
            <p className={styles.question}>
              <b>{question.indicator}</b>
              {question.question !== '' && `: ${question.question}`}
            </p>
            <ol className={styles.levels}>
              {question.levels.map(({ level, says }) => (
                <li key={level}>
                  <b className={styles.level}>{level}</b> <span>{says}</span>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      <p className={styles.steps}>
        <Button disabled={shown === 0} onClick={() => go(-1)}>
          {t('inbox.wall.before')}
        </Button>
        <span>{t('inbox.wall.at', { at: shown + 1, n: questions.length })}</span>
        <Button disabled={shown === questions.length - 1} onClick={() => go(1)}>
          {t('inbox.wall.next')}
        </Button>
      </p>
    </div>
  )
}

function Side({ side: { name, swing } }: { readonly side: WallSide }) {
  const { t, format } = useI18n()
  const rows =
    'low' in swing
      ? ([
          [t('inbox.wall.from'), swing.low],
          [t('inbox.wall.to'), swing.high],
        ] as const)
      : ([['', format.list(swing.names)]] as const)
  return (
    <section className={styles.side}>
      <h4>{name}</h4>
      <dl>
        {rows.map(([term, says]) => (
          <Fragment key={term}>
            {term !== '' && <dt>{term}</dt>}
            <dd className={classes(term === '' && styles.whole)}>{says}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
