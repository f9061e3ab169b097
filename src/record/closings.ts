import type { EventId } from '../domain/ids'
import { rootOf } from './chain'
import type { Event } from './event'
import { isKnown, KINDS } from './kinds'
import { type Log, logOf } from './log'
import { causesOf, inOrder } from './order'
import { closedNothingNamed } from './schema'

export interface Misnamed {
  readonly event: Event
  /** Root that the closing names; '' when it names none. */
  readonly stated: string
  /** Root of the record as it stood when the closing was written. */
  readonly found: string
}

/** The root of the record that a closing names; '' of one that names none, and of any other act. */
export function rootNamed({ kind, body }: Pick<Event, 'kind' | 'body'>): string {
  if (!isKnown(kind) || !KINDS[kind].closes || typeof body !== 'object' || body === null) return ''
  return 'root' in body && typeof body.root === 'string' ? body.root : ''
}

/**
 * Closings that name another record than the one they closed: what stands before them was written anew, or the name was.
 *
 * @param events of a record whose chains hold: all causes are there
 */
export function misnamedClosings(events: readonly Event[]): readonly Misnamed[] {
  if (!events.some(closes)) return []
  const misnamed: Misnamed[] = []
  let heads: readonly EventId[] = []
  inOrder(events).forEach((event, before) => {
    const causes = new Set(causesOf(event))
    if (closes(event)) {
      // What has heard of every end so far has all that comes before it for its past; else its causes are followed.
      const heardAll = heads.every((head) => causes.has(head))
      const found = rootOf(heardAll ? { size: before, heads } : pastOf(event, events))
      const stated = rootNamed(event)
      if (stated !== found) misnamed.push({ event, stated, found })
    }
    heads = [...heads.filter((head) => !causes.has(head)), event.id].sort()
  })
  return misnamed
}

/** Closings name what they close; not those of versions up to the one that named nothing. */
function closes({ kind, v }: Event): boolean {
  if (!isKnown(kind) || !KINDS[kind].closes) return false
  const upcasters: readonly unknown[] = KINDS[kind].upcasters
  return v > upcasters.indexOf(closedNothingNamed) + 1
}

function pastOf(event: Event, events: readonly Event[]): Pick<Log, 'size' | 'heads'> {
  const byId = new Map(events.map((one) => [one.id, one]))
  const past = new Set<Event>()
  const waiting = [...causesOf(event)]
  for (let id = waiting.pop(); id; id = waiting.pop()) {
    const one = byId.get(id)
    if (!one || past.has(one)) continue
    past.add(one)
    for (const cause of causesOf(one)) waiting.push(cause)
  }
  return logOf([...past])
}
