import { type GroupKey, groupInk } from './colour'

export interface GroupMarkProps {
  readonly group: GroupKey
  readonly x: number
  readonly y: number
  /** Half the size of the mark, in pixels. */
  readonly r?: number
  /** A paper edge, to stand out among others. */
  readonly edged?: boolean
}

/** The mark of a group of actors: a shape and a colour, either of which is enough to tell it. */
export const GroupMark = ({ group, x, y, r = 4, edged = false }: GroupMarkProps) => (
  <path
    d={SHAPES[group](x, y, r)}
    fill={groupInk(group)}
    {...(edged && { stroke: 'var(--papel)', strokeWidth: 1.3 })}
  />
)

/** The mark alone, for lists: always beside the name of its group. */
export const GroupIcon = ({ group, size = 16 }: { readonly group: GroupKey; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    <GroupMark group={group} x={8} y={8} r={6} />
  </svg>
)

type Shape = (x: number, y: number, r: number) => string

const SHAPES: Readonly<Record<GroupKey, Shape>> = {
  pub: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  pri: (x, y, r) => `M${x - r * 0.9} ${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}z`,
  eps: (x, y, r) => `M${x} ${y - r * 1.15}l${r * 1.1} ${r * 2}h${-r * 2.2}z`,
  aca: (x, y, r) => `M${x} ${y - r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}z`,
  com: (x, y, r) =>
    `M${x - r * 0.4} ${y - r * 1.1}h${r * 0.8}v${r * 0.7}h${r * 0.7}v${r * 0.8}h${-r * 0.7}v${r * 0.7}` +
    `h${-r * 0.8}v${-r * 0.7}h${-r * 0.7}v${-r * 0.8}h${r * 0.7}z`,
}
