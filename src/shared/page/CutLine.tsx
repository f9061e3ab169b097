import { classes } from '../../ui/classes'
import styles from './CutLine.module.css'

export interface CutLineProps {
  /** Nothing where the rule is only the mark of the programme. */
  readonly label?: string
  readonly className?: string | undefined
  readonly labelClass?: string | undefined
}

/** The double red rule: what stands above it is chosen. */
export function CutLine({ label, className, labelClass }: CutLineProps) {
  return (
    <div className={classes(styles.rule, className)}>
      {label && <span className={classes(styles.label, labelClass)}>{label}</span>}
    </div>
  )
}
