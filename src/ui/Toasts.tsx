import { useEffect, useRef } from 'react'
import styles from './Toasts.module.css'

export interface ToastItem {
  readonly id: number
  readonly text: string
  readonly action?: { readonly label: string; readonly onChoose: () => void }
}

export interface ToastsProps {
  readonly toasts: readonly ToastItem[]
  readonly onLeave: (id: number) => void
}

const STAYS = 8000

/** Short sentences at the foot of the page. Each stays eight seconds, longer while hovered or focused. */
export function Toasts({ toasts, onLeave }: ToastsProps) {
  return (
    <div className={styles.toasts} role="status">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} onLeave={onLeave} />
      ))}
    </div>
  )
}

function Toast({ toast, onLeave }: { readonly toast: ToastItem; readonly onLeave: (id: number) => void }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { id, text, action } = toast
  const stay = () => clearTimeout(timer.current)
  const leaveSoon = () => {
    stay()
    timer.current = setTimeout(() => onLeave(id), STAYS)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts once per toast
  useEffect(() => {
    leaveSoon()
    return stay
  }, [id])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only makes it stay; nothing is reached by hover alone
    <div className={styles.toast} onMouseEnter={stay} onMouseLeave={leaveSoon} onFocus={stay} onBlur={leaveSoon}>
      <span>{text}</span>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            action.onChoose()
            onLeave(id)
          }}
        >
          {action.label}
        </button>
      )}
    </div>
  )
}
