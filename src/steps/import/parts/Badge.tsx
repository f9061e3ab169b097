import { useI18n } from '../../../i18n/useI18n'
import text from '../../../ui/text.module.css'
import styles from './SheetTable.module.css'

/** The number of a question, where it stands in the file. */
export function Badge({ number }: { readonly number: number }) {
  const { t } = useI18n()
  return (
    <span className={styles.badge}>
      <span className={text.hidden}>{t('import.question')} </span>
      {number}
    </span>
  )
}
