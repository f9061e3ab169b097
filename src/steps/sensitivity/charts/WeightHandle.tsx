import type { ScaleLinear } from 'd3'
import type { KeyboardEvent, PointerEvent } from 'react'
import chart from '../../../shared/charts/chart.module.css'
import styles from './WeightHandle.module.css'

export interface WeightHandleProps {
  readonly x: ScaleLinear<number, number>
  readonly top: number
  readonly bottom: number
  readonly share: number
  readonly most: number
  readonly text: string
  readonly label: string
  readonly onMove?: (share: number) => void
}

const STEP = 0.005
const LEAP = 0.05

/** The blue mark of a weight. With `onMove` it can be dragged, or moved by arrows: half a point, five with Shift. */
export function WeightHandle({ x, top, bottom, share, most, text, label, onMove }: WeightHandleProps) {
  const at = x(share)
  const figure = (
    <>
      <path d={`M${at} ${top}V${bottom}`} stroke="var(--pluma)" strokeWidth={2.5} />
      <text x={at + 5} y={top + 8} className={`${chart.text12} ${chart.bold} ${styles.figure}`}>
        {text}
      </text>
    </>
  )
  if (!onMove) return figure
  const to = (next: number) => onMove(Math.max(0, Math.min(most, next)))
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAY[event.key]
    if (way === undefined) return
    event.preventDefault()
    to(share + way * (event.shiftKey ? LEAP : STEP))
  }
  const drag = (event: PointerEvent<SVGGElement>) => {
    const screen = event.currentTarget.ownerSVGElement?.getScreenCTM()
    if (event.buttons !== 1 || !screen) return
    event.currentTarget.setPointerCapture(event.pointerId)
    to(x.invert((event.clientX - screen.e) / screen.a))
  }
  return (
    <g
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100 * most}
      aria-valuenow={100 * share}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      onPointerDown={drag}
      onPointerMove={drag}
    >
      <rect x={at - 12} y={top} width={24} height={bottom - top} fill="transparent" />
      {figure}
      <path d={`M${at - 7} ${bottom - 8}h14v9a7 7 0 0 1-14 0z`} fill="var(--pluma)" />
    </g>
  )
}

const WAY: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }
