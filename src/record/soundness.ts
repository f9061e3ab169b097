import type { Event } from './event'
import { fold } from './fold'
import { type Folded, NOTHING } from './folded'
import type { Aside } from './kind'

/**
 * Acts from before a record adopted today's rules that those rules would refuse. They count, since a newer program never
 * changes a signed result; but a record that adopts no rules could hold anything, so whoever checks one must hear of them.
 *
 * @param folded what the events add up to by the rules in force in each place
 */
export function olderOffences(events: readonly Event[], { aside }: Pick<Folded, 'aside'>): readonly Aside[] {
  const told = new Set(aside.map(({ event }) => event.id))
  const today = fold(events, { ...NOTHING, judged: true })
  return today.aside.filter(({ event }) => !told.has(event.id))
}
