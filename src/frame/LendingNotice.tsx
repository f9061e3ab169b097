import { lendingOf } from '../domain/lent'
import { useI18n } from '../i18n/useI18n'
import { useExpedienteFor } from '../shared/files/useExpediente'
import { selectProgramme } from '../shared/model/current'
import { useApp } from '../store/useApp'
import { lentHere } from '../store/work'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './Notifications.module.css'

/** A file that was made for another device asks whether this is the one; and that device is told what it writes, and how it gives it back. */
export function LendingNotice() {
  const { t } = useI18n()
  const act = useApp((state) => state.act)
  const save = useExpedienteFor()
  const work = useApp((state) => state.work)
  const programme = useApp(selectProgramme)
  if (!work || !programme) return null
  const held = lendingOf(programme, work.device)
  if (held) {
    return (
      <Notice kind="review" icon="pencil" className={styles.notice}>
        <p>{t('notice.lending', { name: held.lending.name, step: t(`step.${held.lending.step}`) })}</p>
        <Button size="small" icon="download" className={styles.action} onClick={() => save(held.lending.name)}>
          {t('notice.lending.back')}
        </Button>
      </Notice>
    )
  }
  const lent = lentHere(work)
  if (!lent) return null
  const { territory, lending } = lent
  return (
    <Notice kind="review" icon="pencil" className={styles.notice}>
      <p>{t('notice.lending.ask', { name: lending.name, step: t(`step.${lending.step}`) })}</p>
      <Button
        size="small"
        className={styles.action}
        onClick={() => act({ kind: 'sheets-taken', body: { territory: territory.id, lending: lending.id } })}
      >
        {t('notice.lending.take', { name: lending.name })}
      </Button>
    </Notice>
  )
}
