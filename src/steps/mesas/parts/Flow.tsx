import { type RefObject, useLayoutEffect, useState } from 'react'
import styles from './Flow.module.css'

export interface FlowProps {
  /** The list of cards beside. */
  readonly cards: RefObject<HTMLUListElement | null>
  /** One for each card, in order; whole when all that the mesa sent was decided upon. */
  readonly lines: readonly { readonly id: string; readonly whole: boolean }[]
}

const WIDTH = 96
/** Where the lines meet, from the top: beside the name of the provincial mesa. */
const MEET = 104

/** A line from each mesa to the provincial one: solid for what came, dashed for what has yet to come. Words beside it say the same. */
export function Flow({ cards, lines }: FlowProps) {
  const { centres, height } = useCentres(cards)
  return (
    <svg className={styles.flow} aria-hidden="true" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`}>
      {lines.map(({ id, whole }, i) => {
        const y = centres[i]
        if (y === undefined) return null
        const bend = `C ${WIDTH * 0.6} ${y}, ${WIDTH * 0.3} ${MEET}, ${WIDTH - 14} ${MEET}`
        return <path key={id} className={whole ? styles.whole : styles.open} d={`M0 ${y} ${bend}`} />
      })}
      {lines.length > 0 && <path className={styles.head} d={`M${WIDTH - 18} ${MEET - 12}l18 12l-18 12z`} />}
    </svg>
  )
}

/** The middle of each card and the height of the list, in pixels from its top, kept as they change. */
function useCentres(cards: RefObject<HTMLUListElement | null>) {
  const [measured, setMeasured] = useState<{ readonly centres: readonly number[]; readonly height: number }>(NOTHING)
  useLayoutEffect(() => {
    const list = cards.current
    if (!list) return
    const measure = () => {
      const top = list.getBoundingClientRect().top
      const centres = [...list.children].map((card) => {
        const box = card.getBoundingClientRect()
        return Math.round(box.top - top + box.height / 2)
      })
      setMeasured({ centres, height: list.offsetHeight })
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(measure)
    watch.observe(list)
    return () => watch.disconnect()
  }, [cards])
  return measured
}

const NOTHING = { centres: [], height: 0 }
