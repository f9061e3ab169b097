import { range } from 'd3'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { judgementAt, positionOf, type SidedJudgement } from './judgement'
import styles from './SaatyScale.module.css'

export interface SaatyScaleProps {
  /** What is being set, in words. */
  readonly label: string
  readonly judgement: SidedJudgement | null
  readonly onChange: (judgement: SidedJudgement) => void
  /** Under each stop: short words for a strength, «un poco más». */
  readonly word: (strength: number) => string
  /** Full sentence of an answer, for who does not see the sides. */
  readonly describe: (judgement: SidedJudgement) => string
  readonly disabled?: boolean
}

const STOPS = range(-8, 9, 2)

/**
 * Nine stops, 9 · 7 · 5 · 3 · 1 · 3 · 5 · 7 · 9, as radios with one tab stop. Arrows move to the next stop, with Shift
 * half a stop (the even values); Home and End to the ends; `1`–`9` set the strength on the current side, `S` swaps sides.
 */
export function SaatyScale({ label, judgement, onChange, word, describe, disabled = false }: SaatyScaleProps) {
  const lean = judgement && positionOf(judgement)
  const group = useRef<HTMLDivElement>(null)
  const holds = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the answer, also that of the next question
  useLayoutEffect(() => {
    if (holds.current) group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [lean])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = disabled ? null : moved(event, lean)
    if (next === null) return
    event.preventDefault()
    onChange(judgementAt(next))
  }
  const between = lean !== null && lean % 2 !== 0
  const places = between ? [...STOPS, lean].sort((a, b) => a - b) : STOPS
  return (
    <div
      ref={group}
      className={lean === null ? `${styles.scale} ${styles.unanswered}` : styles.scale}
      role="radiogroup"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={() => {
        holds.current = true
      }}
      onBlur={(event) => {
        // A half stop that is taken away loses the focus to nothing; the group still holds it.
        if (event.relatedTarget !== null) holds.current = group.current?.contains(event.relatedTarget) === true
      }}
    >
      {places.map((place) => (
        // biome-ignore lint/a11y/useSemanticElements: native radios take the arrows for themselves and know no half stops
        <button
          key={place}
          type="button"
          role="radio"
          tabIndex={place === (lean ?? 0) ? 0 : -1}
          disabled={disabled}
          aria-checked={place === lean}
          aria-label={describe(judgementAt(place))}
          className={look(place, lean)}
          style={place % 2 === 0 ? undefined : { left: `${(100 * (place + 9)) / 18}%` }}
          onClick={() => onChange(judgementAt(place))}
        >
          <i className={styles.disc}>{Math.abs(place) + 1}</i>
          {place % 2 === 0 && <span className={styles.word}>{word(Math.abs(place) + 1)}</span>}
        </button>
      ))}
    </div>
  )
}

const look = (place: number, lean: number | null): string =>
  [styles.stop, place === lean && styles.chosen, place % 2 !== 0 && styles.between, place % 8 === 0 && styles.end]
    .filter(Boolean)
    .join(' ')

/** Where a key leads on the line −8 … 8, or null. From no answer an arrow starts at the middle. */
function moved({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent, lean: number | null): number | null {
  if (ctrlKey || altKey || metaKey) return null
  if (key === 'Home') return -8
  if (key === 'End') return 8
  if (/^[1-9]$/.test(key)) return ((lean ?? 0) < 0 ? -1 : 1) * (Number(key) - 1)
  if (key.toLowerCase() === 's') return lean && -lean
  const way = WAY[key]
  if (way === undefined) return null
  if (lean === null) return 0
  return Math.max(-8, Math.min(8, lean + (shiftKey || lean % 2 !== 0 ? way : 2 * way)))
}

const WAY: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
