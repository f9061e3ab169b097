import { classes } from './classes'
import styles from './Segmented.module.css'

export interface SegmentedProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly id: T; readonly label: string }[]
  /** null: none yet. */
  readonly current: T | null
  readonly onChoose: (id: T) => void
  readonly small?: boolean
  readonly className?: string | undefined
}

/** A few exclusive choices side by side. */
export function Segmented<T extends string>({
  label,
  options,
  current,
  onChoose,
  small = false,
  className,
}: SegmentedProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box of its own and takes no flex layout
    <span className={classes(styles.segmented, className)} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          className={classes(styles.choice, small && styles.small)}
          aria-pressed={option.id === current}
          onClick={() => onChoose(option.id)}
        >
          {option.label}
        </button>
      ))}
    </span>
  )
}
