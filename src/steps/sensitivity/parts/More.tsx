import { type ReactNode, useState } from 'react'
import styles from './More.module.css'

export interface MoreProps {
  readonly title: string
  readonly children: ReactNode
}

/** What few ask for, made when it is asked for: tables of hundreds of cells would cost every answer of chance a repaint. */
export function More({ title, children }: MoreProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.title}>{title}</summary>
      {open && children}
    </details>
  )
}
