/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { classes } from '../../ui/classes'
import styles from './Choice.module.css'

export interface ChoiceProps {
  /** Of the group that it belongs to: one of a group is chosen. */
  readonly group: string
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly look?: 'card' | 'short' | 'open'
  readonly children: ComponentChildren
}

const LOOKS = { card: styles.card, short: styles.short, open: styles.open } as const

/** One answer to choose: the whole field can be touched, and the browser's own radio button under it brings keys and names. */
export function Choice({ group, chosen, onChoose, look = 'short', children }: ChoiceProps) {
  return (
    <label class={classes(styles.choice, LOOKS[look], chosen && styles.chosen)}>
      <input class={styles.radio} type="radio" name={group} checked={chosen} onChange={onChoose} />
      <span class={styles.mark} aria-hidden="true" />
      <span class={styles.body}>{children}</span>
    </label>
  )
}
