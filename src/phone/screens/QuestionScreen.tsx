/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import type { BallotAnswer } from '../../ballot/answers'
import { worstClash } from '../model/clash'
import { type Questionnaire, sideOf } from '../model/questionnaire'
import { afterQuestion, answering, beforeQuestion } from '../model/turn'
import { usePhone } from '../page'
import { JudgementAnswer } from '../parts/JudgementAnswer'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import { QuestionProgress } from '../parts/QuestionProgress'
import { RatingAnswer } from '../parts/RatingAnswer'
import styles from './QuestionScreen.module.css'

/** One question. Nothing goes on by itself: hands tremble, and phones are shared. */
export function QuestionScreen({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { turn, change, t } = usePhone()
  const [hurried, setHurried] = useState(false)
  const { asked, list, invitation } = questionnaire
  const one = asked[turn.at]
  if (!one) return null
  const answer = Object.hasOwn(turn.answers, one.key) ? turn.answers[one.key] : undefined
  const give = (given: BallotAnswer | undefined) => {
    setHurried(false)
    change((now) => answering(now, one.key, given))
  }
  const next = () => {
    if (answer === undefined) setHurried(true)
    else change((now) => afterQuestion(now, list.length, worstClash(asked, now.answers) !== null))
  }
  const indicator = one.kind === 'rating' ? invitation.indicators.find(({ id }) => id === one.indicator) : undefined
  const product = one.kind === 'rating' ? invitation.products.find(({ id }) => id === one.product)?.name : undefined
  const last = turn.fromReview || turn.at === list.length - 1
  return (
    <>
      <QuestionProgress />
      <PhoneSheet
        key={one.key}
        title={product ?? t('question.judgement', { place: invitation.place })}
        look="question"
        side
        buttons={
          <>
            <PhoneButton onClick={() => change(beforeQuestion)}>{t('question.back')}</PhoneButton>
            <PhoneButton look="primary" notYet={answer === undefined} onClick={next}>
              {t(last ? 'question.review' : 'question.next')}
            </PhoneButton>
          </>
        }
      >
        {one.kind === 'judgement' ? (
          <JudgementAnswer
            first={sideOf(invitation, one.question.first)}
            second={sideOf(invitation, one.question.second)}
            answer={typeof answer === 'string' ? undefined : answer}
            onAnswer={give}
          />
        ) : (
          indicator && <RatingAnswer indicator={indicator} answer={answer} onAnswer={give} />
        )}
        <p class={hurried ? styles.due : styles.hint} role="alert">
          {hurried && t(one.kind === 'judgement' ? 'question.choose' : 'question.chooseLevel')}
        </p>
      </PhoneSheet>
    </>
  )
}
