import { Suspense, useEffect, useState } from 'react'
import { useI18n } from '../i18n/useI18n'
import { behind } from '../shared/page/behind'
import type { Updates } from '../store/ports'
import { isUnsaved } from '../store/unsaved'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './Notifications.module.css'
import { PersistenceNotice } from './PersistenceNotice'
import { ReadingNotice } from './ReadingNotice'

const RecordNotices = behind(async () => (await import('./RecordNotices')).RecordNotices)

/** What stands above the sheet: another tab writes, something was mended, the slot is empty, an update waits. */
export function Notifications({ offline }: { readonly offline: Updates }) {
  const { t } = useI18n()
  const role = useApp((state) => state.work?.role)
  const slot = useApp((state) => state.work?.slot)
  const opening = useApp((state) => state.opening)
  const takeOver = useApp((state) => state.takeOver)
  const goTo = useApp((state) => state.goTo)
  const saved = useApp(({ work }) => !work || !isUnsaved(work))
  const apply = useUpdate(offline)
  return (
    <div className={styles.notices} data-notices>
      {role === 'follower' && (
        <Notice kind="review" icon="lock" className={styles.notice}>
          <p>{t('notice.follower')}</p>
          <Button size="small" className={styles.action} onClick={() => void takeOver()}>
            {t('notice.takeOver')}
          </Button>
        </Notice>
      )}
      <ReadingNotice />
      {opening in NOT_OPENED && (
        <Notice kind="stop" className={styles.notice}>
          <p>{t(NOT_OPENED[opening as keyof typeof NOT_OPENED])}</p>
          <Button size="small" className={styles.action} onClick={() => goTo({ screen: 'start' })}>
            {t('frame.home')}
          </Button>{' '}
          <a href="./recuperar.html">{t('broken.recover')}</a>
        </Notice>
      )}
      {slot !== undefined && (
        <Suspense>
          <RecordNotices key={slot} />
        </Suspense>
      )}
      <PersistenceNotice />
      {apply && (
        <Notice kind="info" className={styles.notice}>
          <p>{t(saved ? 'notice.update' : 'notice.update.wait')}</p>
          <Button size="small" className={styles.action} disabled={!saved} onClick={apply}>
            {t('notice.update.apply')}
          </Button>
        </Notice>
      )}
    </div>
  )
}

/** Why the address shows nothing. */
const NOT_OPENED = { empty: 'notice.emptySlot', unread: 'notice.unread', stopped: 'notice.stopped' } as const

/** Changes to a new version when asked, never by itself. */
function useUpdate(offline: Updates): (() => void) | null {
  const [apply, setApply] = useState<(() => void) | null>(null)
  useEffect(() => offline.onWaiting((change) => setApply(() => change)), [offline])
  return apply
}
