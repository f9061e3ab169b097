import { useEffect, useState } from 'react'
import { useI18n } from '../i18n/useI18n'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './Notifications.module.css'

/** How long a reading may take before it is worth a word. */
const NOTICEABLE = 300

/** A record is being read: how far it is, and a way to give it up. */
export function ReadingNotice() {
  const { t, format } = useI18n()
  const reading = useApp((state) => state.reading)
  const slow = useLong(reading !== null)
  if (!reading || !slow) return null
  const { done, all, stop } = reading
  return (
    <Notice kind="info" className={styles.notice}>
      <p role="status">
        {all === 0
          ? t('notice.reading.begin')
          : t('notice.reading', { done: format.whole(Math.floor(done)), all: format.whole(all) })}
      </p>
      <Button size="small" className={styles.action} onClick={stop}>
        {t('action.cancel')}
      </Button>
    </Notice>
  )
}

function useLong(waiting: boolean): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!waiting) {
      setLong(false)
      return
    }
    const timer = setTimeout(() => setLong(true), NOTICEABLE)
    return () => clearTimeout(timer)
  }, [waiting])
  return long
}
