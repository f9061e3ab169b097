import { Canvas } from '../../../shared/charts/Canvas'
import { CutRule } from '../../../shared/charts/CutRule'
import chart from '../../../shared/charts/chart.module.css'
import { ink } from '../../../shared/charts/colour'
import { Ficha, type TokenFace } from '../../../shared/charts/Ficha'
import { roomFor, rowHeight } from '../../../shared/charts/nameLines'
import { RowName } from '../../../shared/charts/RowName'
import { useMarks } from '../../../shared/charts/useMarks'

export interface BumpRow {
  readonly id: string
  readonly label: string
  readonly short: string
  readonly face: TokenFace
  /** By scenario, from 0, the best; null where it does not compete. */
  readonly places: readonly (number | null)[]
  /** By scenario, whether it is one of the two: a tie at the cut leaves it open, whatever the order drawn. */
  readonly inPair: readonly boolean[]
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

/** Below this width names stand on the left only, and short. */
const NARROW = 480

/** Where the columns of the chart stand, in drawing units, for the names above it. */
export function bumpColumns(width: number, scale: number, scenarios: number) {
  const narrow = width / scale < NARROW
  const { left, right } = narrow ? { left: 124, right: 18 } : { left: 226, right: 136 }
  return { narrow, left, right, step: (width / scale - left - right) / Math.max(1, scenarios - 1) }
}

/** Beside a stop: its token, and the place before the name. */
const BESIDE = 16
const PLACE = 26
const LOWEST = 24
const TOP = 8
/** Room for the numbers of the scenarios where their names do not fit. */
const NUMERALS = 18
const GAP = 20

/** The place of each product in each scenario; who is ever in the pair is drawn strong. */
export function BumpChart({ rows, scenarios, label, cut, place, describe, width, scale = 1 }: BumpChartProps) {
  const w = width / scale
  const { narrow, left, right, step } = bumpColumns(width, scale, scenarios.length)
  const named = rows.map((row) => (narrow ? row.short : row.label))
  const room = left - PLACE - BESIDE
  const lines = roomFor(named, room, room).lines
  const pitch = Math.max(
    rowHeight(LOWEST, lines),
    narrow
      ? 0
      : rowHeight(
          0,
          roomFor(
            rows.map((row) => row.short),
            right - 20,
            right - 20,
          ).lines,
        ),
  )
  const x = (scenario: number) => left + step * scenario
  const top = narrow ? TOP + NUMERALS : TOP
  const y = (index: number) => top + index * pitch + pitch / 2 + (index >= 2 ? GAP : 0)
  const height = y(rows.length - 1) + pitch / 2 + 2
  const mark = useMarks(rows.map(() => scenarios.length))
  const strong = ({ inPair }: BumpRow) => inPair.includes(true)
  return (
    <Canvas width={w} height={height} scale={scale} label={label} marks>
      {scenarios.map((id, j) => (
        <g key={id}>
          <path d={`M${x(j)} ${top - 4}V${height}`} className={chart.gridLine} strokeWidth={j === 0 ? 2 : 1} />
          {narrow && (
            <text x={x(j)} y={14} textAnchor="middle" className={`${chart.text13} ${chart.bold}`}>
              {j + 1}
            </text>
          )}
        </g>
      ))}
      {rows.length > 2 && <CutRule y={top + 2 * pitch + GAP / 2} width={w} label={cut} />}
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
              {index === null ? (
                <path d={`M${x(j) - 4} ${y(rows.length - 1)}h8`} className={chart.gridLine} strokeWidth={2} />
              ) : (
                <Stop face={row.face} x={x(j)} y={y(index)} inPair={row.inPair[j] ?? false} strong={strong(row)} />
              )}
            </g>
          ))}
          <Names
            row={row}
            narrow={narrow}
            strong={strong(row)}
            place={place}
            y={y}
            end={x(scenarios.length - 1)}
            rooms={[room, right - 20]}
          />
        </g>
      ))}
    </Canvas>
  )
}

interface NamesProps {
  readonly row: BumpRow
  readonly narrow: boolean
  readonly strong: boolean
  readonly place: (index: number) => string
  readonly y: (index: number) => number
  /** Where the last column stands. */
  readonly end: number
  /** For the name before the first column, and for the short one after the last. */
  readonly rooms: readonly [before: number, after: number]
}

/** The name of a line at both its ends; on the left only where there is little room. */
function Names({ row, narrow, strong, place, y, end, rooms }: NamesProps) {
  const first = row.places[0] ?? null
  const last = row.places.at(-1) ?? null
  const name = narrow ? row.short : row.label
  const look = strong ? chart.bold : chart.quiet
  return (
    <>
      {first !== null && (
        <>
          <text x={20} y={y(first) + 5} textAnchor="end" className={`${chart.text13} ${chart.faint}`}>
            {place(first)}
          </text>
          <RowName x={PLACE} y={y(first)} name={name} room={rooms[0]} look={look} />
        </>
      )}
      {last !== null && !narrow && <RowName x={end + 20} y={y(last)} name={row.short} room={rooms[1]} look={look} />}
    </>
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

/** From column to column, level at each of them; broken where the product does not compete. */
const curve = (
  places: readonly (number | null)[],
  x: (j: number) => number,
  y: (index: number) => number,
  step: number,
): string =>
  places
    .map((index, j) => {
      if (index === null) return ''
      const before = places[j - 1] ?? null
      if (before === null) return `M${x(j)} ${y(index)}`
      return `C${x(j - 1) + step * 0.45} ${y(before)} ${x(j) - step * 0.45} ${y(index)} ${x(j)} ${y(index)}`
    })
    .join('')
