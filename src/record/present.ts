import type { EventId } from '../domain/ids'
import type { Event } from './event'
import { interpret } from './interpret'
import { recordsJoined } from './kinds/recordsJoined'
import { causesOf } from './order'
import { toggleOf } from './toggle'

/** The events that count, and the separations that came too late. */
export interface Present {
  readonly events: readonly Event[]
  readonly unseparated: ReadonlySet<EventId>
}

const NO_ONE: ReadonlySet<EventId> = new Set()

/**
 * All events, but for those that a record brought along which was joined and separated again. These stay in the file, and
 * count once more when they come by another way or the joining is redone.
 *
 * A joining on which somebody closed a step is not separated by one who had not heard of the closing or came after it:
 * what was signed would move.
 *
 * @param order the events by causes, device and sequence (`inOrder`), as those that count still are
 */
export function present(order: readonly Event[]): Present {
  const joinings = new Map(order.flatMap((event) => joiningOf(event) ?? []).map((one) => [one.event.id, one]))
  if (joinings.size === 0) return { events: order, unseparated: NO_ONE }
  const separated = new Set<EventId>()
  const unseparated = new Set<EventId>()
  for (const event of order) {
    const toggle = toggleOf(event)
    const joining = toggle && joinings.get(toggle.act)?.event
    if (!toggle || !joining) continue
    if (!toggle.out) separated.delete(joining.id)
    else if (isSigned(joining, event, order)) unseparated.add(event.id)
    else separated.add(joining.id)
  }
  if (separated.size === 0) return { events: order, unseparated }
  const leadsTo = (event: Event): readonly EventId[] => {
    const joining = joinings.get(event.id)
    if (!joining) return causesOf(event)
    return separated.has(event.id) ? joining.here : [...causesOf(event), ...joining.there]
  }
  return { events: reached(order, leadsTo), unseparated }
}

/** A step was closed by somebody who had heard of the joining and not of its separation. */
function isSigned(joining: Event, separation: Event, order: readonly Event[]): boolean {
  const after = descendants(joining, order)
  const later = descendants(separation, order)
  return order.some(({ id, kind }) => kind === 'step-closed' && after.has(id) && !later.has(id))
}

/** An event and all that had heard of it. */
function descendants(event: Event, order: readonly Event[]): ReadonlySet<EventId> {
  const found = new Set([event.id])
  for (const one of order) if (causesOf(one).some((cause) => found.has(cause))) found.add(one.id)
  return found
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
