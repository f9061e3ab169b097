/** @jsxImportSource preact */
import { receiptOf } from '../../ballot/receipt'
import { sealedOf } from '../model/sealing'
import { usePhone } from '../page'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import { Said } from '../parts/Said'
import styles from './PhoneDelivered.module.css'

/** The one screen with a tick: green, with the receipt, and no code to show any more. */
export function PhoneDelivered() {
  const { turn, change, t } = usePhone()
  const message = sealedOf(turn)
  if (!message) return null
  const receipt = receiptOf(message)
  return (
    <PhoneSheet
      title={t('delivered.title')}
      look="done"
      lead={
        <>
          <span
            class={styles.receipt}
            role="img"
            aria-label={t('delivered.receipt', { signs: [...receipt].join(' ') })}
          >
            <span aria-hidden="true">✓</span> {receipt}
          </span>
          {t('delivered.say')}
        </>
      }
      buttons={
        <>
          <PhoneButton look="primary" onClick={() => change((now) => ({ ...now, stage: 'passing' }))}>
            {t('delivered.lend')}
          </PhoneButton>
          <PhoneButton onClick={() => change((now) => ({ ...now, stage: 'review' }))}>
            {t('delivered.again')}
          </PhoneButton>
        </>
      }
    >
      <p class={styles.note}>
        <Said text={t('delivered.note', { ticket: message.ticket, round: message.round, receipt })} />
      </p>
      <p class={styles.note}>{t('delivered.change')}</p>
    </PhoneSheet>
  )
}
