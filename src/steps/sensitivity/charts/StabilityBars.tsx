import { type ScaleLinear, scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'
import { Ficha, type TokenFace } from '../../../shared/charts/Ficha'
import { roomFor, rowHeight } from '../../../shared/charts/nameLines'
import { RowName } from '../../../shared/charts/RowName'
import { useMarks } from '../../../shared/charts/useMarks'

export interface StabilityRow {
  readonly id: string
  readonly label: string
  /** Shares in [0, 1]: today's weight, and the ends of the interval in which the pair holds. */
  readonly weight: number
  readonly low: number
  readonly high: number
  /** Who enters below the low end and above the high one; null where there is no limit. */
  readonly entersLow: TokenFace | null
  readonly entersHigh: TokenFace | null
  /** «pasa de 9,1», «no cambia». */
  readonly change: string
  /** So near that it deserves bold. */
  readonly near: boolean
}

export interface StabilityBarsProps {
  /** The most delicate on top. */
  readonly rows: readonly StabilityRow[]
  /** The row whose crossing lines are shown beside. */
  readonly selected: string
  readonly onSelect: (id: string) => void
  readonly label: string
  /** Over the last column: «cambia si». */
  readonly heading: string
  readonly describe: (row: number) => string
  /** Of a share; the last tick carries the unit. */
  readonly format: (share: number, last: boolean) => string
  readonly width: number
  readonly scale?: number
}

/** Room for names and for the last column, on a sheet and on a phone. */
const SIDES = { wide: { names: 132, changes: 104 }, narrow: { names: 112, changes: 92 } } as const
const NARROW = 420
const LOWEST = 37
const HEAD = 24
const MOST = 0.5
const TICKS = { wide: [0, 0.1, 0.2, 0.3, 0.4, 0.5], narrow: [0, 0.25, 0.5] } as const

/** How far each weight may move before the pair changes, and who enters then. */
export function StabilityBars(props: StabilityBarsProps) {
  const { rows, selected, onSelect, label, heading, describe, format, scale = 1 } = props
  const width = props.width / scale
  const size = width < NARROW ? 'narrow' : 'wide'
  const { names, changes } = SIDES[size]
  const ticks = TICKS[size]
  const x = scaleLinear([0, MOST], [names, width - changes]).clamp(true)
  const labels = rows.map((row) => row.label)
  const pitch = rowHeight(LOWEST, roomFor(labels, names - 8, names - 8).lines)
  const bottom = HEAD + rows.length * pitch
  const mark = useMarks(rows.map(() => 1))
  return (
    <Canvas width={width} height={bottom + 2} scale={scale} label={label} marks>
      {ticks.map((share, i) => (
        <g key={share}>
          <path d={`M${x(share)} ${HEAD - 5}V${bottom}`} className={chart.gridLine} />
          <text x={x(share)} y={13} textAnchor="middle" className={`${chart.text12} ${chart.faint}`}>
            {format(share, i === ticks.length - 1)}
          </text>
        </g>
      ))}
      <text x={width} y={13} textAnchor="end" className={`${chart.text12} ${chart.quiet}`}>
        {heading}
      </text>
      {rows.map((row, i) => {
        const top = HEAD + i * pitch
        const on = row.id === selected
        return (
          <g key={row.id}>
            <rect
              x={-6}
              y={top + 1}
              width={width + 12}
              height={pitch - 2}
              fill={on ? 'var(--pluma-2)' : 'transparent'}
              aria-current={on}
              {...mark(i, 0, describe(i), () => onSelect(row.id))}
            />
            <g pointerEvents="none">
              <path d={`M0 ${top + pitch}H${width}`} className={chart.gridLine} />
              <RowName x={0} y={top + pitch / 2} name={row.label} room={names - 8} look={on ? chart.bold : undefined} />
              <Interval row={row} x={x} y={top + pitch / 2} />
              <text
                x={width}
                y={top + pitch / 2 + 5}
                textAnchor="end"
                className={row.near ? `${chart.text13} ${chart.bold}` : `${chart.text13} ${chart.quiet}`}
              >
                {row.change}
              </text>
            </g>
          </g>
        )
      })}
    </Canvas>
  )
}

interface IntervalProps {
  readonly row: StabilityRow
  readonly x: ScaleLinear<number, number>
  readonly y: number
}

function Interval({ row: { weight, low, high, entersLow, entersHigh }, x, y }: IntervalProps) {
  const [from, to, now] = [x(low), x(high), x(weight)]
  return (
    <>
      <rect x={from} y={y - 6} width={Math.max(0, to - from)} height={12} fill="var(--tinta-2)" />
      {entersLow && <path d={`M${from} ${y - 10}v20`} stroke="var(--achiote)" strokeWidth={2.5} />}
      {entersLow && <Ficha face={entersLow} size={17} x={from - 21} y={y - 9} />}
      {entersHigh && high <= MOST && <path d={`M${to} ${y - 10}v20`} stroke="var(--achiote)" strokeWidth={2.5} />}
      {entersHigh && high <= MOST && <Ficha face={entersHigh} size={17} x={to + 4} y={y - 9} />}
      {(!entersHigh || high > MOST) && <path d={`M${x(MOST)} ${y - 9}l8 9-8 9z`} fill="var(--tinta-2)" />}
      <path d={`M${now} ${y - 13}v26`} stroke="var(--papel)" strokeWidth={6} />
      <path d={`M${now} ${y - 13}v26`} stroke="var(--pluma)" strokeWidth={3} />
      <circle cx={now} cy={y - 13} r={3.5} fill="var(--pluma)" />
    </>
  )
}
