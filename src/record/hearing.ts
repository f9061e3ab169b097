import type { DeviceId, EventId } from '../domain/ids'
import type { Event } from './event'
import { causesOf } from './order'

/** What an event had heard of when it was written. */
export interface Hearing {
  readonly event: Event
  /** The latest that it had heard of each other device, directly or through others. */
  readonly others: Latest
  /** True when it had heard of all that stands before it. */
  readonly complete: boolean
  /** True when something that stands after it had not heard of it. */
  readonly contested: boolean
}

type Latest = ReadonlyMap<DeviceId, number>

/** Whether the writer of one event had heard of another. Everybody has heard of what is written where no hearing is kept. */
export function hasHeard({ event, others }: Hearing, other: Event): boolean {
  return other.device === event.device ? other.seq <= event.seq : other.seq <= (others.get(other.device) ?? 0)
}

/**
 * Who had heard of what, for the events of one record in canonical order; nothing for a record in which each event had
 * heard of the one before it, as nobody ever spoke without knowing the rest.
 *
 * Vector clocks (Mattern 1989; Fidge 1988), one map shared by all events of a device between two hearings.
 */
export function hearings(ordered: readonly Event[]): ReadonlyMap<EventId, Hearing> {
  if (ordered.every((event, i) => i === 0 || causesOf(event).includes(ordered[i - 1]?.id ?? event.id))) return new Map()
  const heard = new Map<EventId, Pick<Hearing, 'event' | 'others'>>()
  ordered.forEach((event) => {
    heard.set(event.id, { event, others: othersOf(event, heard) })
  })
  const unheard = contestedAmong(ordered, heard)
  return new Map(
    ordered.map((event, i) => {
      const others = heard.get(event.id)?.others ?? NOBODY
      const before = event.seq - 1 + [...others.values()].reduce((sum, seq) => sum + seq, 0)
      return [event.id, { event, others, complete: before >= i, contested: unheard.has(event.id) }] as const
    }),
  )
}

const NOBODY: Latest = new Map()

function othersOf(event: Event, heard: ReadonlyMap<EventId, Pick<Hearing, 'event' | 'others'>>): Latest {
  const causes = causesOf(event).flatMap((cause) => heard.get(cause) ?? [])
  const [only] = causes
  if (only && causes.length === 1 && only.event.device === event.device) return only.others
  const latest = new Map<DeviceId, number>()
  const hear = (device: DeviceId, seq: number) => {
    if (device !== event.device && seq > (latest.get(device) ?? 0)) latest.set(device, seq)
  }
  for (const cause of causes) {
    hear(cause.event.device, cause.event.seq)
    for (const [device, seq] of cause.others) hear(device, seq)
  }
  return latest
}

/** Those that something later had not heard of, going back from the end with the least that was heard of each device. */
function contestedAmong(
  ordered: readonly Event[],
  heard: ReadonlyMap<EventId, Pick<Hearing, 'others'>>,
): ReadonlySet<EventId> {
  const devices = [...new Set(ordered.map(({ device }) => device))]
  const least = new Map<DeviceId, number>()
  const told = new Map<DeviceId, Latest>()
  const contested = new Set<EventId>()
  for (const event of ordered.toReversed()) {
    if (event.seq > (least.get(event.device) ?? Number.POSITIVE_INFINITY)) contested.add(event.id)
    const others = heard.get(event.id)?.others ?? NOBODY
    if (told.get(event.device) === others) continue
    told.set(event.device, others)
    for (const device of devices) {
      if (device === event.device) continue
      least.set(device, Math.min(least.get(device) ?? Number.POSITIVE_INFINITY, others.get(device) ?? 0))
    }
  }
  return contested
}
