import type { EventId } from '../domain/ids'
import type { Event } from './event'
import { planOf } from './fold'
import { NOTHING } from './folded'
import type { Ledger } from './ledger'
import { logOf } from './log'

/** What a thread that verified a record tells of it, so that another need not find it out again. */
export interface Assembly {
  /** Verified events, in the order they came. */
  readonly events: readonly Event[]
  /** Places in `events`, in the one order of the record (`inOrder`). */
  readonly order: Iterable<number>
}

/**
 * The record that verified events add up to, one event at a time: whoever runs it may rest between any two. Yields how
 * many are in.
 */
export function* assembled({ events, order }: Assembly): Generator<number, Ledger> {
  const plan = planOf([...order].flatMap((place) => events[place] ?? []))
  let folded = NOTHING
  let done = 0
  for (const event of plan.order) {
    folded = plan.taken(folded, event)
    yield ++done
  }
  return { log: logOf(events), folded }
}

/** The order of a record as places in the list of its events. */
export function placesInOrder(events: readonly Event[], ordered: readonly Event[]): Uint32Array<ArrayBuffer> {
  const place = new Map<EventId, number>(events.map(({ id }, i) => [id, i]))
  return Uint32Array.from(ordered, ({ id }) => place.get(id) ?? 0)
}
