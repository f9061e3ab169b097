/** @jsxImportSource preact */
import { worstClash } from '../model/clash'
import { type Questionnaire, sideOf } from '../model/questionnaire'
import { judgementSaid } from '../model/sentences'
import { atQuestion } from '../model/turn'
import { usePhone } from '../page'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import styles from './Clash.module.css'

/** Once, after the last answer: the three that fit least. Leaving them is as good as revising one. */
export function Clash({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { turn, change, t } = usePhone()
  const { asked, list, invitation } = questionnaire
  const said = worstClash(asked, turn.answers) ?? []
  return (
    <PhoneSheet
      title={t('clash.title')}
      lead={t('clash.say')}
      buttons={
        <>
          {said.map(({ key }, i) => (
            <PhoneButton key={key} onClick={() => change((now) => atQuestion(now, list.indexOf(key), true))}>
              {t('clash.revise', { n: i + 1 })}
            </PhoneButton>
          ))}
          <PhoneButton onClick={() => change((now) => ({ ...now, stage: 'review' }))}>{t('clash.keep')}</PhoneButton>
        </>
      }
    >
      <ol class={styles.list}>
        {said.map(({ key, question, value }, i) => (
          <li key={key}>
            <i>{i + 1}</i>
            <span>
              {judgementSaid(
                { first: sideOf(invitation, question.first).name, second: sideOf(invitation, question.second).name },
                value,
                t,
              )}
            </span>
          </li>
        ))}
      </ol>
    </PhoneSheet>
  )
}
