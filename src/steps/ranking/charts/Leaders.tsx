import type { ScaleLinear } from 'd3'
import chart from '../../../shared/charts/chart.module.css'

export interface LeadersProps {
  readonly parts: readonly { readonly id: string; readonly label: string }[]
  readonly points: readonly number[]
  readonly x: ScaleLinear<number, number>
  readonly top: number
  readonly width: number
  readonly levels: number
}

/** Names of the pieces of the first bar, each with its line, on as many levels as keep them apart. */
export function Leaders({ parts, points, x, top, width, levels }: LeadersProps) {
  const [left = 0] = x.range()
  const step = width / parts.length
  // A line goes straight down between the names of the levels below, and only then aslant.
  const last = 11 + (levels - 1) * 14
  let before = 0
  return (
    <g>
      {parts.map(({ id, label }, i) => {
        const part = points[i] ?? 0
        const middle = x(before + part / 2)
        before += part
        const at = left + step * (i + 0.6)
        const y = 11 + (i % levels) * 14
        return (
          <g key={id}>
            <path
              d={`M${middle} ${top + 3}V${top - 4}L${at} ${last + 5}V${y + 5}`}
              fill="none"
              stroke="var(--tinta-4)"
              strokeWidth={0.8}
            />
            <text x={at} y={y} textAnchor="middle" className={`${chart.text12} ${chart.tight} ${chart.quiet}`}>
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Levels needed so that no name touches the next on its level: about 4.6 px a letter at the tightest width. */
export function levelsFor(parts: LeadersProps['parts'], width: number): number {
  const longest = Math.max(1, ...parts.map(({ label }) => label.length))
  return Math.min(4, Math.max(1, Math.ceil((longest * 4.6) / (width / Math.max(parts.length, 1)))))
}
