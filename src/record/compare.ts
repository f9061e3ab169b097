import type { EventId } from '../domain/ids'
import type { Event } from './event'
import { inOrder } from './order'

/**
 * How one record stands to another. `brings` are the events that only the first has, `lacks` those that only the second
 * has: both are at least 1 where they are given.
 */
export type RecordRelation =
  | { readonly kind: 'same' }
  /** All of the first is in the second, which goes on. */
  | { readonly kind: 'older'; readonly lacks: number }
  /** All of the second is in the first, which goes on. */
  | { readonly kind: 'newer'; readonly brings: number }
  /** They began as one and each went on by itself. */
  | { readonly kind: 'branched'; readonly brings: number; readonly lacks: number }
  /** Nothing in common: two programmes, or one whose chain was written anew from its first event. */
  | { readonly kind: 'apart' }

/** By ids alone: an id is the hash of everything in its event and of all that went before, so equal ids are equal pasts. */
export function compare(first: ReadonlySet<string>, second: ReadonlySet<string>): RecordRelation {
  let shared = 0
  for (const id of first) if (second.has(id)) shared++
  const brings = first.size - shared
  const lacks = second.size - shared
  if (brings === 0 && lacks === 0) return { kind: 'same' }
  if (shared === 0) return { kind: 'apart' }
  if (brings === 0) return { kind: 'older', lacks }
  return lacks === 0 ? { kind: 'newer', brings } : { kind: 'branched', brings, lacks }
}

/** The last event, in the one order of a record, that another record has too; null where they share none. */
export const lastShared = (events: readonly Event[], other: ReadonlySet<string>): Event | null =>
  inOrder(events).findLast(({ id }) => other.has(id)) ?? null

export const idsOf = (events: readonly Event[]): ReadonlySet<EventId> => new Set(events.map(({ id }) => id))
