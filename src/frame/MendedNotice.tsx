import { useI18n } from '../i18n/useI18n'
import { selectProgramme } from '../shared/model/current'
import { useApp } from '../store/useApp'
import type { Mended } from '../store/work'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './Notifications.module.css'

/** What opening found: mended, put aside, left out, or gone. Only what is gone waits for a signature. */
export function MendedNotice({ mended }: { readonly mended: Mended }) {
  const { t } = useI18n()
  const dismiss = useApp((state) => state.dismissMended)
  const sign = useApp((state) => state.signLoss)
  const who = useApp((state) => state.preferences.actor)
  const begun = useApp((state) => selectProgramme(state) !== null)
  const { healed, damaged, leftOut, loss, findings } = mended
  const whole = loss === null && findings.length === 0
  return (
    <Notice kind={whole ? 'done' : 'stop'} className={styles.notice}>
      {healed > 0 && <p>{t(whole ? 'notice.healed.whole' : 'notice.healed', { n: healed })}</p>}
      {damaged > 0 && <p>{t(whole ? 'notice.damaged.whole' : 'notice.damaged', { n: damaged })}</p>}
      {loss && <p>{t('notice.lost', { n: loss.missing })}</p>}
      {leftOut > 0 && <p>{t('notice.unsound', { n: leftOut })}</p>}
      {leftOut === 0 && findings.length > 0 && <p>{t('notice.unlinked')}</p>}
      {loss && begun ? (
        <Button size="small" className={styles.action} onClick={() => void sign()}>
          {t('notice.lost.sign', { who })}
        </Button>
      ) : (
        <Button size="small" className={styles.action} onClick={dismiss}>
          {t('notice.understood')}
        </Button>
      )}{' '}
      <a href="./recuperar.html">{t('broken.recover')}</a>
    </Notice>
  )
}
