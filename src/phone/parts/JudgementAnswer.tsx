/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { classes } from '../../ui/classes'
import type { PhoneKey } from '../language'
import type { SideShown } from '../model/questionnaire'
import { judgementSaid, type PhoneStrength, STRENGTHS } from '../model/sentences'
import { usePhone } from '../page'
import { Choice } from './Choice'
import styles from './JudgementAnswer.module.css'

export interface JudgementAnswerProps {
  readonly first: SideShown
  readonly second: SideShown
  /** Saaty's integer, null for "no sé", undefined while nothing is said. */
  readonly answer: number | null | undefined
  /** undefined while it is said which matters more and not yet how much. */
  readonly onAnswer: (answer: number | null | undefined) => void
}

type Which = 'first' | 'second' | 'equal' | 'unknown'

const HOW_MUCH: Readonly<Record<PhoneStrength, PhoneKey>> = {
  3: 'question.slightly',
  5: 'question.quite',
  7: 'question.much',
  9: 'question.veryMuch',
}

/** Which of two improvements matters more, and then how much: two touches, and a sentence that says what was said. */
export function JudgementAnswer({ first, second, answer, onAnswer }: JudgementAnswerProps) {
  const { t } = usePhone()
  const [begun, setBegun] = useState<Which | null>(null)
  const which = whichOf(answer) ?? begun
  const strength = typeof answer === 'number' && answer !== 1 ? Math.abs(answer) : null
  const choose = (next: Which) => {
    setBegun(next)
    if (next === 'equal') onAnswer(1)
    else if (next === 'unknown') onAnswer(null)
    else onAnswer(strength === null ? undefined : next === 'first' ? strength : -strength)
  }
  const side = (one: 'first' | 'second', shown: SideShown) => (
    <Choice group="which" look="card" chosen={which === one} onChoose={() => choose(one)}>
      <Side shown={shown} folds={(which === 'first' || which === 'second') && which !== one} />
    </Choice>
  )
  return (
    <>
      <fieldset class={styles.group}>
        <legend class={styles.hidden}>{t('question.which')}</legend>
        {side('first', first)}
        {side('second', second)}
        <div class={styles.pair}>
          <Choice group="which" chosen={which === 'equal'} onChoose={() => choose('equal')}>
            {t('question.equal')}
          </Choice>
          <Choice group="which" look="open" chosen={which === 'unknown'} onChoose={() => choose('unknown')}>
            {t('question.unknown')}
          </Choice>
        </div>
      </fieldset>
      {(which === 'first' || which === 'second') && (
        <fieldset class={styles.group}>
          <legend class={styles.legend}>{t('question.howMuch')}</legend>
          <div class={styles.pair}>
            {STRENGTHS.map((one) => (
              <Choice
                key={one}
                group="how-much"
                chosen={strength === one}
                onChoose={() => onAnswer(which === 'first' ? one : -one)}
              >
                {t(HOW_MUCH[one])}
              </Choice>
            ))}
          </div>
        </fieldset>
      )}
      <p class={styles.said} role="status">
        {answer === undefined ? '' : judgementSaid({ first: first.name, second: second.name }, answer, t)}
      </p>
    </>
  )
}

function whichOf(answer: number | null | undefined): Which | null {
  if (answer === undefined) return null
  if (answer === null) return 'unknown'
  if (answer === 1) return 'equal'
  return answer > 0 ? 'first' : 'second'
}

interface SideProps {
  readonly shown: SideShown
  /** The other one was chosen: on a low screen its name is enough. */
  readonly folds: boolean
}

/** What one improvement is: its name, and from what to what. */
function Side({ shown: { name, swing }, folds }: SideProps) {
  const { t } = usePhone()
  return (
    <>
      <b class={styles.name}>{name}</b>
      {'names' in swing ? (
        <span class={classes(styles.names, folds && styles.folds)}>
          {t('question.whole', { names: swing.names.join(' · ') })}
        </span>
      ) : (
        <>
          <span class={classes(styles.jump, folds && styles.folds)}>
            <i>{t('question.from')}</i> <span>{swing.low}</span>
          </span>
          <span class={classes(styles.jump, folds && styles.folds)}>
            <i>{t('question.to')}</i> <span>{swing.high}</span>
          </span>
        </>
      )}
    </>
  )
}
