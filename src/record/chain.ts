import { type EventId, id } from '../domain/ids'
import { type Canonical, canonicalBytes } from './canonical'
import type { Event, EventFields } from './event'
import { type Log, logOf } from './log'
import { sha256Hex } from './sha256'

/** SHA-256 of the canonical bytes of everything but the id. */
export const idOfFields = (fields: EventFields): EventId => id<EventId>(sha256Hex(canonicalBytes(asCanonical(fields))))

/** The bytes storage and files keep: the whole event, id included. */
export const eventBytes = (event: Event): Uint8Array => written.get(event) ?? canonicalBytes(asCanonical(event))

/** An event read back from its canonical bytes, which are not made a second time. */
export function eventWith(bytes: Uint8Array, event: Event): Event {
  written.set(event, bytes)
  return event
}

const written = new WeakMap<Event, Uint8Array>()

/** One code for a whole record: it changes when any event is added, changed or taken away. */
export const rootOf = ({ size, heads }: Pick<Log, 'size' | 'heads'>): string =>
  sha256Hex(canonicalBytes({ count: size, heads }))

/** The same for events that stand in no log yet. */
export const root = (events: readonly Event[]): string => rootOf(logOf(events))

// An event's fields are canonical by their types; interfaces merely lack the index signature that says so.
const asCanonical = (fields: EventFields | Event): Canonical => ({ ...fields }) as unknown as Canonical
