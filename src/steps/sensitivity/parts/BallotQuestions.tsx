import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { useProjected } from '../../../shared/people/useProjected'
import { useStep } from '../../../shared/step'
import { type BallotQuestion, selectBallotQuestions } from '../model/ballotQuestions'
import styles from './BallotQuestions.module.css'

/** Ballots worth a question, as questions: nothing is left out for them. */
export function BallotQuestions() {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const faces = useFaces()
  const questions = selectBallotQuestions(programme, territory)
  // Whose ballot it is stays off the wall.
  const projected = useProjected()
  if (projected || questions.length === 0) return null
  const nameOf = (id: string) => territory.members.find((member) => member.id === id)?.name ?? id
  const words = (question: BallotQuestion) =>
    question.kind === 'unusual'
      ? t('sensitivity.who.question.unusual', { member: nameOf(question.member) })
      : t('sensitivity.who.question.oneSided', {
          member: nameOf(question.member),
          product: saidOf(faces, question.product),
        })
  return (
    <>
      <h3>{t('sensitivity.who.questions')}</h3>
      <ul>
        {questions.map((question) => (
          <li key={`${question.kind} ${question.member}`} className={styles.question}>
            <Rich message={words(question)} />
          </li>
        ))}
      </ul>
    </>
  )
}
