/** @jsxImportSource preact */
import type { Questionnaire } from '../model/questionnaire'
import { atQuestion, cleared } from '../model/turn'
import { usePhone } from '../page'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import { Said } from '../parts/Said'

/** The browser was closed in the midst of a ballot: nothing is lost, and nobody goes on with another's. */
export function Resume({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { turn, change, t } = usePhone()
  const { list } = questionnaire
  const ticket = turn.ticket?.number ?? ''
  const open = list.findIndex((key) => !Object.hasOwn(turn.answers, key))
  const done = list.filter((key) => Object.hasOwn(turn.answers, key)).length
  const go = () => change((now) => (open < 0 ? { ...now, stage: 'review' } : atQuestion(now, open)))
  return (
    <PhoneSheet
      title={t('resume.title')}
      lead={<Said text={t('resume.say', { done, n: list.length, ticket })} />}
      buttons={
        <>
          <PhoneButton look="primary" onClick={go}>
            {t('resume.go')}
          </PhoneButton>
          <PhoneButton onClick={() => change((now) => cleared(now))}>{t('resume.clear', { ticket })}</PhoneButton>
        </>
      }
    >
      <p>{t('resume.notMine', { ticket })}</p>
    </PhoneSheet>
  )
}
