import { useI18n } from '../i18n/useI18n'
import { useExpediente } from '../shared/files/useExpediente'
import { selectProgramme } from '../shared/model/current'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './Notifications.module.css'

/** The browser may drop what it stores, and what to do about it: said once on a device, and not about made-up data. */
export function PersistenceNotice() {
  const { t } = useI18n()
  const answer = useApp((state) => state.persistence)
  const told = useApp((state) => state.preferences.toldPersistence)
  const prefer = useApp((state) => state.prefer)
  const real = useApp((state) => selectProgramme(state)?.simulated === false)
  const save = useExpediente()
  if (answer === null || answer === 'granted' || told || !real) return null
  return (
    <Notice kind="info" className={styles.notice}>
      <p>{t('notice.persistence')}</p>
      <Button size="small" className={styles.action} onClick={save}>
        {t('save.toFile')}
      </Button>{' '}
      <Button size="small" look="text" className={styles.action} onClick={() => prefer({ toldPersistence: true })}>
        {t('notice.understood')}
      </Button>
    </Notice>
  )
}
