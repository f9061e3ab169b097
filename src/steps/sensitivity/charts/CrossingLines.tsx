import { extent, line, scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'
import { type InkKey, ink } from '../../../shared/charts/colour'
import { LINE, roomFor } from '../../../shared/charts/nameLines'
import { RowName } from '../../../shared/charts/RowName'
import { spreadApart } from './spread'
import { WeightHandle } from './WeightHandle'

export interface CrossingLinesProps {
  readonly series: readonly {
    readonly id: string
    readonly label: string
    readonly colour: InkKey
    readonly inPair: boolean
    /** Points of 100 over the weight, a share; at least the two ends. */
    readonly points: readonly (readonly [share: number, points: number])[]
  }[]
  /** Where the pair does not change, as shares. */
  readonly stable: readonly [number, number]
  /** Where it does: the weight and the points of who is passed. */
  readonly flips: readonly (readonly [share: number, points: number])[]
  /** The weight shown, and what it says: «hoy 13,5». */
  readonly weight: number
  readonly weightText: string
  /** Dragging or arrows ask for another weight; without it the weight stays where it is. */
  readonly onWeight?: (share: number) => void
  readonly label: string
  /** In the band, and under the axis. */
  readonly words: { readonly stable: string; readonly axis: string }
  readonly format: (share: number, last: boolean) => string
  readonly width: number
  readonly scale?: number
}

const HEIGHT = 330
const LEFT = 26
const RIGHT = 100
const NAME = RIGHT - 8
const TOP = 12
const BOTTOM = 34
const MOST = 0.6
const TICKS = [0, 0.2, 0.4, 0.6]
const DASHES = ['', '6 4', '2 3', '8 3 2 3']

/** One line per contender across the weight of one indicator; where lines cross, places change hands. */
export function CrossingLines(props: CrossingLinesProps) {
  const { series, stable, flips, weight, weightText, onWeight, label, words, format, scale = 1 } = props
  const width = props.width / scale
  const [low = 0, high = 100] = extent(series.flatMap(({ points }) => points.map(([, points]) => points)))
  const [floor, ceiling] = [
    Math.floor(low / 10) * 10,
    Math.max(Math.ceil(high / 10) * 10, Math.floor(low / 10) * 10 + 10),
  ]
  const base = HEIGHT - BOTTOM
  const x = scaleLinear([0, MOST], [LEFT, width - RIGHT]).clamp(true)
  const y = scaleLinear([floor, ceiling], [base, TOP])
  const path = line<readonly [number, number]>(
    ([share]) => x(share),
    ([, points]) => y(points),
  )
  const others = series.filter(({ inPair }) => !inPair)
  const dash = (id: string) => DASHES[others.findIndex((one) => one.id === id) % DASHES.length] || undefined
  const names = spreadApart(
    series.map(({ points }) => y(points.at(-1)?.[1] ?? floor)),
    Math.max(
      16,
      roomFor(
        series.map(({ label: name }) => name),
        NAME,
        NAME,
      ).lines *
        LINE +
        2,
    ),
  )
  return (
    <Canvas width={width} height={HEIGHT} scale={scale} label={label} marks={onWeight !== undefined}>
      <rect x={x(stable[0])} y={TOP} width={x(stable[1]) - x(stable[0])} height={base - TOP} fill="var(--mesa)" />
      <text
        x={(x(stable[0]) + x(stable[1])) / 2}
        y={base - 8}
        textAnchor="middle"
        className={`${chart.text12} ${chart.quiet}`}
      >
        {words.stable}
      </text>
      {y.ticks(4).map((points) => (
        <g key={points}>
          <path d={`M${LEFT} ${y(points)}H${width - RIGHT}`} className={chart.gridLine} />
          <text x={LEFT - 5} y={y(points) + 4} textAnchor="end" className={`${chart.text12} ${chart.faint}`}>
            {points}
          </text>
        </g>
      ))}
      {TICKS.map((share, i) => (
        <g key={share}>
          <path d={`M${x(share)} ${base}v4`} stroke="var(--tinta-3)" />
          <text x={x(share)} y={base + 17} textAnchor="middle" className={`${chart.text12} ${chart.faint}`}>
            {format(share, i === TICKS.length - 1)}
          </text>
        </g>
      ))}
      <path d={`M${LEFT} ${base}H${width - RIGHT}`} stroke="var(--tinta)" strokeWidth={1.5} />
      <text
        x={(LEFT + width - RIGHT) / 2}
        y={base + 32}
        textAnchor="middle"
        className={`${chart.text12} ${chart.quiet}`}
      >
        {words.axis}
      </text>
      {series.map(({ id, label: name, colour, inPair, points }, i) => (
        <g key={id}>
          <path
            d={path(points) ?? ''}
            fill="none"
            stroke={ink(colour)}
            strokeWidth={inPair ? 3.5 : 2.5}
            strokeDasharray={inPair ? undefined : dash(id)}
          />
          <RowName x={width - RIGHT + 6} y={names[i] ?? 0} name={name} room={NAME} look={chart.bold} />
        </g>
      ))}
      {flips.map(([share, points]) => (
        <circle
          key={share}
          cx={x(share)}
          cy={y(points)}
          r={5.5}
          fill="var(--papel)"
          stroke="var(--achiote)"
          strokeWidth={2.5}
        />
      ))}
      <WeightHandle
        x={x}
        top={TOP - 6}
        bottom={base}
        share={weight}
        most={MOST}
        text={weightText}
        label={words.axis}
        {...(onWeight && { onMove: onWeight })}
      />
    </Canvas>
  )
}
