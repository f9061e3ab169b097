import { useEffect } from 'react'

export interface Shortcut {
  /** As KeyboardEvent.key says it: 'p', 'F8', '?'. */
  readonly key: string
  readonly ctrl?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
  readonly onPress: () => void
}

/** True where typing a letter means the letter. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Kinds of input in which nothing is written. */
const WORDLESS = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/

/** True where Ctrl+Z takes back letters. There it is the browser's, and never an act of the page. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? !WORDLESS.test(target.type)
    : target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)

const isHistory = ({ ctrl, key }: Shortcut): boolean => ctrl === true && key.toLowerCase() === 'z'

/**
 * Keys for the whole page. Single letters are off inside fields and when `letters` is false (WCAG 2.1.4);
 * combinations with Ctrl or Alt and function keys always work, but for Ctrl+Z (Cmd+Z) where somebody writes. A key another
 * widget used is left alone.
 */
export function useShortcuts(shortcuts: readonly Shortcut[], letters = true): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const found = shortcuts.find((shortcut) => matches(shortcut, event))
      if (!found) return
      const single = found.key.length === 1 && !found.ctrl && !found.alt
      if (single && (!letters || isTyping(event.target))) return
      if (isHistory(found) && isWriting(event.target)) return
      event.preventDefault()
      found.onPress()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [shortcuts, letters])
}

const matches = ({ key, ctrl = false, shift, alt = false }: Shortcut, event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === key.toLowerCase() &&
  (event.ctrlKey || event.metaKey) === ctrl &&
  event.altKey === alt &&
  (shift === undefined || event.shiftKey === shift)
