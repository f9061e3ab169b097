import type { DeviceId, EventId } from '../domain/ids'
import type { Event } from './event'
import { causesOf } from './order'
import { fromBottom, pushed, type Stack } from './stack'

/** The events of a record in the order they came, with what the next one must name. */
export interface Log {
  readonly size: number
  readonly newest: Stack<Event> | null
  /** Events that no other event follows, sorted: one for each device that has not heard of the others. */
  readonly heads: readonly EventId[]
  /** Each device's latest event. */
  readonly latest: ReadonlyMap<DeviceId, Event>
}

/** Any events of one record, in any order. */
export function logOf(events: readonly Event[]): Log {
  const followed = new Set(events.flatMap(causesOf))
  const latest = new Map<DeviceId, Event>()
  for (const event of events) {
    if (event.seq > (latest.get(event.device)?.seq ?? 0)) latest.set(event.device, event)
  }
  return {
    size: events.length,
    newest: events.reduce<Stack<Event> | null>(pushed, null),
    heads: events
      .map(({ id }) => id)
      .filter((id) => !followed.has(id))
      .sort(),
    latest,
  }
}

/** One more event, whose causes are all there already. Costs what there are devices, not what there are events. */
export function appended({ size, newest, heads, latest }: Log, event: Event): Log {
  const causes = causesOf(event)
  return {
    size: size + 1,
    newest: pushed(newest, event),
    heads: [...heads.filter((head) => !causes.includes(head)), event.id].sort(),
    latest: new Map(latest).set(event.device, event),
  }
}

/** True of an event that comes right after all the others: it has heard of them all, and follows its device's latest. */
export function follows({ size, heads, latest }: Log, event: Event): boolean {
  const mine = latest.get(event.device)
  const causes = causesOf(event)
  return (
    size > 0 &&
    event.prev === (mine?.id ?? null) &&
    event.seq === (mine?.seq ?? 0) + 1 &&
    causes.length === heads.length + (mine && !heads.includes(mine.id) ? 1 : 0) &&
    heads.every((head) => causes.includes(head))
  )
}

export const eventsOf = (log: Log): readonly Event[] => fromBottom(log.newest)
