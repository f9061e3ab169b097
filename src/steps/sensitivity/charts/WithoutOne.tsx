import { extent, scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import type { GroupKey } from '../../../shared/charts/colour'
import { GroupMark } from '../../../shared/charts/GroupMark'

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
          <path d={`M${x(points)} ${TOP}V${base + 6}`} className="rejilla-trazo" />
          <text x={x(points)} y={base + 22} textAnchor="middle" className="t12 s3">
            {format(points)}
          </text>
        </g>
      ))}
      {crossed && (
        <g className="corte-trazo">
          <path d={`M${x(0) - 2} ${TOP}V${base + 6}M${x(0) + 2} ${TOP}V${base + 6}`} />
        </g>
      )}
      {placed.map(({ id, group, at, level }) => (
        <GroupMark key={id} group={group} x={at} y={base - level * DOT} r={3.6} />
      ))}
      <path d={`M${x(margin)} ${TOP - 4}V${base + 8}`} className="hoy-trazo" />
      <text x={0} y={base - 8} className="t14 neg est">
        {words.title}
      </text>
      <text x={0} y={base + 7} className="t12 s3">
        {words.hint}
      </text>
    </Canvas>
  )
}
