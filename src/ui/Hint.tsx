import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './Hint.module.css'

/** Free space kept between the note and the sides of the window, in px. */
const EDGE = 8

export interface HintProps {
  /** What the button opens, in words. */
  readonly label: string
  /** Asked for only when somebody opens it. */
  readonly children: ReactNode
}

/** A small question mark beside a word: Enter or a click opens a note under it, Esc, a second click or going elsewhere closes it. */
export function Hint({ label, children }: HintProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLSpanElement>(null)
  const note = useRef<HTMLSpanElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const away = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('keydown', onKey)
    document.addEventListener('focusin', away)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('focusin', away)
    }
  }, [open])
  useLayoutEffect(() => {
    if (open && note.current) keepInWindow(note.current)
  })
  return (
    <span ref={root} className={styles.hint}>
      <button
        type="button"
        className={styles.mark}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      >
        <span aria-hidden="true">?</span>
      </button>
      <span id={id} role="status">
        {open && (
          <span ref={note} className={styles.note}>
            {children}
          </span>
        )}
      </span>
    </span>
  )
}

/** Under its mark, moved aside where it would leave the window. */
function keepInWindow(note: HTMLElement): void {
  note.style.marginLeft = ''
  const { left, right } = note.getBoundingClientRect()
  const over = right - (window.innerWidth - EDGE)
  const moved = left < EDGE ? EDGE - left : over > 0 ? -Math.min(over, left - EDGE) : 0
  if (moved !== 0) note.style.marginLeft = `${moved}px`
}
