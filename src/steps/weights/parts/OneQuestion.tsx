import { type KeyboardEvent, useEffect, useRef } from 'react'
import { PROVINCES } from '../../../../data/places'
import { type Judgement, type Question, ROOT } from '../../../domain/judgement'
import type { Programme, Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { answerTo, itemName } from '../../../shared/model/indicatorNames'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import { useMeasure } from '../../../ui/useMeasure'
import { Balance } from '../charts/Balance'
import { SaatyScale } from '../charts/SaatyScale'
import { judgementSentence, strengthWords } from '../lectura'
import { Progress } from './Progress'
import { Side } from './Side'
import { placed, saatyOf } from './sides'
import type { Pen } from './useBallot'

export interface OneQuestionProps {
  readonly programme: Programme
  readonly territory: Territory
  readonly ballot: readonly Judgement[]
  readonly pen: Pen
  readonly asked: readonly Question[]
  readonly index: number
  readonly onIndex: (index: number) => void
  readonly onFinish: () => void
  readonly editable: boolean
  /** The question that clashes, to be marked in the strip. */
  readonly clashing: Question | null
}

/** One question as a balance: it tilts to what matters more, and the sentence below is what the person agrees to. */
export function OneQuestion({
  programme,
  territory,
  ballot,
  pen,
  asked,
  index,
  onIndex,
  onFinish,
  editable,
  clashing,
}: OneQuestionProps) {
  const i18n = useI18n()
  const { t } = i18n
  const [middle, width] = useMeasure<HTMLDivElement>(400)
  const section = useRef<HTMLElement>(null)
  const shown = useRef(index)
  useEffect(() => {
    if (shown.current === index) return
    shown.current = index
    section.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus()
  }, [index])
  const question = asked[index]
  if (!question) return null
  const answer = answerTo(ballot, question)
  const said = answer === undefined || answer === null ? null : placed(answer)
  const names = {
    first: itemName(programme, territory, question.first),
    second: itemName(programme, territory, question.second),
  }
  const place = PROVINCES.find(({ id }) => id === territory.id)?.name ?? territory.id
  const last = index === asked.length - 1
  const next = () => (last ? onFinish() : onIndex(index + 1))
  const previous = () => onIndex(Math.max(0, index - 1))
  const skip = () => {
    if (answer !== null) pen.answer(question, null)
    next()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inScale = event.target instanceof HTMLElement && event.target.closest('[role=radiogroup]') !== null
    if (event.key === 'Enter' && inScale) next()
    else if (event.key === 'Backspace') previous()
    else return
    event.preventDefault()
  }
  return (
    <section ref={section} aria-labelledby="pregunta" onKeyDown={onKeyDown}>
      <Progress asked={asked} ballot={ballot} index={index} clashing={clashing} />
      <h2 className="preg" id="pregunta">
        {t(question.node === ROOT ? 'weights.ask.dimensions' : 'weights.ask', { place })}
      </h2>
      <div className="comparacion">
        <Side territory={territory} question={question} item={question.first} name={names.first} />
        <div ref={middle} className="comparacion-yugo">
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
        <Side territory={territory} question={question} item={question.second} name={names.second} end />
      </div>
      <SaatyScale
        judgement={said}
        onChange={(chosen) => pen.answer(question, saatyOf(chosen))}
        label={t('weights.scale')}
        disabled={!editable}
        word={(strength) => strengthWords(strength, i18n)}
        describe={(chosen) => judgementSentence({ ...names, value: saatyOf(chosen) }, i18n)}
      />
      <p className={answer === undefined ? 'eco vacio' : 'eco'} aria-live="polite">
        {answer === undefined
          ? t('weights.said.nothing')
          : answer === null
            ? t('weights.said.skipped')
            : `«${judgementSentence({ ...names, value: answer }, i18n)}.»`}
      </p>
      <div className="acc">
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
