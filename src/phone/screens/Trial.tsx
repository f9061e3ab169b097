/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { atQuestion } from '../model/turn'
import { usePhone } from '../page'
import { JudgementAnswer } from '../parts/JudgementAnswer'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import { Said } from '../parts/Said'
import styles from './Trial.module.css'

/** A question about a lunch, to try the finger: its answer is kept nowhere. */
export function Trial() {
  const { change, t } = usePhone()
  const [answer, setAnswer] = useState<number | null | undefined>(undefined)
  const side = (which: 'first' | 'second') => ({
    name: t(`trial.${which}`),
    swing: { low: t(`trial.${which}.low`), high: t(`trial.${which}.high`) },
  })
  return (
    <>
      <p class={styles.note}>
        <Said text={t('trial.note')} />
      </p>
      <PhoneSheet
        title={t('trial.question')}
        look="question"
        side
        buttons={
          <>
            <PhoneButton onClick={() => change((now) => ({ ...now, stage: 'arrival' }))}>
              {t('trial.again')}
            </PhoneButton>
            <PhoneButton look="primary" onClick={() => change((now) => atQuestion(now, 0))}>
              {t('trial.done')}
            </PhoneButton>
          </>
        }
      >
        <JudgementAnswer first={side('first')} second={side('second')} answer={answer} onAnswer={setAnswer} />
      </PhoneSheet>
    </>
  )
}
