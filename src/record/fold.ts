import { refused } from '../domain/finding'
import type { Event } from './event'
import { entered, type Folded, NOTHING, putAside } from './folded'
import type { Hearing } from './hearing'
import { inOrder } from './order'
import { eventPlaces } from './places'
import { present } from './present'
import { toggled, toggleOf } from './toggle'

/**
 * What a set of events adds up to, in whatever order they arrive. Each act is asked in its place whether it holds there;
 * one that does not stands aside, with its reason. Different words on one thing by people who had not heard of each other
 * leave it unsaid, until somebody settles it.
 */
export function fold(events: readonly Event[], from: Folded = NOTHING): Folded {
  const { order, taken } = planOf(inOrder(events))
  return order.reduce(taken, from)
}

/** How a record is folded, one event at a time. */
export interface Plan {
  /** The events that count, in the canonical order. */
  readonly order: readonly Event[]
  /** What there is after one more event of that order. */
  readonly taken: (folded: Folded, event: Event) => Folded
}

/** @param ordered all events, by causes, device and sequence (`inOrder`) */
export function planOf(ordered: readonly Event[]): Plan {
  const { events, unseparated } = present(ordered)
  const { order, heard, crossed } = eventPlaces(events)
  return {
    order,
    taken: (folded, event) => {
      const hearing = heard.get(event.id)
      if (crossed.has(event.id)) return putAside(folded, event, [refused('closings-crossed')], hearing)
      if (unseparated.has(event.id)) return putAside(folded, event, [refused('joining-signed')], hearing)
      return foldOnto(folded, event, hearing)
    },
  }
}

/** The same as folding everything anew when `event` had heard of all that was folded. */
export function foldOnto(folded: Folded, event: Event, hearing?: Hearing | undefined): Folded {
  const toggle = toggleOf(event)
  if (!toggle) return entered(folded, event, { hearing })
  const outcome = toggled(folded, toggle)
  return outcome.status === 'done' ? outcome.folded : putAside(folded, event, outcome.findings, hearing)
}
