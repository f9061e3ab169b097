/** @jsxImportSource preact */

import { headingOf } from '../model/questionnaire'
import { usePhone } from '../page'
import styles from './QuestionProgress.module.css'

/** Where one is: filled is answered, outlined in blue "no sé", outlined in ink here. */
export function QuestionProgress() {
  const { turn, questionnaire, t } = usePhone()
  const asked = questionnaire?.asked[turn.at]
  if (!questionnaire || !asked) return null
  const { list } = questionnaire
  const stateOf = (key: string, i: number) => {
    if (i === turn.at) return styles.here
    if (!Object.hasOwn(turn.answers, key)) return styles.open
    const answer = turn.answers[key]
    return answer === null || answer === 'SD' ? styles.unknown : styles.answered
  }
  const done = list.filter((key) => Object.hasOwn(turn.answers, key)).length
  return (
    <div class={styles.progress}>
      <p class={styles.line}>
        <b>{t('question.of', { at: turn.at + 1, n: list.length })}</b>
        <span>{headingOf(questionnaire, asked) ?? t('question.groups')}</span>
      </p>
      <div class={styles.bar} role="img" aria-label={t('question.progress', { done, n: list.length })}>
        {list.map((key, i) => (
          <i key={key} class={stateOf(key, i)} />
        ))}
      </div>
    </div>
  )
}
