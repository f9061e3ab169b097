import type { PlacedEvent } from './copy'

/**
 * Every event that any of the lists holds, each id once (the first list's bytes), by place and then by id.
 * Two events on one place come from two tabs that wrote at once; both stay, and the record's chains tell their order.
 */
export function union(lists: readonly (readonly PlacedEvent[])[]): readonly PlacedEvent[] {
  const byId = new Map<string, PlacedEvent>()
  for (const event of lists.flat()) if (!byId.has(event.id)) byId.set(event.id, event)
  return [...byId.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** The events whose id is not in the other list. */
export function without(events: readonly PlacedEvent[], others: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const known = new Set(others.map(({ id }) => id))
  return events.filter(({ id }) => !known.has(id))
}
