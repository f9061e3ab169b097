import type { Finding } from '../domain/finding'
import { adoption, decide } from './decide'
import type { Event } from './event'
import { fold, foldOnto } from './fold'
import type { Folded } from './folded'
import type { Act } from './kinds'
import { recordsJoined } from './kinds/recordsJoined'
import { appended, eventsOf, type Log, logOf } from './log'
import { fromTop } from './stack'
import { type Stamp, stamp } from './stamp'
import { toggleOf } from './toggle'

/** A record at hand: its events and what they add up to. */
export interface Ledger {
  readonly log: Log
  readonly folded: Folded
}

export const ledgerOf = (events: readonly Event[]): Ledger => ({ log: logOf(events), folded: fold(events) })

/**
 * The record after one more event, which comes after all the others. Costs the same however long the record is, but for the
 * separation of what was joined, which folds it anew.
 */
export function grown({ log, folded }: Ledger, event: Event): Ledger {
  const after = appended(log, event)
  return { log: after, folded: separates(log, event) ? fold(eventsOf(after)) : foldOnto(folded, event) }
}

function separates({ newest }: Log, event: Event): boolean {
  const toggle = toggleOf(event)
  if (!toggle) return false
  for (const { id, kind } of fromTop(newest)) if (id === toggle.act) return kind === recordsJoined.kind
  return false
}

export type Written =
  | {
      readonly status: 'written'
      readonly ledger: Ledger
      /** What is new: the act, and before it the adoption of today's rules when the record had not. */
      readonly events: readonly Event[]
      /** The act itself. */
      readonly event: Event
      readonly warnings: readonly Finding[]
    }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }

/** Writes an act into a record, or says why not and changes nothing. */
export function write(ledger: Ledger, act: Act, by: Stamp): Written {
  const decision = decide(ledger.folded, act)
  if (decision.status === 'refused') return decision
  const adopting = adoption(ledger.folded)
  const before = adopting ? stamp(adopting, ledger.log, by) : null
  const ready = before ? grown(ledger, before) : ledger
  const event = stamp(decision.draft, ready.log, by)
  return {
    status: 'written',
    ledger: grown(ready, event),
    events: before ? [before, event] : [event],
    event,
    warnings: decision.warnings,
  }
}
