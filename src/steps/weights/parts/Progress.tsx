import { type Judgement, type Question, sameQuestion } from '../../../domain/judgement'
import { useI18n } from '../../../i18n/useI18n'
import { answerTo } from '../../../shared/model/indicatorNames'

export interface ProgressProps {
  readonly asked: readonly Question[]
  readonly ballot: readonly Judgement[]
  readonly index: number
  readonly clashing: Question | null
}

/** Where one stands among the questions, with a cell for each: answered, skipped, clashing, or still to come. */
export function Progress({ asked, ballot, index, clashing }: ProgressProps) {
  const { t } = useI18n()
  const look = (question: Question, i: number): string => {
    const answer = answerTo(ballot, question)
    return [
      i === index ? 'a' : '',
      clashing && sameQuestion(clashing, question) ? 'c' : answer === undefined ? '' : answer === null ? 'n' : 'h',
    ]
      .filter(Boolean)
      .join(' ')
  }
  const mark = { arrows: '← →', shift: `${t('weights.key.shift')} ← →`, digits: '1–9', swap: 'S', enter: 'Enter' }
  return (
    <div className="fila prog-fila">
      <span className="nota teclas solo-mesa">{t('weights.keys', mark)}</span>
      <div className="prog">
        <b>{t('weights.progress', { n: index + 1, total: asked.length })}</b>
        <ol aria-hidden="true">
          {asked.map((question, i) => (
            <li key={`${question.first} ${question.second}`} className={look(question, i)} />
          ))}
        </ol>
      </div>
    </div>
  )
}
