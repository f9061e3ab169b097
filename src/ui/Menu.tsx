import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { classes } from './classes'
import styles from './Menu.module.css'
import { rove } from './roving'

export interface MenuItem {
  readonly id: string
  readonly label: ReactNode
  readonly onChoose?: () => void
  /** Where it leads, if it is a page and not an act. */
  readonly href?: string
  readonly checked?: boolean
}

export interface MenuProps {
  /** Name of the button, and of the menu. */
  readonly label: string
  readonly button: ReactNode
  readonly buttonClass: string | undefined
  /** A function is asked each time the list opens. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[])
  /** Where the button stands at the foot of something: the list opens above it. */
  readonly upwards?: boolean
  /** Which edge of the button the list keeps to, or its middle. */
  readonly align?: 'start' | 'middle' | 'end'
  readonly listClass?: string | undefined
}

const EDGE = { start: styles.fromStart, middle: styles.fromMiddle, end: undefined } as const

/** A button that opens a list of acts. Arrows move, Enter chooses, Esc closes and gives the focus back. */
export function Menu({ label, button, buttonClass, items, upwards = false, align = 'end', listClass }: MenuProps) {
  const [offered, setOffered] = useState<readonly MenuItem[] | null>(null)
  const open = offered !== null
  const listed = typeof items === 'function' ? (offered ?? []) : items
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    root.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus()
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOffered(null)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])
  const close = () => {
    setOffered(null)
    opener.current?.focus()
  }
  return (
    <div className={styles.menu} ref={root}>
      <button
        ref={opener}
        type="button"
        className={buttonClass}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOffered(open ? null : typeof items === 'function' ? items() : items)}
      >
        {button}
      </button>
      {open && (
        <div
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={classes(styles.list, EDGE[align], upwards && styles.upwards, listClass)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close()
            if (event.key === 'Tab') setOffered(null)
            rove(event, '[role^=menuitem]')
          }}
        >
          {listed.map((item) =>
            item.href === undefined ? (
              // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is menuitemradio whenever there is something to check
              <button
                key={item.id}
                type="button"
                className={styles.item}
                role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={item.checked}
                tabIndex={-1}
                onClick={() => {
                  close()
                  item.onChoose?.()
                }}
              >
                {item.label}
              </button>
            ) : (
              <a key={item.id} className={styles.item} role="menuitem" tabIndex={-1} href={item.href}>
                {item.label}
              </a>
            ),
          )}
        </div>
      )}
    </div>
  )
}
