import { type Judgement, type Question, sameQuestion } from '../../../domain/judgement'
import { useI18n } from '../../../i18n/useI18n'
import { answerTo } from '../../../shared/model/indicatorNames'
import page from '../../../shared/page/page.module.css'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import styles from './Progress.module.css'

export interface ProgressProps {
  readonly asked: readonly Question[]
  readonly ballot: readonly Judgement[]
  readonly index: number
  readonly clashing: Question | null
}

/** Where one stands among the questions, with a cell for each: answered, skipped, clashing, or still to come. */
export function Progress({ asked, ballot, index, clashing }: ProgressProps) {
  const { t } = useI18n()
  const look = (question: Question): string | undefined => {
    if (clashing && sameQuestion(clashing, question)) return styles.clashing
    const answer = answerTo(ballot, question)
    if (answer === undefined) return undefined
    return answer === null ? styles.skipped : styles.answered
  }
  const mark = {
    arrows: '← →',
    shift: `${t('weights.key.shift')} ← →`,
    digits: '1–9',
    swap: 'S',
    skip: 'N',
    enter: 'Enter',
  }
  return (
    <div className={styles.line}>
      <span className={classes(text.note, page.notProjected, layout.notOnPhone)}>{t('weights.keys', mark)}</span>
      <div className={styles.progress}>
        <b>{t('weights.progress', { n: index + 1, total: asked.length })}</b>
        <ol className={styles.questions} aria-hidden="true">
          {asked.map((question, i) => (
            <li
              key={`${question.first} ${question.second}`}
              className={classes(styles.question, look(question), i === index && styles.current)}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}
