import { max, range, scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import { CutRule, textWidth } from '../../../shared/charts/CutRule'
import chart from '../../../shared/charts/chart.module.css'
import { roomFor, rowHeight } from '../../../shared/charts/nameLines'
import { useMarks } from '../../../shared/charts/useMarks'
import { ContributionBar } from './ContributionBar'
import type { ContributionRow } from './contributionRow'
import { headsFor, Leaders } from './Leaders'
import { MethodSlope, type SlopeRow } from './MethodSlope'

export interface ContributionsProps {
  /** Best first. */
  readonly rows: readonly ContributionRow[]
  readonly parts: readonly { readonly id: string; readonly label: string }[]
  /** The other method's order beside the bars, or null to leave it out. */
  readonly slope: SlopeRow | null
  readonly label: string
  /** On the cut line, on the jaws, on a tie, after the last number of the axis. */
  readonly words: { readonly cut: string; readonly margin: string; readonly tie: string; readonly unit: string }
  /** What a piece of bar says when hovered or focused. */
  readonly describe: (row: number, part: number) => string
  readonly format: (points: number) => string
  readonly width: number
  readonly scale?: number
}

/** Before the names: places and tokens. Names take at most a share of the width. */
const BEFORE = 62
const NAMES = { least: 138, share: 0.27 }
const ROW = 26
const GAP = 22
/** Room at the right for totals, and for the other method's order when it is drawn. */
const TOTALS = 64
const SLOPE = 330
const ROOM_FOR_SLOPE = 760

/** Where the points of each product come from, in order of rank, with the cut and the margin drawn to scale. */
export function Contributions(props: ContributionsProps) {
  const { rows, parts, slope, label, words, describe, format, scale = 1 } = props
  const width = props.width / scale
  const shown = slope && width >= ROOM_FOR_SLOPE ? slope : null
  const end = width - (shown ? SLOPE : TOTALS)
  const { room, lines } = roomFor(
    rows.map((row) => row.label),
    NAMES.least,
    width * NAMES.share,
  )
  const labelled = BEFORE + room
  const pitch = rowHeight(ROW, lines)
  const top = ceil10(max(rows, ({ total, between }) => Math.max(total, between?.[1] ?? 0)) ?? 0)
  const x = scaleLinear([0, top], [labelled, end])
  const heads = headsFor(parts, end - labelled)
  const head = 22 + heads.height
  const y = (index: number) => head + index * pitch + (index >= 2 ? GAP : 0)
  const height = y(rows.length - 1) + pitch + 18
  const cut = y(2) - GAP / 2 - 1.5
  const mark = useMarks(rows.map(() => parts.length))
  const [first, second, third] = rows
  return (
    <Canvas width={width} height={height} scale={scale} label={label} marks>
      {range(0, top + 1, 20).map((tick, i, ticks) => (
        <g key={tick}>
          <path d={`M${x(tick)} ${head - 2}V${height - 16}`} className={chart.gridLine} />
          <text
            x={x(tick)}
            y={height - 3}
            textAnchor={tick ? 'middle' : 'start'}
            className={`${chart.text12} ${chart.faint}`}
          >
            {i === ticks.length - 1 ? `${tick} ${words.unit}` : tick}
          </text>
        </g>
      ))}
      {first && <Leaders parts={parts} points={first.points} x={x} top={head} width={end - labelled} heads={heads} />}
      {third && <CutRule y={cut} width={width} label={words.cut} />}
      {rows.map((row, i) => (
        <ContributionBar
          key={row.id}
          row={row}
          top={y(i)}
          height={pitch}
          inside={i < 2}
          x={x}
          value={format(row.total)}
          tie={row.tied ? words.tie : null}
          drop={i === 1 ? pitch + GAP : pitch}
          mark={(part) => mark(i, part, describe(i, part))}
        />
      ))}
      {second && third && (
        <Jaws
          second={x(second.total)}
          third={x(third.total)}
          from={y(1) + pitch + 1}
          to={y(2) + 1}
          at={cut}
          text={words.margin}
        />
      )}
      {shown && (
        <MethodSlope
          rows={rows}
          slope={shown}
          y={(i) => y(i) + pitch / 2}
          from={end + 110}
          to={width}
          head={head}
          format={format}
        />
      )}
    </Canvas>
  )
}

const ceil10 = (value: number): number => Math.max(20, Math.ceil(value / 10) * 10)

interface JawsProps {
  /** Tips of the second and third bars. */
  readonly second: number
  readonly third: number
  readonly from: number
  readonly to: number
  /** Height of the cut line between them. */
  readonly at: number
  readonly text: string
}

/** The distance to the third measured between two bars, with its figure. */
const Jaws = ({ second, third, from, to, at, text }: JawsProps) => (
  <g>
    <path className={chart.cutLine} d={`M${second} ${from}V${to}M${third} ${from}V${to}`} />
    <rect className={chart.cutGap} x={second + 6} y={at - 9} width={textWidth(text) + 10} height={18} />
    <text x={second + 9} y={at + 4.5} className={`${chart.text13} ${chart.bold} ${chart.cutLabel}`}>
      {text}
    </text>
  </g>
)
