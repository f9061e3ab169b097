/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import styles from './PhoneSheet.module.css'

export interface PhoneSheetProps {
  readonly title: string
  /** Beside the title where it is a mark and not only words. */
  readonly look?: 'plain' | 'question' | 'waiting' | 'done'
  readonly lead?: ComponentChildren
  readonly children?: ComponentChildren
  readonly buttons?: ComponentChildren
  /** Two buttons beside each other at the thumb, or each on a line of its own. */
  readonly side?: boolean
}

const LOOKS = { plain: styles.plain, question: styles.question, waiting: styles.waiting, done: styles.done } as const

/** One screen. Its title takes the focus as it comes, so that a screen reader begins there. */
export function PhoneSheet({ title, look = 'plain', lead, children, buttons, side = false }: PhoneSheetProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // As it is drawn and not after: whoever is quick on the keys would lose the focus to the title.
  useLayoutEffect(() => {
    heading.current?.focus()
    scrollTo(0, 0)
  }, [])
  return (
    <main class={styles.sheet}>
      <div class={LOOKS[look]}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div class={styles.lead}>{lead}</div>}
      </div>
      {children}
      {buttons && <div class={side ? styles.side : styles.stack}>{buttons}</div>}
    </main>
  )
}
