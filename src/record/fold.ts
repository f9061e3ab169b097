import type { EventId } from '../domain/ids'
import type { Programme } from '../domain/programme'
import type { Event } from './event'
import { interpret } from './interpret'
import { inOrder } from './order'

/** What a record adds up to. `unknown` counts events of kinds a later Yunta writes. */
export interface Folded {
  readonly programme: Programme | null
  readonly undone: ReadonlySet<EventId>
  readonly unknown: number
}

const NOTHING: Folded = { programme: null, undone: new Set(), unknown: 0 }

/** The programme a set of events adds up to, in whatever order they arrive. Undone acts are left out. */
export function fold(events: readonly Event[]): Folded {
  const ordered = inOrder(events)
  const undone = undoneBy(ordered)
  return ordered.filter(({ id }) => !undone.has(id)).reduce(applied, { ...NOTHING, undone })
}

/** The same as folding everything anew when `event` comes after all of `before`; cheap unless it undoes or redoes. */
export function foldOnto(folded: Folded, before: readonly Event[], event: Event): Folded {
  if (event.kind === 'act-undone' || event.kind === 'act-redone') return fold([...before, event])
  return applied(folded, event)
}

function applied(folded: Folded, event: Event): Folded {
  const read = interpret(event)
  if (read.status === 'unknown') return { ...folded, unknown: folded.unknown + 1 }
  if (read.status === 'misshapen') return folded
  const { kind, body } = read.act
  if (folded.programme === null) {
    return kind.kind === 'programme-created' ? { ...folded, programme: kind.apply(BLANK, body, event) } : folded
  }
  return kind.kind === 'programme-created'
    ? folded
    : { ...folded, programme: kind.apply(folded.programme, body, event) }
}

function undoneBy(ordered: readonly Event[]): ReadonlySet<EventId> {
  const undone = new Set<EventId>()
  for (const event of ordered) {
    const target = targetOf(event)
    if (target === null) continue
    if (event.kind === 'act-undone') undone.add(target)
    else undone.delete(target)
  }
  return undone
}

/** The act an undo or redo names; null for every other event. */
export function targetOf(event: Event): EventId | null {
  if (event.kind !== 'act-undone' && event.kind !== 'act-redone') return null
  const read = interpret(event)
  // The schema of both kinds is { act: EventId }.
  return read.status === 'known' ? (read.act.body as { readonly act: EventId }).act : null
}

/** What the first event is applied to; it keeps nothing of it. */
const BLANK: Programme = {
  id: '' as Programme['id'],
  name: '',
  simulated: false,
  bodyVersion: '',
  dimensions: [],
  catalogue: [],
  segments: [],
  filters: [],
  territories: {},
}
