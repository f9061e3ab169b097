import { useState } from 'react'
import { useI18n } from '../i18n/useI18n'
import { lateAmong } from '../shared/model/disputes'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { AsideDialog } from './AsideDialog'
import styles from './Notifications.module.css'

/** "3 actos no entraron": said until it is read, and again when there are others. */
export function AsideNotice() {
  const { t } = useI18n()
  const all = useApp((state) => state.work?.folded.aside)
  const [read, setRead] = useState('')
  const [open, setOpen] = useState(false)
  // Those that came late to a closed step wait for a decision, and have a notice of their own.
  const late = new Set(lateAmong(all ?? []).map(({ event }) => event))
  const aside = all?.filter(({ event }) => !late.has(event)) ?? []
  const which = aside.map(({ event }) => event.id).join()
  if (which === read) return null
  return (
    <Notice kind="review" className={styles.notice}>
      <p>{t('notice.aside', { n: aside.length })}</p>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('notice.aside.see')}
      </Button>{' '}
      <Button size="small" look="text" onClick={() => setRead(which)}>
        {t('notice.understood')}
      </Button>
      {open && <AsideDialog aside={aside} onClose={() => setOpen(false)} />}
    </Notice>
  )
}
