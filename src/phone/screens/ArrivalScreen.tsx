/** @jsxImportSource preact */
import { atQuestion } from '../model/turn'
import { usePhone } from '../page'
import { LanguageChoice } from '../parts/LanguageChoice'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import { Said } from '../parts/Said'
import styles from './ArrivalScreen.module.css'

/** What this is, what is promised, and a trial before it counts. */
export function ArrivalScreen() {
  const { turn, change, t, questionnaire } = usePhone()
  if (!questionnaire) return null
  const { invitation, list } = questionnaire
  const { kind, name, round } = invitation
  const start = () => change((now) => atQuestion(now, 0))
  const trial = kind === 'judgements'
  return (
    <PhoneSheet
      title={t('arrival.title')}
      lead={t(`arrival.${kind}`, { mesa: name, round })}
      buttons={
        <>
          {trial && (
            <PhoneButton look="primary" onClick={() => change((now) => ({ ...now, stage: 'trial' }))}>
              {t('arrival.trial')}
            </PhoneButton>
          )}
          <PhoneButton look={trial ? 'text' : 'primary'} onClick={start}>
            {t('arrival.start')}
          </PhoneButton>
        </>
      }
    >
      <p class={styles.ticket}>{turn.ticket?.number}</p>
      <ul class={styles.promises}>
        <li>
          <Said text={t('arrival.secret')} />
        </li>
        <li>
          <Said text={t('arrival.count', { n: list.length })} />
        </li>
        <li>{t('arrival.offline')}</li>
      </ul>
      <LanguageChoice />
    </PhoneSheet>
  )
}
