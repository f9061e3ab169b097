/** @jsxImportSource preact */
import type { Questionnaire } from '../model/questionnaire'
import { sealing } from '../model/sealing'
import { reviewLine } from '../model/sentences'
import { atQuestion } from '../model/turn'
import { usePhone } from '../page'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import styles from './ReviewScreen.module.css'

const STATES = { missing: styles.missing, unknown: styles.unknown, answered: styles.answered } as const

/** Everything that was answered, first what was not. Blanks are allowed, and said. */
export function ReviewScreen({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { turn, change, t, ports } = usePhone()
  const { asked, list } = questionnaire
  const lines = asked.map((one, at) => ({
    at,
    key: one.key,
    ...reviewLine(questionnaire, one, Object.hasOwn(turn.answers, one.key) ? turn.answers[one.key] : undefined, t),
  }))
  const missing = lines.filter(({ state }) => state === 'missing')
  const ordered = [
    ...missing,
    ...lines.filter(({ state }) => state === 'unknown'),
    ...lines.filter(({ state }) => state === 'answered'),
  ]
  const seal = () => change((now) => sealing(now, questionnaire, ports.random))
  const [first] = missing
  return (
    <PhoneSheet
      title={first ? t('review.title.missing', { n: missing.length }) : t('review.title')}
      lead={t('review.say', { done: list.length - missing.length, n: list.length })}
      buttons={
        first ? (
          <>
            <PhoneButton look="primary" onClick={() => change((now) => atQuestion(now, first.at, true))}>
              {t('review.answerMissing', { n: missing.length })}
            </PhoneButton>
            <PhoneButton onClick={seal}>{t('review.sealAnyway', { n: missing.length })}</PhoneButton>
          </>
        ) : (
          <PhoneButton look="primary" onClick={seal}>
            {t('review.seal')}
          </PhoneButton>
        )
      }
    >
      <ul class={styles.list}>
        {ordered.map(({ at, key, text, answer, state }) => (
          <li key={key}>
            <button type="button" class={styles.line} onClick={() => change((now) => atQuestion(now, at, true))}>
              <span>{text}</span>
              <em class={STATES[state]}>{answer}</em>
            </button>
          </li>
        ))}
      </ul>
    </PhoneSheet>
  )
}
