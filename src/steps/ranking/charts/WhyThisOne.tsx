import { max, scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'
import { type InkKey, ink } from '../../../shared/charts/colour'
import { roomFor, rowHeight } from '../../../shared/charts/nameLines'
import { RowName } from '../../../shared/charts/RowName'
import { useMarks } from '../../../shared/charts/useMarks'

export interface WhyThisOneProps {
  /** Sorted, what favours the first on top. Positive points favour the first. */
  readonly rows: readonly { readonly id: string; readonly label: string; readonly points: number }[]
  /** Heading of each side: «más café», «más camarón». */
  readonly first: { readonly label: string; readonly colour: InkKey }
  readonly second: { readonly label: string; readonly colour: InkKey }
  readonly label: string
  readonly describe: (row: number) => string
  /** With its sign. */
  readonly format: (points: number) => string
  readonly width: number
  readonly scale?: number
}

const ROW = 19
const HEAD = 20
/** Room for the names, and for the figure at the tip of a bar. */
const NAMES = 152
const FIGURE = 40
/** Width of a letter of the headings at most, and of the arrow with its space, in letters. */
const LETTER = 6.8
const ARROW = 3

/** What separates two products, indicator by indicator: bars to the side each one favours. */
export function WhyThisOne({ rows, first, second, label, describe, format, width, scale = 1 }: WhyThisOneProps) {
  const w = width / scale
  const names = rows.map((row) => row.label)
  const bound = Math.max(max(rows, ({ points }) => Math.abs(points)) ?? 0, 0.1)
  const reach = (w - NAMES - 2 * FIGURE) / 2
  const middle = NAMES + FIGURE + reach
  const length = scaleLinear([0, bound], [0, reach])
  const pitch = rowHeight(ROW, roomFor(names, NAMES - 6, NAMES - 6).lines)
  const height = HEAD + rows.length * pitch
  const need = (first.label.length + ARROW) * LETTER
  const rightEdge = middle + 8 + need > w
  const mark = useMarks(rows.map(() => 1))
  return (
    <Canvas width={w} height={height} scale={scale} label={label} marks>
      <text
        x={Math.min(middle, rightEdge ? w - need : middle) - 8}
        y={11}
        textAnchor="end"
        className={`${chart.text12} ${chart.bold}`}
      >
        <tspan style={{ fill: ink(second.colour) }}>◀</tspan> {second.label}
      </text>
      <text
        {...(rightEdge ? { x: w, textAnchor: 'end' } : { x: middle + 8 })}
        y={11}
        className={`${chart.text12} ${chart.bold}`}
      >
        {first.label} <tspan style={{ fill: ink(first.colour) }}>▶</tspan>
      </text>
      {rows.map(({ id, label: name, points }, i) => {
        const y = HEAD + i * pitch
        const long = length(Math.abs(points))
        const ahead = points >= 0
        return (
          <g key={id}>
            <RowName x={0} y={y + pitch / 2} name={name} room={NAMES - 6} />
            <rect
              x={ahead ? middle : middle - long}
              y={y + (pitch - 13) / 2}
              width={Math.max(1, long)}
              height={13}
              fill={ink(ahead ? first.colour : second.colour)}
              {...mark(i, 0, describe(i))}
            />
            <text
              x={middle + (ahead ? long + 5 : -long - 5)}
              y={y + pitch / 2 + 4.5}
              textAnchor={ahead ? 'start' : 'end'}
              className={chart.text12}
            >
              {format(points)}
            </text>
          </g>
        )
      })}
      <path d={`M${middle} 17V${height}`} stroke="var(--tinta)" strokeWidth={1.5} />
    </Canvas>
  )
}
