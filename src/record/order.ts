import type { EventId } from '../domain/ids'
import type { Event } from './event'

/** Events that stand after others although they had heard nothing of them. */
export type Behind = ReadonlyMap<EventId, readonly Event[]>

const NOTHING_BEHIND: Behind = new Map()

/**
 * One order for one set of events, however they arrived: causes before effects, then by device and sequence.
 * Clocks play no part. Events whose cause is missing come as if it had been there.
 *
 * @param behind for an event, further ones that must come before it; no cycle may come of it
 */
export function inOrder(events: readonly Event[], behind: Behind = NOTHING_BEHIND): readonly Event[] {
  const depths = depthsOf(events, behind)
  return [...events].sort((one, other) => {
    const by = (depths.get(one.id) ?? 0) - (depths.get(other.id) ?? 0)
    if (by !== 0) return by
    if (one.device !== other.device) return one.device < other.device ? -1 : 1
    return one.seq - other.seq
  })
}

/** Length of the longest chain behind each event, without recursion: chains are thousands long. */
function depthsOf(events: readonly Event[], behind: Behind): ReadonlyMap<EventId, number> {
  const byId = new Map(events.map((event) => [event.id, event]))
  const depths = new Map<EventId, number>()
  for (const event of events) {
    const waiting = [event]
    for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
      if (depths.has(top.id)) {
        waiting.pop()
        continue
      }
      const causes = [...causesOf(top).flatMap((cause) => byId.get(cause) ?? []), ...(behind.get(top.id) ?? [])]
      const open = causes.filter(({ id }) => !depths.has(id))
      if (open.length === 0) {
        depths.set(top.id, 1 + causes.reduce((most, { id }) => Math.max(most, depths.get(id) ?? 0), 0))
        waiting.pop()
      } else for (const one of open) waiting.push(one) // spread, a long list of causes would exhaust the stack
    }
  }
  return depths
}

/** What an event was written after. Hashes make a cycle impossible in a verified record. */
export const causesOf = ({ prev, parents }: Event): readonly EventId[] => (prev ? [prev, ...parents] : parents)
