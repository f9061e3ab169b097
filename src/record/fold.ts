import type { Event } from './event'
import { entered, type Folded, NOTHING, putAside } from './folded'
import { inOrder } from './order'
import { toggled, toggleOf } from './toggle'

/**
 * What a set of events adds up to, in whatever order they arrive. Each act is asked in its place whether it holds there;
 * one that does not stands aside, with its reason.
 */
export const fold = (events: readonly Event[]): Folded => inOrder(events).reduce(foldOnto, NOTHING)

/** The same as folding everything anew when `event` comes after all of what was folded. */
export function foldOnto(folded: Folded, event: Event): Folded {
  const toggle = toggleOf(event)
  if (!toggle) return entered(folded, event)
  const outcome = toggled(folded, toggle)
  return outcome.status === 'done' ? outcome.folded : putAside(folded, event, outcome.findings)
}
