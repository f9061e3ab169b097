import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * The width of an element in whole pixels, so that charts draw at size and text is never scaled. Known before the first paint:
 * a chart drawn wider than its place would for a moment widen the page.
 *
 * @param first what is drawn where nothing can be measured
 */
export function useMeasure<T extends HTMLElement>(first: number): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const see = (inside: number) => {
      const seen = Math.floor(inside)
      if (seen > 0) setWidth(seen)
    }
    see(insideOf(element))
    const observer = new ResizeObserver(([entry]) => see(entry?.contentRect.width ?? 0))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}

/** The width inside the padding, as the observer tells it. */
function insideOf(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element)
  return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
}
