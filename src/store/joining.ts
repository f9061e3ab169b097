import { rootOf } from '../record/chain'
import { codeOf } from '../record/code'
import { type Arrival, isDamaged, type JoinCounts, type JoinRow } from '../record/join'
import { eventsOf } from '../record/log'
import type { ReadRecord } from '../record/reading'

/** What the screens of joining show, as the record computes it. */
export type { Arrival, JoinCount, JoinPlace, JoinRow } from '../record/join'
export type { Aside } from '../record/kind'
export type { Conflict, Side } from '../record/spoken'

/** A file that was read, to be joined or named with what is the matter with it. */
export const readArrival = (file: string, { ledger, findings }: ReadRecord): Arrival => ({
  file,
  events: ledger ? eventsOf(ledger.log) : [],
  findings,
  programme: ledger?.folded.programme?.name ?? '',
  code: ledger ? codeOf(rootOf(ledger.log)) : '',
})

/** Whether a file can be joined to a record of the programme. */
export const joins = (one: Arrival, programme: string | undefined): boolean =>
  !isDamaged(one) && one.events[0]?.programme === programme

/**
 * A row for each file.
 *
 * @param counts of those that can be joined, in their order
 */
export function joinRowsOf(
  records: readonly Arrival[],
  programme: string | undefined,
  counts: readonly JoinCounts[],
): readonly JoinRow[] {
  const left = [...counts]
  return records.map((one) => {
    const { file, findings, code, programme: name } = one
    const status = isDamaged(one) ? 'damaged' : joins(one, programme) ? 'sound' : 'foreign'
    return { file, status, findings, programme: name, code, counts: (status === 'sound' && left.shift()) || new Map() }
  })
}
