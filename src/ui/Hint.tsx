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
    const hide = () => setOpen(false)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('keydown', onKey)
    document.addEventListener('focusin', away)
    document.addEventListener('scroll', hide, true)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('focusin', away)
      document.removeEventListener('scroll', hide, true)
    }
  }, [open])
  useLayoutEffect(() => {
    if (open && note.current && root.current) place(note.current, root.current.getBoundingClientRect())
  }, [open])
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

/** Under its mark, or above it in the lower half of the window; never past the sides. Its height may still grow. */
function place(note: HTMLElement, mark: DOMRect): void {
  const { innerWidth, innerHeight } = window
  const left = Math.max(EDGE, Math.min(mark.left, innerWidth - note.offsetWidth - EDGE))
  const below = mark.top < innerHeight / 2
  note.style.left = `${left}px`
  note.style.top = below ? `${mark.bottom}px` : 'auto'
  note.style.bottom = below ? 'auto' : `${innerHeight - mark.top}px`
}
