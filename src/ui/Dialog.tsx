import { type ReactNode, useEffect, useId, useRef } from 'react'
import { classes } from './classes'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
  readonly className?: string | undefined
  readonly titleClass?: string | undefined
}

/** The browser's modal dialog: it keeps the focus in and gives it back, and Esc closes. Mounted means open. */
export function Dialog({ title, onClose, children, wide = false, className, titleClass }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={classes(styles.dialog, wide && styles.wide, className)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id} className={classes(styles.title, titleClass)}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
