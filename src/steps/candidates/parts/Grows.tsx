import type { KeyboardEvent } from 'react'
import { classes } from '../../../ui/classes'
import styles from './Grows.module.css'

export interface GrowsProps {
  readonly label: string
  readonly value: string
  readonly className: string | undefined
  readonly placeholder?: string | undefined
  readonly invalid?: boolean
  readonly onText: (text: string) => void
  /** The person leaves it. */
  readonly onLeave: () => void
  readonly onEnter?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** One sentence that wraps and takes the height it needs, so that nothing written is hidden. Enter never breaks it. */
export function Grows({ label, value, className, placeholder, invalid = false, onText, onLeave, onEnter }: GrowsProps) {
  return (
    <span className={classes(styles.grows, className)} data-text={value === '' ? placeholder : value}>
      <textarea
        className={styles.input}
        rows={1}
        aria-label={label}
        aria-invalid={invalid || undefined}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onText(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onEnter?.(event)
        }}
      />
    </span>
  )
}
