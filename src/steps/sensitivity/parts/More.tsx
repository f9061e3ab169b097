import { type ReactNode, useState } from 'react'

export interface MoreProps {
  readonly title: string
  readonly children: ReactNode
}

/** What few ask for, made when it is asked for: tables of hundreds of cells would cost every answer of chance a repaint. */
export function More({ title, children }: MoreProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className="sens-mas" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  )
}
