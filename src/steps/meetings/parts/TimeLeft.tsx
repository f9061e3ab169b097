import { useI18n } from '../../../i18n/useI18n'
import type { SheetLine } from '../model/runSheet'
import styles from './TimeLeft.module.css'

/** Minutes and seconds left of the row, or over once its time is gone. */
export function TimeLeft({ line: { minutes, used } }: { readonly line: SheetLine }) {
  const { t } = useI18n()
  const left = minutes * 60 - used
  const shown = Math.abs(left)
  const figure = `${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, '0')}`
  return (
    <p className={styles.left} role="timer" aria-live="off">
      <b className={left < 0 ? styles.over : undefined}>{figure}</b>{' '}
      <small>{t(left < 0 ? 'meetings.overtime' : 'meetings.left', { n: minutes })}</small>
    </p>
  )
}
