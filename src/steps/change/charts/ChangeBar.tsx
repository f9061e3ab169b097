import { scaleLinear } from 'd3'
import styles from './ChangeBar.module.css'

export interface ChangeBarProps {
  /** Where the bar begins and ends; equal for a year, which is a mark. */
  readonly from: number
  readonly to: number
  /** Ends of the scale that all bars of the table share. */
  readonly domain: readonly [least: number, most: number]
  /** Of the way of counting: hatched, so that it is never taken for the world. */
  readonly look: 'solid' | 'hatched' | 'mark'
}

const WIDTH = 300
const HEIGHT = 26
const PAD = 6

/** One step from last year's advantage to this year's, on a scale with its zero ruled. The figure stands beside it. */
export function ChangeBar({ from, to, domain, look }: ChangeBarProps) {
  const x = scaleLinear(domain, [PAD, WIDTH - PAD])
  const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
  const zero = x(0)
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className={styles.zero} x1={zero - 1.5} x2={zero - 1.5} y1={0} y2={HEIGHT} />
      <line className={styles.zero} x1={zero + 1.5} x2={zero + 1.5} y1={0} y2={HEIGHT} />
      {look === 'mark' ? (
        <rect className={styles.solid} x={x(to) - 2} width={4} y={2} height={HEIGHT - 4} />
      ) : (
        <>
          <rect
            className={look === 'solid' ? styles.solid : styles.hatched}
            x={left}
            width={Math.max(2, right - left)}
            y={6}
            height={HEIGHT - 12}
          />
          {look === 'hatched' && <Hatching left={left} right={right} />}
        </>
      )}
    </svg>
  )
}

/** Drawn line by line: a pattern would need an id of its own in each of the drawings. */
function Hatching({ left, right }: { readonly left: number; readonly right: number }) {
  const tall = HEIGHT - 12
  const lines = Array.from({ length: Math.max(0, Math.floor((right - left - tall) / 5) + 1) }, (_, i) => left + i * 5)
  return (
    <g className={styles.lines}>
      {lines.map((at) => (
        <line key={at} x1={at} x2={at + tall} y1={HEIGHT - 6} y2={6} />
      ))}
    </g>
  )
}
