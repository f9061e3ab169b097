import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'
import { classes } from './classes'
import { Icon, type IconId } from './Icon'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'normal' | 'primary' | 'text' | 'danger'
  readonly size?: 'normal' | 'small' | 'large'
  readonly icon?: IconId
  readonly children: ReactNode
}

const LOOK = {
  normal: '',
  primary: styles.primary,
  text: styles.text,
  danger: styles.danger,
} as const
const SIZE = { normal: '', small: styles.small, large: styles.large } as const

/** A button with its words. One primary per zone. A disabled one says nearby why it waits. */
export function Button({ look = 'normal', size = 'normal', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classes(styles.button, LOOK[look], SIZE[size], className)} {...rest}>
      {icon && <Icon id={icon} />}
      {children}
    </button>
  )
}

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly icon: IconId
  /** Its name for everyone; shown on hover and focus. */
  readonly label: string
}

/** A button of one icon. With nothing to do it stays focusable and says so (`aria-disabled`). */
export function IconButton({ icon, label, className, onClick, ...rest }: IconButtonProps) {
  const idle = rest['aria-disabled'] === true
  return (
    <button
      type="button"
      className={classes(styles.icon, className)}
      aria-label={label}
      title={label}
      onClick={idle ? undefined : onClick}
      {...rest}
    >
      <Icon id={icon} />
    </button>
  )
}
