import { useEffect, useState } from 'react'
import { useI18n } from '../i18n/useI18n'
import type { Updates } from '../store/ports'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { AsideNotice } from './AsideNotice'
import { ClockNotice } from './ClockNotice'
import styles from './Notifications.module.css'

/** What stands above the sheet: another tab writes, something was mended, the slot is empty, an update waits. */
export function Notifications({ offline }: { readonly offline: Updates }) {
  const { t } = useI18n()
  const role = useApp((state) => state.work?.role)
  const slot = useApp((state) => state.work?.slot)
  const mended = useApp((state) => state.work?.mended ?? null)
  const opening = useApp((state) => state.opening)
  const takeOver = useApp((state) => state.takeOver)
  const dismiss = useApp((state) => state.dismissMended)
  const goTo = useApp((state) => state.goTo)
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
      {opening === 'failed' && (
        <Notice kind="stop" className={styles.notice}>
          <p>{t('notice.emptySlot')}</p>
          <Button size="small" className={styles.action} onClick={() => goTo({ screen: 'start' })}>
            {t('frame.home')}
          </Button>{' '}
          <a href="./recuperar.html">{t('broken.recover')}</a>
        </Notice>
      )}
      {mended && (
        <Notice kind={mended.lost > 0 || mended.findings.length > 0 ? 'stop' : 'done'} className={styles.notice}>
          {mended.healed > 0 && <p>{t('notice.healed', { n: mended.healed })}</p>}
          {mended.damaged > 0 && <p>{t('notice.damaged', { n: mended.damaged })}</p>}
          {mended.lost > 0 && <p>{t('notice.lost', { n: mended.lost })}</p>}
          {mended.findings.length > 0 && <p>{t('notice.unsound', { n: mended.findings.length })}</p>}
          <Button size="small" className={styles.action} onClick={dismiss}>
            {t('notice.understood')}
          </Button>{' '}
          <a href="./recuperar.html">{t('broken.recover')}</a>
        </Notice>
      )}
      <AsideNotice key={slot} />
      <ClockNotice key={`clock ${slot}`} />
      {apply && (
        <Notice kind="info" className={styles.notice}>
          <p>{t('notice.update')}</p>
          <Button size="small" className={styles.action} onClick={apply}>
            {t('notice.update.apply')}
          </Button>
        </Notice>
      )}
    </div>
  )
}

/** Changes to a new version when asked, never by itself. */
function useUpdate(offline: Updates): (() => void) | null {
  const [apply, setApply] = useState<(() => void) | null>(null)
  useEffect(() => offline.onWaiting((change) => setApply(() => change)), [offline])
  return apply
}
