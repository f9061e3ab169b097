import { range, scaleLinear } from 'd3'
import { type InkKey, ink } from '../../shared/charts/colour'
import styles from './Caliper.module.css'

export interface CaliperProps {
  /** Best first; the jaws close on the second and the third. */
  readonly scores: readonly { readonly id: string; readonly score: number; readonly colour: InkKey }[]
  readonly label: string
  readonly width?: number
  readonly format: (tick: number) => string
  readonly className?: string | undefined
}

const HEIGHT = 54
const BASE = HEIGHT - 20

/** The gap between second and third, measured with jaws on a ruler: every product is a tick, the two tallest the pair. */
export function Caliper({ scores, label, width = 268, format, className }: CaliperProps) {
  const values = scores.map(({ score }) => score)
  if (values.length === 0) return null
  const low = Math.floor(Math.min(...values) / 5) * 5
  const high = Math.max(Math.ceil(Math.max(...values) / 5) * 5, low + 5)
  const x = scaleLinear([low, high], [6, width - 6])
  const step = high - low > 60 ? 2 : 1
  const [, second, third] = values
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <path d={`M6 ${BASE}H${width - 6}`} stroke="var(--tinta)" strokeWidth={1.5} />
      {range(low, high + 1, step).map((tick) => (
        <path
          key={tick}
          d={`M${x(tick)} ${BASE}v${tick % 10 === 0 ? 8 : tick % 5 === 0 ? 6 : 3.5}`}
          stroke="var(--tinta-3)"
          strokeWidth={1}
        />
      ))}
      {range(Math.ceil(low / 10) * 10, high + 1, 10).map((tick) => (
        <text key={tick} x={x(tick)} y={HEIGHT - 1} textAnchor="middle" className={styles.figure}>
          {format(tick)}
        </text>
      ))}
      {scores.map(({ id, score, colour }, i) => (
        <path
          key={id}
          d={`M${x(score)} ${BASE - 1}v-${i < 2 ? 15 : 10}`}
          stroke={ink(colour)}
          strokeWidth={i < 2 ? 4 : 2.5}
        />
      ))}
      {second !== undefined && third !== undefined && <Jaws second={x(second)} third={x(third)} />}
    </svg>
  )
}

const Jaws = ({ second, third }: { readonly second: number; readonly third: number }) => (
  <>
    <g stroke="var(--achiote)" fill="none" strokeWidth={1.5}>
      <path d={`M${second + 2.6} ${BASE - 1}V4h9`} />
      <path d={`M${third - 1.8} ${BASE - 1}V4h-9`} />
    </g>
    <path d={`M${second + 15} 4l-5-3.2v6.4zM${third - 15} 4l5-3.2v6.4z`} fill="var(--achiote)" />
  </>
)
