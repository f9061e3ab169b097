import { range, scaleLinear } from 'd3'
import chart from '../../../shared/charts/chart.module.css'

export interface ChangeRulerProps {
  /** Today's value and the one at which the pair changes, in the quantity's own unit. */
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  /** Between two numbers of the ruler; five ticks in each. */
  readonly step: number
  readonly format: (value: number) => string
  readonly width?: number
  readonly className?: string | undefined
}

const BASE = 30

/** A small change drawn on a ruler, blue today and red where the pair changes. The sentence beside it says the same. */
export function ChangeRuler({ from, to, low, high, step, format, width = 250, className = '' }: ChangeRulerProps) {
  const x = scaleLinear([low, high], [8, width - 8])
  const way = to > from ? 1 : -1
  const tip = x(to) - way * 2
  const count = Math.round((high - low) / step)
  return (
    <svg
      className={`${chart.drawing} ${className}`}
      viewBox={`0 0 ${width} 54`}
      width={width}
      height={54}
      aria-hidden="true"
    >
      <path d={`M8 ${BASE}H${width - 8}`} stroke="var(--tinta)" strokeWidth={1.5} />
      {range(0, count * 5 + 1).map((i) => (
        <path key={i} d={`M${x(low + (i * step) / 5)} ${BASE}v${i % 5 === 0 ? 8 : 4}`} stroke="var(--tinta-3)" />
      ))}
      {range(0, count + 1).map((i) => (
        <text key={i} x={x(low + i * step)} y={52} textAnchor="middle" className={`${chart.text12} ${chart.faint}`}>
          {format(low + i * step)}
        </text>
      ))}
      <path d={`M${x(from)} ${BASE}V8`} stroke="var(--pluma)" strokeWidth={3} />
      <path d={`M${x(to)} ${BASE}V8`} stroke="var(--achiote)" strokeWidth={3} />
      <path d={`M${x(from) + way * 3} 14H${x(to) - way * 6}`} stroke="var(--achiote)" strokeWidth={2} />
      <path d={`M${tip} 14l${-way * 7}-4.5v9z`} fill="var(--achiote)" />
    </svg>
  )
}
