import { GROUP_LOOKS, type GroupKey } from './groupLooks'

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
    d={GROUP_LOOKS[group].shape(x, y, r)}
    fill={GROUP_LOOKS[group].ink}
    {...(edged && { stroke: 'var(--papel)', strokeWidth: 1.3 })}
  />
)

/** The mark alone, for lists: always beside the name of its group. */
export const GroupIcon = ({ group, size = 16 }: { readonly group: GroupKey; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    <GroupMark group={group} x={8} y={8} r={6} />
  </svg>
)
