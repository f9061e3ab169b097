import { scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'

export interface ConsistencyMeterProps {
  /** Consistency ratio; beyond 0.25 the pointer stays at the end. */
  readonly ratio: number
  /** Names of the three zones: up to 0.10, up to 0.20, beyond. */
  readonly words: readonly [string, string, string]
  readonly label: string
  readonly width?: number
}

const ZONES = [0, 0.1, 0.2, 0.25] as const
const INKS = ['var(--firme)', 'var(--resalte)', 'var(--granate)'] as const

/** How well a person's answers agree: three named zones and a pointer. */
export function ConsistencyMeter({ ratio, words, label, width = 236 }: ConsistencyMeterProps) {
  const x = scaleLinear([0, 0.25], [0, width]).clamp(true)
  return (
    <Canvas width={width} height={46} label={label}>
      {words.map((word, i) => {
        const [from, to] = [x(ZONES[i] ?? 0), x(ZONES[i + 1] ?? 0)]
        const gap = i === 0 ? 0 : 2
        return (
          <g key={word}>
            <rect
              x={from + gap}
              y={18}
              width={to - from - gap}
              height={9}
              fill={INKS[i]}
              stroke="var(--tinta-4)"
              strokeWidth={0.5}
            />
            <text
              x={(from + to) / 2}
              y={42}
              textAnchor="middle"
              className={`${chart.text12} ${chart.quiet} ${chart.narrow}`}
            >
              {word}
            </text>
          </g>
        )
      })}
      <path d={`M${x(ratio)} 31V12`} stroke="var(--tinta)" strokeWidth={2.5} />
      <path d={`M${x(ratio)} 14l-5-7h10z`} fill="var(--tinta)" />
    </Canvas>
  )
}
