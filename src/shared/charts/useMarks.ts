import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import chart from './chart.module.css'

/** What a mark spreads on its shape: it takes the focus, is named, and shows the same words on hover. */
export interface MarkProps {
  readonly tabIndex: number
  readonly role: 'img' | 'button'
  readonly 'aria-label': string
  readonly 'data-tip': string
  readonly 'data-mark': string
  readonly className: string | undefined
  readonly onFocus: (event: FocusEvent<SVGElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void
  readonly onClick?: () => void
}

export type MarkOf = (row: number, column: number, words: string, onChoose?: () => void) => MarkProps

type Place = readonly [row: number, column: number]

const STEP: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Marks of a chart as one tab stop: arrows move between them, Home and End to the ends of a row; one that can be chosen
 * is a button, with Enter or Space.
 * @param columns how many marks each row has
 */
export function useMarks(columns: readonly number[]): MarkOf {
  const [[row, column], setPlace] = useState<Place>([0, 0])
  const onKeyDown = (event: KeyboardEvent<SVGElement>, onChoose?: () => void) => {
    if (onChoose && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      onChoose()
    }
    const next = moved(event.key, [row, column], columns)
    if (!next) return
    event.preventDefault()
    event.currentTarget.ownerSVGElement?.querySelector<SVGElement>(`[data-mark="${next.join('-')}"]`)?.focus()
  }
  return (i, j, words, onChoose) => ({
    tabIndex: i === row && j === column ? 0 : -1,
    role: onChoose ? 'button' : 'img',
    'aria-label': words,
    'data-tip': words,
    'data-mark': `${i}-${j}`,
    className: chart.mark,
    onFocus: () => setPlace([i, j]),
    onKeyDown: (event) => onKeyDown(event, onChoose),
    ...(onChoose && { onClick: onChoose }),
  })
}

function moved(key: string, [row, column]: Place, columns: readonly number[]): Place | null {
  const last = (columns[row] ?? 1) - 1
  if (key === 'Home') return [row, 0]
  if (key === 'End') return [row, last]
  const step = STEP[key]
  if (!step) return null
  const to = Math.min(Math.max(row + step[0], 0), columns.length - 1)
  return [to, Math.min(Math.max(column + step[1], 0), (columns[to] ?? 1) - 1)]
}
