import { useSyncExternalStore } from 'react'
import { useI18n } from '../i18n/useI18n'
import { classes } from '../ui/classes'
import { Icon } from '../ui/Icon'
import styles from './Badge.module.css'

/** Calm: without a network everything works. Online it is not there. */
export function OfflineBadge() {
  const { t } = useI18n()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  if (online) return null
  return (
    <span className={classes(styles.badge, styles.offline)} title={t('frame.offline.hint')}>
      <Icon id="offline" />
      <span>{t('frame.offline')}</span>
    </span>
  )
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
