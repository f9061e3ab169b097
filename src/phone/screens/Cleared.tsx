/** @jsxImportSource preact */
import { usePhone } from '../page'
import { PhoneButton } from '../parts/PhoneButton'
import { PhoneSheet } from '../parts/PhoneSheet'
import { Said } from '../parts/Said'
import styles from './Cleared.module.css'

/** Nothing of whoever voted before is left. */
export function Cleared() {
  const { change, t } = usePhone()
  return (
    <PhoneSheet
      title={t('cleared.title')}
      lead={t('cleared.say')}
      buttons={
        <PhoneButton look="primary" onClick={() => change((now) => ({ ...now, stage: 'ticket' }))}>
          {t('cleared.next')}
        </PhoneButton>
      }
    >
      <p class={styles.line}>
        <Said text={t('cleared.own')} />
      </p>
      <p class={styles.line}>
        <Said text={t('cleared.help')} />
      </p>
    </PhoneSheet>
  )
}
