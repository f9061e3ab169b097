import { REASON_LETTERS } from '../../../domain/pick'
import { useI18n } from '../../../i18n/useI18n'
import { classes } from '../../../ui/classes'
import field from '../../../ui/Field.module.css'
import text from '../../../ui/text.module.css'
import type { ReasonCause } from '../model/selection'
import styles from './Reason.module.css'

/** Longest reason that still reads as one paragraph of the acta. */
export const REASON_MOST = 600

const DUE = {
  departs: 'selection.reason.needed',
  'one-chain': 'selection.reason.chain',
  'low-coverage': 'selection.reason.coverage',
} as const

export interface ReasonProps {
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly causes: readonly ReasonCause[]
  readonly editable: boolean
}

/** Why these two, in the mesa's words; how many letters it has and, when a reason is due, how many it needs. */
export function Reason({ reason, onReason, causes, editable }: ReasonProps) {
  const { t } = useI18n()
  const letters = reason.trim().length
  const [cause] = causes
  const due = cause !== undefined && letters < REASON_LETTERS
  return (
    <section className={styles.reason}>
      <h2 id="razon">{t('selection.reason')}</h2>
      <textarea
        className={classes(field.input, styles.text)}
        rows={4}
        maxLength={REASON_MOST}
        aria-labelledby="razon"
        aria-describedby="razon-cuenta"
        aria-required={cause !== undefined}
        readOnly={!editable}
        value={reason}
        onChange={(event) => onReason(event.target.value)}
      />
      <p id="razon-cuenta" className={classes(text.note, due && styles.due)}>
        {due
          ? t(DUE[cause], { n: letters, letters: REASON_LETTERS })
          : t('selection.reason.count', { n: letters, most: REASON_MOST })}
      </p>
    </section>
  )
}
