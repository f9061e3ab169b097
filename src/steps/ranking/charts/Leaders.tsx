import type { ScaleLinear } from 'd3'
import chart from '../../../shared/charts/chart.module.css'
import { LINE, nameLines } from '../../../shared/charts/nameLines'
import { RowName } from '../../../shared/charts/RowName'

export interface LeadersProps {
  readonly parts: readonly { readonly id: string; readonly label: string }[]
  readonly points: readonly number[]
  readonly x: ScaleLinear<number, number>
  readonly top: number
  readonly width: number
  readonly heads: Heads
}

/** How the names over the pieces are set: on so many levels, each with room for this width and these lines. */
export interface Heads {
  readonly levels: number
  readonly room: number
  readonly lines: number
  readonly height: number
}

/** Names of the pieces of the first bar, each with its line, on as many levels as keep them apart. */
export function Leaders({ parts, points, x, top, width, heads }: LeadersProps) {
  const [left = 0] = x.range()
  const { levels, room, lines } = heads
  const step = width / parts.length
  const level = lines * LINE + 2
  let before = 0
  return (
    <g>
      {parts.map(({ id, label }, i) => {
        const part = points[i] ?? 0
        const middle = x(before + part / 2)
        before += part
        const at = left + step * (i + 0.5)
        const y = (i % levels) * level + level / 2
        const under = y + (nameLines(label, room, true).lines.length * LINE) / 2 + 1
        return (
          <g key={id}>
            {/* A line goes straight down between the names of the levels below, and only then aslant. */}
            <path
              d={`M${middle} ${top + 3}V${top - 4}L${at} ${levels * level}V${under}`}
              fill="none"
              stroke="var(--tinta-4)"
              strokeWidth={0.8}
            />
            <RowName
              x={at}
              y={y}
              name={label}
              room={room}
              small
              anchor="middle"
              look={`${chart.quiet} ${chart.halo}`}
            />
          </g>
        )
      })}
    </g>
  )
}

const MOST_LEVELS = 4

/** As few levels as let every name stand in two lines without touching the next on its level; at most four, with more lines. */
export function headsFor(parts: LeadersProps['parts'], width: number): Heads {
  const step = width / Math.max(parts.length, 1)
  const set = (levels: number): Heads => {
    const room = levels * step - 8
    const lines = Math.max(1, ...parts.map(({ label }) => nameLines(label, room, true).lines.length))
    return { levels, room, lines, height: levels * (lines * LINE + 2) }
  }
  for (let levels = 1; levels < MOST_LEVELS; levels++) {
    const heads = set(levels)
    if (heads.lines <= 2) return heads
  }
  return set(MOST_LEVELS)
}
