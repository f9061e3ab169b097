import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon, type IconId } from './Icon'
import styles from './Notice.module.css'

export interface NoticeProps {
  /** review: asks for a look; stop: something could not be done; done: a rule met; info: calm. */
  readonly kind: 'review' | 'stop' | 'done' | 'info'
  readonly icon?: IconId
  readonly className?: string | undefined
  readonly children: ReactNode
}

const LOOK = { review: '', stop: styles.stop, done: styles.calm, info: styles.calm } as const
const ICON = { review: 'alert', stop: 'stop', done: 'check', info: 'info' } as const

/** A sentence with its icon: what happened, what was not lost, what can be done. */
export function Notice({ kind, icon, className, children }: NoticeProps) {
  return (
    <div className={classes(styles.notice, LOOK[kind], className)} role={kind === 'stop' ? 'alert' : undefined}>
      <Icon id={icon ?? ICON[kind]} className={styles.icon} />
      <div>{children}</div>
    </div>
  )
}
