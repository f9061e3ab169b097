import { useI18n } from '../i18n/useI18n'
import { classes } from '../ui/classes'
import letterhead from './Letterhead.module.css'
import styles from './RecordCode.module.css'
import { useCopyCode } from './useCopyCode'

/** How much of the code stands in the letterhead: the first group tells that something changed, the tip has it whole. */
const SHOWN = 9

/** The code of the record as it stands now: two groups of it, all on hover and focus; a click copies it. */
export function RecordCode() {
  const { t } = useI18n()
  const { code, copy } = useCopyCode()
  const name = t('frame.code', { code })
  return (
    <button
      type="button"
      className={classes(styles.code, letterhead.deskTool)}
      aria-label={name}
      data-tip={name}
      onClick={() => void copy()}
    >
      <span className={styles.word}>{t('frame.code.word')}</span> {code.slice(0, SHOWN)}
    </button>
  )
}
