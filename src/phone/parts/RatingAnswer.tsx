/** @jsxImportSource preact */
import type { BallotAnswer } from '../../ballot/answers'
import type { InvitedIndicator } from '../../ballot/invitation'
import { LEVELS } from '../../domain/scale'
import { levelKey } from '../model/sentences'
import { usePhone } from '../page'
import { Choice } from './Choice'
import styles from './RatingAnswer.module.css'

export interface RatingAnswerProps {
  readonly indicator: InvitedIndicator
  readonly answer: BallotAnswer | undefined
  readonly onAnswer: (answer: BallotAnswer) => void
}

/** How a product does on an indicator: five levels, each with its number, its word and what it looks like. */
export function RatingAnswer({ indicator, answer, onAnswer }: RatingAnswerProps) {
  const { t } = usePhone()
  return (
    <fieldset class={styles.group}>
      <legend class={styles.question}>
        <b>{indicator.name}.</b> {indicator.question}
      </legend>
      {LEVELS.map((level, i) => (
        <Choice key={level} group="level" look="card" chosen={answer === level} onChoose={() => onAnswer(level)}>
          <span class={styles.level}>
            <i>{level}</i>
            <span>
              <b>{t(levelKey(level))}</b>
              <br />
              {indicator.rubric[i]}
            </span>
          </span>
        </Choice>
      ))}
      <div class={styles.pair}>
        <Choice group="level" look="open" chosen={answer === 'SD'} onChoose={() => onAnswer('SD')}>
          {t('question.unknown')}
        </Choice>
        <Choice group="level" look="open" chosen={answer === 'NA'} onChoose={() => onAnswer('NA')}>
          {t('question.inapplicable')}
        </Choice>
      </div>
    </fieldset>
  )
}
