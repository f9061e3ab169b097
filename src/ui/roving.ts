import type { KeyboardEvent } from 'react'

/** Where an arrow, Home or End leads in a row of `count`, or null for any other key. Ends do not wrap. */
export function nextIndex(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(index + 1, count - 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** Moves focus among the children of a composite widget that match `selector`, one tab stop in all. */
export function rove(event: KeyboardEvent<HTMLElement>, selector: string, onMove?: (index: number) => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const index = items.findIndex((item) => item.matches(':focus'))
  const next = index < 0 ? null : nextIndex(event.key, index, items.length)
  if (next === null) return
  event.preventDefault()
  items[next]?.focus()
  onMove?.(next)
}
