import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import styles from './Tips.module.css'

const GAP = 8
/** Time to travel from the mark to its tip, in ms. */
const LINGERS = 120

/**
 * The tip of whatever carries `data-tip`, shown while it is hovered or focused. Esc puts it away; it can itself be
 * hovered (WCAG 1.4.13). The words are also the element's accessible name, so the tip is hidden from screen readers.
 */
export function Tips() {
  const [target, setTarget] = useState<Element | null>(null)
  const tip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = ({ target: over }: Event) => {
      clearTimeout(timer)
      if (!(over instanceof Element) || tip.current?.contains(over)) return
      const found = over.closest('[data-tip]')
      if (found) setTarget(found)
      else timer = setTimeout(() => setTarget(null), LINGERS)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setTarget(null)
    }
    const hide = () => setTarget(null)
    document.addEventListener('pointerover', show)
    document.addEventListener('focusin', show)
    document.addEventListener('keydown', onKey)
    document.addEventListener('scroll', hide, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerover', show)
      document.removeEventListener('focusin', show)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('scroll', hide, true)
    }
  }, [])
  useLayoutEffect(() => {
    if (target && tip.current) place(tip.current, target.getBoundingClientRect())
  }, [target])
  if (!target) return null
  return (
    <div ref={tip} className={styles.tip} aria-hidden="true">
      {target.getAttribute('data-tip')}
    </div>
  )
}

/** Above the mark and centred, below when there is no room, never past the sides of the window. */
function place(tip: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = tip
  const left = Math.max(GAP, Math.min(window.innerWidth - width - GAP, mark.left + mark.width / 2 - width / 2))
  const above = mark.top - height - GAP
  tip.style.left = `${left}px`
  tip.style.top = `${above < 4 ? mark.bottom + GAP : above}px`
}
