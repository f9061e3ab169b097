import chart from '../../../shared/charts/chart.module.css'
import { ink } from '../../../shared/charts/colour'
import { RowName } from '../../../shared/charts/RowName'
import type { ContributionRow } from './contributionRow'

export interface SlopeRow {
  /** Name and hint of the first and of the second method. */
  readonly methods: readonly [MethodName, MethodName]
  /** By row of the first order: where the second method puts it. */
  readonly places: readonly SlopePlace[]
}

interface MethodName {
  readonly name: string
  readonly hint: string
}

interface SlopePlace {
  /** From 0, best first. */
  readonly index: number
  readonly place: string
  readonly label: string
  readonly score: number
}

export interface MethodSlopeProps {
  readonly rows: readonly ContributionRow[]
  readonly slope: SlopeRow
  readonly y: (index: number) => number
  readonly from: number
  readonly to: number
  readonly head: number
  readonly format: (score: number) => string
}

const RUN = 78
/** Room for the score and for how far it moved. */
const FIGURES = 62

/** The same products as a second method orders them: a level line agrees, a crossing says where it does not. */
export function MethodSlope({ rows, slope, y, from, to, head, format }: MethodSlopeProps) {
  const end = from + RUN
  const [one, other] = slope.methods
  return (
    <g>
      <Head x={from + 6} y={head} method={one} anchor="middle" />
      <Head x={end - 6} y={head} method={other} anchor="start" />
      {rows.map(({ id, face }, i) => {
        const second = slope.places[i]
        if (!second) return null
        const [y1, y2] = [y(i), y(second.index)]
        const moves = second.index !== i
        const strong = moves || i < 3
        return (
          <g key={id}>
            <path
              d={`M${from + 8} ${y1}C${from + 44} ${y1} ${end - 44} ${y2} ${end - 8} ${y2}`}
              fill="none"
              stroke={ink(face.colour)}
              strokeWidth={strong ? 3 : 1.6}
              strokeOpacity={strong ? 1 : 0.6}
            />
            <circle cx={from + 6} cy={y1} r={4} fill={ink(face.colour)} />
            <circle cx={end - 6} cy={y2} r={4} fill={ink(face.colour)} />
            <text x={end + 26} y={y2 + 5} textAnchor="end" className={`${chart.text12} ${chart.quiet}`}>
              {second.place}
            </text>
            <RowName
              x={end + 31}
              y={y2}
              name={second.label}
              room={to - FIGURES - end - 31}
              look={second.index < 2 ? chart.bold : undefined}
            />
            {moves && (
              <text x={to - 36} y={y2 + 5} textAnchor="end" className={`${chart.text12} ${chart.quiet}`}>
                {second.index < i ? '▲' : '▼'}
                {Math.abs(i - second.index)}
              </text>
            )}
            <text x={to} y={y2 + 5} textAnchor="end" className={`${chart.text13} ${chart.quiet}`}>
              {format(second.score)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

interface HeadProps {
  readonly x: number
  readonly y: number
  readonly method: MethodName
  readonly anchor: 'middle' | 'start'
}

const Head = ({ x, y, method, anchor }: HeadProps) => (
  <>
    <text x={x} y={y - 28} textAnchor={anchor} className={`${chart.text13} ${chart.bold}`}>
      {method.name}
    </text>
    <text x={x} y={y - 13} textAnchor={anchor} className={`${chart.text12} ${chart.narrow} ${chart.quiet}`}>
      {method.hint}
    </text>
  </>
)
