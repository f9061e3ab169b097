/** @jsxImportSource preact */
import { receiptOf } from '../../ballot/receipt'
import { sealedOf } from '../model/sealing'
import { cleared } from '../model/turn'
import { usePhone } from '../page'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import styles from './Passing.module.css'

/** Before a phone goes on to someone else: the receipt would be gone. */
export function Passing() {
  const { turn, change, t } = usePhone()
  const message = sealedOf(turn)
  if (!message) return null
  return (
    <PhoneSheet
      title={t('passing.title')}
      lead={t('passing.say', { ticket: message.ticket })}
      buttons={
        <>
          <PhoneButton look="primary" onClick={() => change((now) => cleared(now))}>
            {t('passing.yes')}
          </PhoneButton>
          <PhoneButton onClick={() => change((now) => ({ ...now, stage: 'delivered' }))}>{t('passing.no')}</PhoneButton>
        </>
      }
    >
      <p>{t('passing.receipt')}</p>
      <p class={styles.receipt}>{receiptOf(message)}</p>
      <p>{t('passing.safe')}</p>
    </PhoneSheet>
  )
}
