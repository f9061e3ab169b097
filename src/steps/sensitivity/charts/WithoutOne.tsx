import { extent, scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'
import { GroupMark } from '../../../shared/charts/GroupMark'
import type { GroupKey } from '../../../shared/charts/groupLooks'

export interface WithoutOneProps {
  /** One per person left out: the distance between second and third that remains. */
  readonly people: readonly { readonly id: string; readonly group: GroupKey; readonly margin: number }[]
  readonly margin: number
  readonly label: string
  /** «Sin una persona», «60 pruebas». */
  readonly words: { readonly title: string; readonly hint: string }
  readonly format: (points: number) => string
  readonly width: number
  readonly scale?: number
}

const NAMES = 118
const DOT = 9
const TOP = 6

/** The distance to the third without each person, one mark each, stacked where they coincide. */
export function WithoutOne({ people, margin, label, words, format, width, scale = 1 }: WithoutOneProps) {
  const w = width / scale
  const [low = 0, high = 0] = extent([...people.map((person) => person.margin), margin])
  const room = Math.max(0.2, (high - low) * 0.15)
  const x = scaleLinear([low - room, high + room], [NAMES, w - 8])
  const stacks = new Map<number, number>()
  const placed = people
    .toSorted((one, other) => one.margin - other.margin)
    .map((person) => {
      const column = Math.round(x(person.margin) / DOT)
      const level = stacks.get(column) ?? 0
      stacks.set(column, level + 1)
      return { ...person, at: column * DOT, level }
    })
  const base = TOP + Math.max(5, ...stacks.values()) * DOT
  const crossed = low - room < 0 && high + room > 0
  return (
    <Canvas width={w} height={base + 26} scale={scale} label={label}>
      {x.ticks(Math.min(5, Math.max(2, Math.floor((w - NAMES) / 60)))).map((points) => (
        <g key={points}>
          <path d={`M${x(points)} ${TOP}V${base + 6}`} className={chart.gridLine} />
          <text x={x(points)} y={base + 22} textAnchor="middle" className={`${chart.text12} ${chart.faint}`}>
            {format(points)}
          </text>
        </g>
      ))}
      {crossed && (
        <path className={chart.cutLine} d={`M${x(0) - 2} ${TOP}V${base + 6}M${x(0) + 2} ${TOP}V${base + 6}`} />
      )}
      {placed.map(({ id, group, at, level }) => (
        <GroupMark key={id} group={group} x={at} y={base - level * DOT} r={3.6} />
      ))}
      <path d={`M${x(margin)} ${TOP - 4}V${base + 8}`} stroke="var(--pluma)" strokeWidth={1.5} strokeDasharray="3 3" />
      <text x={0} y={base - 8} className={`${chart.text14} ${chart.bold} ${chart.narrow}`}>
        {words.title}
      </text>
      <text x={0} y={base + 7} className={`${chart.text12} ${chart.faint}`}>
        {words.hint}
      </text>
    </Canvas>
  )
}
