import type { Programme } from '../domain/programme'
import { rootOf } from '../record/chain'
import { codeOf } from '../record/code'
import type { Event } from '../record/event'
import type { Ledger } from '../record/ledger'
import { eventsOf } from '../record/log'
import { inOrder } from '../record/order'

/** What a record is, before anybody opens it. */
export interface About {
  readonly programme: Programme | null
  /** Events. */
  readonly count: number
  /** The last act in the one order of the record. */
  readonly last: Event | null
  readonly code: string
}

export const aboutOf = ({ log, folded }: Ledger): About => ({
  programme: folded.programme,
  count: log.size,
  last: inOrder(eventsOf(log)).at(-1) ?? null,
  code: codeOf(rootOf(log)),
})
