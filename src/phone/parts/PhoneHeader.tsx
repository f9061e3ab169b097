/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import { usePhone } from '../page'
import type { PhonePorts } from '../ports'
import styles from './PhoneHeader.module.css'

/** How many steps of larger text there are beyond the usual. */
const LARGEST = 2

/** Whose ballot this is, whether there is a network, and larger letters. */
export function PhoneHeader({ onNetwork }: Pick<PhonePorts, 'onNetwork'>) {
  const { turn, change, t, hall } = usePhone()
  const [online, setOnline] = useState(true)
  useEffect(() => onNetwork(setOnline), [onNetwork])
  const grow = () => change((now) => ({ ...now, larger: (now.larger + 1) % (LARGEST + 1) }))
  return (
    <header class={styles.header}>
      <b>{turn.ticket?.number ?? t('brand')}</b>
      {/* Always there, so that a screen reader hears it change. */}
      <span class={styles.network} role="status">
        {!online || hall.cut ? t('offline') : hall.standing !== 'none' && t('hall.here')}
      </span>
      <button type="button" class={styles.larger} aria-label={t('larger')} onClick={grow}>
        {t('larger.sign')}
      </button>
    </header>
  )
}
