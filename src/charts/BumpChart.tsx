import { Canvas } from './Canvas'
import { CutRule } from './CutRule'
import { ink } from './colour'
import { Ficha, type TokenFace } from './Ficha'
import { useMarks } from './useMarks'

export interface BumpRow {
  readonly id: string
  readonly label: string
  readonly short: string
  readonly face: TokenFace
  /** By scenario, from 0, the best. */
  readonly places: readonly number[]
}

export interface BumpChartProps {
  /** In the order of the first scenario. */
  readonly rows: readonly BumpRow[]
  /** Ids of the scenarios; their names stand above the chart. */
  readonly scenarios: readonly string[]
  readonly label: string
  readonly cut: string
  readonly place: (index: number) => string
  readonly describe: (row: number, scenario: number) => string
  readonly width: number
  readonly scale?: number
}

/** Where the columns of the chart stand, for the names above it. */
export const BUMP_SIDES = { left: 152, right: 112 } as const
const ROW = 24
const TOP = 8
const GAP = 20

/** The place of each product in each scenario; who is ever in the pair is drawn strong. */
export function BumpChart({ rows, scenarios, label, cut, place, describe, width, scale = 1 }: BumpChartProps) {
  const w = width / scale
  const step = (w - BUMP_SIDES.left - BUMP_SIDES.right) / Math.max(1, scenarios.length - 1)
  const x = (scenario: number) => BUMP_SIDES.left + step * scenario
  const y = (index: number) => TOP + index * ROW + ROW / 2 + (index >= 2 ? GAP : 0)
  const height = y(rows.length - 1) + ROW / 2 + 2
  const mark = useMarks(rows.map(() => scenarios.length))
  const strong = ({ places }: BumpRow) => places.some((index) => index < 2)
  return (
    <Canvas width={w} height={height} scale={scale} label={label} marks>
      {scenarios.map((id, j) => (
        <path key={id} d={`M${x(j)} ${TOP - 4}V${height}`} className="rejilla-trazo" strokeWidth={j === 0 ? 2 : 1} />
      ))}
      {rows.length > 2 && <CutRule y={TOP + 2 * ROW + GAP / 2} width={w} label={cut} />}
      {rows.toReversed().map((row) => (
        <g key={row.id} fill="none">
          <path d={curve(row.places, x, y, step)} stroke="var(--papel)" strokeWidth={strong(row) ? 9 : 5} />
          <path
            d={curve(row.places, x, y, step)}
            stroke={ink(row.face.colour)}
            strokeWidth={strong(row) ? 4.5 : 2}
            strokeOpacity={strong(row) ? 1 : 0.5}
          />
        </g>
      ))}
      {rows.map((row, i) => (
        <g key={row.id}>
          {row.places.map((index, j) => (
            <g key={scenarios[j]} {...mark(i, j, describe(i, j))}>
              <Stop face={row.face} x={x(j)} y={y(index)} inPair={index < 2} strong={strong(row)} />
            </g>
          ))}
          <text x={20} y={y(row.places[0] ?? 0) + 5} textAnchor="end" className="t13 s3">
            {place(row.places[0] ?? 0)}
          </text>
          <text
            x={26}
            y={y(row.places[0] ?? 0) + 5}
            className={`t13 ${row.label.length > 20 ? 'pri' : 'est'} ${strong(row) ? 'neg' : 's2'}`}
          >
            {row.label}
          </text>
          <text
            x={x(scenarios.length - 1) + 20}
            y={y(row.places.at(-1) ?? 0) + 5}
            className={`t13 est ${strong(row) ? 'neg' : 's2'}`}
          >
            {row.short}
          </text>
        </g>
      ))}
    </Canvas>
  )
}

interface StopProps {
  readonly face: TokenFace
  readonly x: number
  readonly y: number
  readonly inPair: boolean
  readonly strong: boolean
}

function Stop({ face, x, y, inPair, strong }: StopProps) {
  if (inPair) return <Ficha face={face} size={24} x={x - 12} y={y - 12} />
  if (strong) return <Ficha face={face} size={17} x={x - 8.5} y={y - 9} />
  return <circle cx={x} cy={y} r={4} fill={ink(face.colour)} stroke="var(--papel)" strokeWidth={1.5} />
}

/** From column to column, level at each of them. */
const curve = (
  places: readonly number[],
  x: (j: number) => number,
  y: (index: number) => number,
  step: number,
): string =>
  places
    .map((index, j) => {
      if (j === 0) return `M${x(0)} ${y(index)}`
      const before = y(places[j - 1] ?? 0)
      return `C${x(j - 1) + step * 0.45} ${before} ${x(j) - step * 0.45} ${y(index)} ${x(j)} ${y(index)}`
    })
    .join('')
