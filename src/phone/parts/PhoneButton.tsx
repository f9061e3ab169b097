/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { classes } from '../../ui/classes'
import styles from './PhoneButton.module.css'

export interface PhoneButtonProps {
  readonly look?: 'primary' | 'plain' | 'text'
  readonly onClick?: () => void
  /** Sends the form that it stands in. */
  readonly submits?: boolean
  /** Not yet: it can be reached and says why when it is pressed, instead of being silently dead. */
  readonly notYet?: boolean
  readonly children: ComponentChildren
}

const LOOKS = { primary: styles.primary, plain: styles.plain, text: styles.text } as const

export function PhoneButton({ look = 'plain', onClick, submits = false, notYet = false, children }: PhoneButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={classes(styles.button, LOOKS[look], notYet && styles.notYet)}
      aria-disabled={notYet}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
