import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import styles from './ReadingFile.module.css'
import type { TableReading } from './useTables'

/** A file that is being read, on another thread: how far it is, and how to stop it. */
export function ReadingFile({ reading }: { readonly reading: Extract<TableReading, { readonly status: 'reading' }> }) {
  const { t, format } = useI18n()
  const { rows, stop } = reading
  return (
    <div className={classes(layout.row, styles.reading)}>
      <p role="status">
        {rows === null ? t('import.reading.open') : t('import.reading.rows', { rows: format.whole(rows), n: rows })}
      </p>
      <progress className={styles.bar} aria-label={t('import.question.reading')} />
      <Button onClick={stop}>{t('import.reading.stop')}</Button>
    </div>
  )
}
