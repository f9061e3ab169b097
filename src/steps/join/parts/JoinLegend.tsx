import { useI18n } from '../../../i18n/useI18n'
import layout from '../../../ui/layout.module.css'
import styles from './JoinTable.module.css'

/** What the four counts mean. */
export function JoinLegend() {
  const { t } = useI18n()
  return (
    <p className={layout.legend}>
      <span>
        <b>{t('join.fresh')}</b> {t('join.legend.fresh')}
      </span>
      <span>
        <b>{t('join.same')}</b> {t('join.legend.same')}
      </span>
      <span className={layout.row}>
        <b className={styles.conflicts}>{t('join.conflicts')}</b> {t('join.legend.conflicts')}
      </span>
      <span className={layout.row}>
        <b className={styles.aside}>{t('join.aside')}</b> {t('join.legend.aside')}
      </span>
    </p>
  )
}
