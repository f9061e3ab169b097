import type { ReactNode } from 'react'
import { Icon, type IconId } from './Icon'

export interface NoticeProps {
  /** review: asks for a look; stop: something could not be done; done: a rule met; info: calm. */
  readonly kind: 'review' | 'stop' | 'done' | 'info'
  readonly icon?: IconId
  readonly children: ReactNode
}

const LOOK = { review: '', stop: 'err', done: 'ok', info: 'ok' } as const
const ICON = { review: 'alert', stop: 'stop', done: 'check', info: 'info' } as const

/** A sentence with its icon: what happened, what was not lost, what can be done. */
export function Notice({ kind, icon, children }: NoticeProps) {
  return (
    <div className={`avisoL ${LOOK[kind]}`} role={kind === 'stop' ? 'alert' : undefined}>
      <Icon id={icon ?? ICON[kind]} />
      <div>{children}</div>
    </div>
  )
}
