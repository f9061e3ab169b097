import { useEffect, useRef, useState } from 'react'
import text from './text.module.css'

/** What one source has said last; the same id is the same saying, however often it is drawn. */
export interface Sentence {
  readonly id: string
  readonly text: string
}

const QUIET = 1000

/**
 * Says to screen readers, politely and once each, what its sources said since the last time: together, after a second of quiet, and
 * of each source the last only. What stands there at the beginning is not news.
 */
export function LiveRegion({ sources }: { readonly sources: readonly Sentence[] }) {
  const [line, setLine] = useState({ number: 0, text: '' })
  const said = useRef(sources.map(({ id }) => id))
  const ids = sources.map(({ id }) => id).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew at each drawing; its ids tell what is new
  useEffect(() => {
    const timer = setTimeout(() => {
      const fresh = sources.filter(({ id, text }, i) => id !== said.current[i] && text !== '')
      said.current = sources.map(({ id }) => id)
      if (fresh.length === 0) return
      const together = fresh.map(({ text }) => text).join(' ')
      setLine(({ number }) => ({ number: number + 1, text: together }))
    }, QUIET)
    return () => clearTimeout(timer)
  }, [ids])
  // A new paragraph each time, so that the same words twice are two sayings.
  return (
    <div className={text.hidden} role="log" aria-live="polite">
      <p key={line.number}>{line.text}</p>
    </div>
  )
}
