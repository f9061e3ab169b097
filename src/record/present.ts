import type { EventId } from '../domain/ids'
import type { Event } from './event'
import { interpret } from './interpret'
import { recordsJoined } from './kinds/recordsJoined'
import { causesOf, inOrder } from './order'
import { toggleOf } from './toggle'

/**
 * The events that count: all of them, but for those that a record brought along which was joined and separated again.
 * These stay in the file, and count once more when they come by another way or the joining is redone.
 */
export function present(events: readonly Event[]): readonly Event[] {
  const joinings = new Map(events.flatMap((event) => joiningOf(event) ?? []).map((one) => [one.event.id, one]))
  if (joinings.size === 0) return events
  const separated = new Set<EventId>()
  for (const event of inOrder(events)) {
    const toggle = toggleOf(event)
    if (!toggle || !joinings.has(toggle.act)) continue
    if (toggle.out) separated.add(toggle.act)
    else separated.delete(toggle.act)
  }
  if (separated.size === 0) return events
  const leadsTo = (event: Event): readonly EventId[] => {
    const joining = joinings.get(event.id)
    if (!joining) return causesOf(event)
    return separated.has(event.id) ? joining.here : [...causesOf(event), ...joining.there]
  }
  return reached(events, leadsTo)
}

interface Joining {
  readonly event: Event
  readonly here: readonly EventId[]
  readonly there: readonly EventId[]
}

function joiningOf(event: Event): readonly [Joining] | null {
  if (event.kind !== recordsJoined.kind) return null
  const read = interpret(event)
  if (read.status !== 'known') return null
  // The schema of this kind says so.
  const { here, there } = read.act.body as Pick<Joining, 'here' | 'there'>
  return [{ event, here, there }]
}

/** What can be come to from the ends of the record, going back from cause to cause. */
function reached(events: readonly Event[], leadsTo: (event: Event) => readonly EventId[]): readonly Event[] {
  const followed = new Set(events.flatMap(causesOf))
  const byId = new Map(events.map((event) => [event.id, event]))
  const found = new Set<EventId>()
  const waiting = events.filter(({ id }) => !followed.has(id))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next.id)) continue
    found.add(next.id)
    for (const cause of leadsTo(next)) {
      const event = byId.get(cause)
      if (event) waiting.push(event)
    }
  }
  return events.filter(({ id }) => found.has(id))
}
