import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconId } from './Icon'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly look?: 'normal' | 'primary' | 'text' | 'danger'
  readonly size?: 'normal' | 'small' | 'large'
  readonly icon?: IconId
  readonly children: ReactNode
}

const LOOK = { normal: '', primary: 'pri', text: 'tex', danger: 'pel' } as const
const SIZE = { normal: '', small: 'chico', large: 'grande' } as const

/** A button with its words. One primary per zone. A disabled one says nearby why it waits. */
export function Button({ look = 'normal', size = 'normal', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={['b', LOOK[look], SIZE[size]].filter(Boolean).join(' ')} {...rest}>
      {icon && <Icon id={icon} />}
      {children}
    </button>
  )
}

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> {
  readonly icon: IconId
  /** Its name for everyone; shown on hover and focus. */
  readonly label: string
}

/** A button of one icon. With nothing to do it stays focusable and says so (`aria-disabled`). */
export function IconButton({ icon, label, onClick, ...rest }: IconButtonProps) {
  const idle = rest['aria-disabled'] === true
  return (
    <button
      type="button"
      className="ib"
      aria-label={label}
      title={label}
      onClick={idle ? undefined : onClick}
      {...rest}
    >
      <Icon id={icon} />
    </button>
  )
}
