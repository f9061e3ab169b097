import { useState } from 'react'
import { isImplausible } from '../domain/wallClock'
import { useI18n } from '../i18n/useI18n'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './Notifications.module.css'

/** Told while this device's latest act bears a date that cannot be, until a person has read it. */
export function ClockNotice() {
  const { t, format } = useI18n()
  const latest = useApp(({ work }) => work?.log.latest.get(work.device))
  const [read, setRead] = useState(false)
  if (!latest || read || !isImplausible(latest.at)) return null
  return (
    <Notice kind="review" icon="clock" className={styles.notice}>
      <p>{t('notice.clock', { date: format.date(latest.at, latest.off) })}</p>
      <Button size="small" className={styles.action} onClick={() => setRead(true)}>
        {t('notice.understood')}
      </Button>
    </Notice>
  )
}
