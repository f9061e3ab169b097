import { groups, scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'
import { Ficha, type TokenFace } from '../../../shared/charts/Ficha'
import { useMarks } from '../../../shared/charts/useMarks'

export interface RatedPoint {
  readonly id: string
  readonly label: string
  readonly face: TokenFace
  /** Levels, possibly between two. */
  readonly x: number
  readonly y: number
}

export interface RatingScatterProps {
  /** The levels of both axes, lowest first. */
  readonly levels: readonly number[]
  readonly points: readonly RatedPoint[]
  readonly label: string
  /** What runs to the right and what runs upwards. */
  readonly axes: { readonly x: string; readonly y: string }
  readonly describe: (point: number) => string
  readonly width: number
  readonly scale?: number
}

const STEP = 58
const LEFT = 26
const TOP = 24
const LINE = 18
/** Room to the right of the last level for the names that stand on it. */
const NAME = 74

/** Products by their levels in two indicators. Those on the same spot stand one under the other. */
export function RatingScatter({ levels, points, label, axes, describe, width, scale = 1 }: RatingScatterProps) {
  const w = width / scale
  const base = TOP + levels.length * STEP
  const ends = [Math.min(...levels), Math.max(...levels)]
  const x = scaleLinear(ends, [LEFT + 10, w - NAME])
  const y = scaleLinear(ends, [base - STEP / 2, TOP + STEP / 2])
  const spots = groups(
    points.map((point, i) => ({ ...point, i })),
    (point) => `${point.x} ${point.y}`,
  )
  const mark = useMarks([points.length])
  return (
    <Canvas width={w} height={base + 40} scale={scale} label={label} marks>
      {levels.map((level) => (
        <g key={level}>
          <path d={`M${LEFT} ${y(level)}H${w}M${x(level)} ${TOP}V${base}`} className={chart.gridLine} />
          <text x={LEFT - 8} y={y(level) + 4} textAnchor="end" className={`${chart.text12} ${chart.faint}`}>
            {level}
          </text>
          <text x={x(level)} y={base + 16} textAnchor="middle" className={`${chart.text12} ${chart.faint}`}>
            {level}
          </text>
        </g>
      ))}
      <text x={0} y={14} className={`${chart.text12} ${chart.quiet}`}>
        {`↑ ${axes.y}`}
      </text>
      <text x={w} y={base + 34} textAnchor="end" className={`${chart.text12} ${chart.quiet}`}>
        {`${axes.x} →`}
      </text>
      {spots.map(([spot, standing]) =>
        standing.map((point, line) => {
          const top = y(point.y) + (line - (standing.length - 1) / 2) * LINE
          return (
            <g key={`${spot} ${point.id}`} {...mark(0, point.i, describe(point.i))}>
              <Ficha face={point.face} size={16} x={x(point.x) - 8} y={top - 9} />
              <text x={x(point.x) + 12} y={top + 4} className={`${chart.text12} ${chart.narrow}`}>
                {point.label}
              </text>
            </g>
          )
        }),
      )}
    </Canvas>
  )
}
