import { useEffect } from 'react'

const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])'

/** A step of the way from what has the focus up to the page: an element, and which of its siblings it was. */
interface Step {
  readonly element: Element
  readonly index: number
}

/**
 * Where what had the focus goes away (a line that is deleted, a dialog whose opener left, a button switched off), the focus goes to
 * what took its place or stands nearest. Left to the browser it falls to the page's body, and the keyboard starts again at the top.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let way: readonly Step[] = []
    let frame = 0
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) way = wayUp(target)
    }
    const keep = () => {
      const held = way[0]?.element
      if (document.activeElement !== document.body || !held || isUsable(held)) return
      nearest(way)?.focus({ preventScroll: true })
    }
    // A screen that comes takes the focus itself, once it is drawn: what is left on the body after that is kept here.
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(keep)
    }
    const changes = new MutationObserver(later)
    changes.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', remember)
    return () => {
      cancelAnimationFrame(frame)
      changes.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

const isUsable = (element: Element): boolean => element.isConnected && !element.matches(':disabled')

function wayUp(element: Element): readonly Step[] {
  const steps: Step[] = []
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    steps.push({ element: one, index: one.parentElement ? [...one.parentElement.children].indexOf(one) : 0 })
  }
  return steps
}

/** In the lowest part that is still there: what stands where the lost one stood, else before it, else the first it holds. */
function nearest(way: readonly Step[]): HTMLElement | null {
  for (const [level, { element }] of way.entries()) {
    const lost = way[level - 1]
    if (!lost || !element.isConnected) continue
    const places = [element.children[lost.index], element.children[lost.index - 1], element]
    for (const place of places) {
      const found = place?.matches(FOCUSABLE) ? place : place?.querySelector(FOCUSABLE)
      if (found instanceof HTMLElement) return found
    }
  }
  return document.getElementById('sheet')
}
