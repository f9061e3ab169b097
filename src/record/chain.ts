import type { DeviceId, EventId, ProgrammeId } from '../domain/ids'
import { id } from '../domain/ids'
import { type Canonical, canonicalBytes } from './canonical'
import type { Draft } from './decide'
import type { Event, EventFields } from './event'
import { sha256Hex } from './sha256'

/** Who writes, on what, and when: supplied by the composition root, never read from a clock in here. */
export interface Stamp {
  readonly programme: ProgrammeId
  readonly actor: string
  readonly device: DeviceId
  readonly at: number
  readonly off: number
}

/** Makes the event that comes next on this device, after everything known so far. */
export function stamp({ kind, v, body }: Draft, known: readonly Event[], { device, ...who }: Stamp): Event {
  const mine = known.findLast((event) => event.device === device)
  const prev = mine?.id ?? null
  const parents = heads(known).filter((head) => head !== prev)
  const fields: EventFields = { kind, v, body, ...who, device, seq: (mine?.seq ?? 0) + 1, prev, parents }
  return { ...fields, id: idOfFields(fields) }
}

/** SHA-256 of the canonical bytes of everything but the id. */
export const idOfFields = (fields: EventFields): EventId => id<EventId>(sha256Hex(canonicalBytes(asCanonical(fields))))

/** The bytes storage and files keep: the whole event, id included. */
export const eventBytes = (event: Event): Uint8Array => canonicalBytes(asCanonical(event))

/** Events that no other event follows, sorted. */
export function heads(events: readonly Event[]): readonly EventId[] {
  const followed = new Set(events.flatMap(({ prev, parents }) => (prev ? [prev, ...parents] : parents)))
  return events
    .map((event) => event.id)
    .filter((one) => !followed.has(one))
    .sort()
}

/** One code for a whole record: it changes when any event is added, changed or taken away. */
export const root = (events: readonly Event[]): string =>
  sha256Hex(canonicalBytes({ count: events.length, heads: heads(events) }))

// An event's fields are canonical by their types; interfaces merely lack the index signature that says so.
const asCanonical = (fields: EventFields | Event): Canonical => ({ ...fields }) as unknown as Canonical
