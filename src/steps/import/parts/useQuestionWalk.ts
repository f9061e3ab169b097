import { type RefObject, useEffect, useRef } from 'react'

/**
 * F8 goes to the next open question, Shift+F8 to the one before; before the frame's own F8, which leaves this screen. A
 * question that was answered is gone: whoever was at it goes on at the next.
 */
export function useQuestionWalk(root: RefObject<HTMLDivElement | null>, open: number): void {
  const before = useRef(open)
  useEffect(() => {
    const fewer = open < before.current
    before.current = open
    if (!fewer || document.activeElement !== document.body) return
    const next = root.current?.querySelector<HTMLElement>('[data-ask], button[aria-describedby]')
    next?.focus()
  }, [root, open])
  useEffect(() => {
    if (open === 0) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return
      event.preventDefault()
      const places = [...(root.current?.querySelectorAll<HTMLElement>('[data-ask]') ?? [])]
      const at = places.findIndex((place) => place.closest('li')?.contains(document.activeElement))
      const next = at < 0 ? (event.shiftKey ? -1 : 0) : at + (event.shiftKey ? -1 : 1)
      places.at(next % places.length)?.focus()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [root, open])
}
