import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type ItemId, type Judgement, type Question, ROOT, type Saaty } from '../../../domain/judgement'
import { useI18n } from '../../../i18n/useI18n'
import { answerTo, itemName, swingOf } from '../../../shared/model/indicatorNames'
import { provinceName } from '../../../shared/programme/provinceName'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import text from '../../../ui/text.module.css'
import { useMeasure } from '../../../ui/useMeasure'
import { Balance } from '../charts/Balance'
import type { SidedJudgement as Placed } from '../charts/judgement'
import { SaatyScale } from '../charts/SaatyScale'
import { strengthWords, tradeSentence } from '../lectura'
import { usedLevels } from '../model/used'
import styles from './OneQuestion.module.css'
import { Progress } from './Progress'
import sentences from './sentences.module.css'
import type { BallotWriter } from './useBallot'

export interface OneQuestionProps {
  readonly ballot: readonly Judgement[]
  readonly writer: BallotWriter
  readonly asked: readonly Question[]
  readonly index: number
  readonly onIndex: (index: number) => void
  readonly onFinish: () => void
  readonly editable: boolean
  /** The question that clashes, to be marked in the strip. */
  readonly clashing: Question | null
}

/** One question as a balance: it tilts to what matters more, and the sentence below is what the person agrees to. */
export function OneQuestion({ ballot, writer, asked, index, onIndex, onFinish, editable, clashing }: OneQuestionProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { programme, territory } = useStep()
  const [middle, width] = useMeasure<HTMLDivElement>(400)
  const section = useRef<HTMLElement>(null)
  const shown = useRef(index)
  useEffect(() => {
    if (shown.current === index) return
    shown.current = index
    section.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus()
  }, [index])
  const [hurried, setHurried] = useState(-1)
  const question = asked[index]
  if (!question) return null
  const answer = answerTo(ballot, question)
  const said = answer === undefined || answer === null ? null : placed(answer)
  const names = {
    first: itemName(programme, territory, question.first),
    second: itemName(programme, territory, question.second),
  }
  const place = provinceName(territory.id)
  const last = index === asked.length - 1
  const next = () => (last ? onFinish() : onIndex(index + 1))
  const previous = () => onIndex(Math.max(0, index - 1))
  const skip = () => {
    if (answer !== null) writer.answer(question, null)
    next()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inScale = event.target instanceof HTMLElement && event.target.closest('[role=radiogroup]') !== null
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey
    if (event.key === 'Enter' && inScale && answer === undefined && editable) setHurried(index)
    else if (event.key === 'Enter' && inScale) next()
    else if (event.key === 'Backspace') previous()
    else if (event.key.toLowerCase() === 'n' && plain && editable) skip()
    else return
    event.preventDefault()
  }
  return (
    <section ref={section} aria-labelledby="question" onKeyDown={onKeyDown}>
      <Progress asked={asked} ballot={ballot} index={index} clashing={clashing} />
      <h2 className={styles.question} id="question">
        {t(question.node === ROOT ? 'weights.ask.dimensions' : 'weights.ask', { place })}
      </h2>
      <div className={styles.comparison}>
        <Side question={question} item={question.first} name={names.first} />
        <div ref={middle} className={styles.balance}>
          <Balance
            judgement={said}
            width={Math.min(width, 480)}
            label={
              said === null || said.strength === 1
                ? t('weights.balance.equal')
                : t('weights.balance.tilts', { side: said.side === 'left' ? names.first : names.second })
            }
          />
        </div>
        <Side question={question} item={question.second} name={names.second} end />
      </div>
      <SaatyScale
        judgement={said}
        onChange={(chosen) => writer.answer(question, saatyOf(chosen))}
        label={t('weights.scale')}
        disabled={!editable}
        word={(strength) => strengthWords(strength, i18n)}
        describe={(chosen) => tradeSentence({ ...names, value: saatyOf(chosen) }, i18n)}
      />
      <p
        className={classes(
          sentences.judgement,
          answer === undefined && (hurried === index ? sentences.due : sentences.none),
        )}
        aria-live="polite"
      >
        {answer === undefined
          ? t(hurried === index ? 'weights.said.unanswered' : 'weights.said.nothing')
          : answer === null
            ? t('weights.said.skipped')
            : t('weights.said.quoted', { said: tradeSentence({ ...names, value: answer }, i18n) })}
      </p>
      <div className={styles.buttons}>
        <Button onClick={previous} disabled={index === 0}>
          <Icon id="left" size={16} /> {t('weights.previous')}
        </Button>
        {editable && <Button onClick={skip}>{t('weights.skip')}</Button>}
        <Button look="primary" onClick={next}>
          {t(last ? 'weights.finish' : 'weights.next')} <Icon id="right" size={16} />
        </Button>
      </div>
    </section>
  )
}

/** A judgement as the balance shows it: the first on the left, the second on the right. */
const placed = (value: Saaty): Placed => ({ side: value < 0 ? 'right' : 'left', strength: Math.abs(value) })

/** The judgement that a place on the balance stands for; "the same" has no side. */
const saatyOf = ({ side, strength }: Placed): Saaty => (strength === 1 || side === 'left' ? strength : -strength)

interface SideProps {
  readonly question: Question
  readonly item: ItemId
  readonly name: string
  /** The side on the right. */
  readonly end?: boolean
}

/** One side of a comparison and what it swings: people compare the way from worst to best, not two words. */
function Side({ question, item, name, end = false }: SideProps) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const swing = swingOf(territory, question, item)
  const used = usedLevels(territory, item)
  return (
    <div className={end ? styles.right : undefined}>
      <h3 className={styles.name}>{name}</h3>
      {swing.kind === 'levels' ? (
        <>
          {swing.question && <p className={text.note}>{swing.question}</p>}
          <p className={classes(text.note, styles.swing)}>
            <b className={styles.level}>1</b> {swing.low}
            <br />
            <b className={styles.level}>5</b> {swing.high}
          </p>
          {used && (
            <p className={text.note}>
              {t(used.low === used.high ? 'weights.swing.usedOne' : 'weights.swing.used', {
                low: format.whole(used.low),
                high: format.whole(used.high),
              })}
            </p>
          )}
        </>
      ) : (
        <p className={text.note}>{t('weights.swing.dimension', { names: format.list(swing.names) })}</p>
      )}
    </div>
  )
}
