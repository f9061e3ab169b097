import * as z from 'zod/mini'
import type { Finding } from '../domain/finding'
import { refused } from '../domain/finding'
import type { DeviceId, EventId, ProgrammeId } from '../domain/ids'
import type { Canonical } from './canonical'
import { idOfFields } from './chain'
import { type Misnamed, misnamedClosings } from './closings'
import { codeOf } from './code'
import type { Event } from './event'
import { interpret } from './interpret'
import { causesOf } from './order'
import { idOf } from './schema'

const hash = () => z.custom<EventId>((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value))
/** Causes stand sorted, each once: thousands of the same would cost a reader dear and say nothing. */
const causes = () =>
  z.readonly(z.array(hash())).check(z.refine((ids) => ids.every((one, i) => i === 0 || (ids[i - 1] ?? '') < one)))
/** As far as a calendar reaches (ECMA-262, time values), less a day for the offset. Clocks may be wrong, before 1970 too. */
const LAST_TIME = 8.64e15 - 86_400_000
const time = () => z.number().check(z.int(), z.minimum(-LAST_TIME), z.maximum(LAST_TIME))
const MINUTES_A_DAY = 1440

const envelope = z.strictObject({
  id: hash(),
  v: z.number().check(z.int(), z.minimum(1)),
  kind: z.string(),
  programme: idOf<ProgrammeId>(),
  actor: z.string(),
  device: idOf<DeviceId>(),
  seq: z.number().check(z.int(), z.minimum(1)),
  prev: z.nullable(hash()),
  parents: causes(),
  at: time(),
  off: z.number().check(z.int(), z.minimum(-MINUTES_A_DAY), z.maximum(MINUTES_A_DAY)),
  // Whether a body is canonical shows when its id is computed.
  body: z.custom<Canonical>((value) => value !== undefined),
})

export interface Verified {
  /** Those whose own bytes are sound, in the order given. */
  readonly events: readonly Event[]
  /** Empty exactly when the whole record is sound. */
  readonly findings: readonly Finding[]
}

/**
 * Checks a record without believing any of it: every event's shape and id, every device's chain without gaps, every
 * cause present, one programme, a first event that creates it, and closings that name what they closed.
 *
 * @param onEvent told how many have been read, after each
 *
 * What it cannot see: a chain rebuilt whole from its first event. A signed code of the root, kept elsewhere, shows that.
 */
export function verify(values: readonly unknown[], onEvent: (read: number) => void = () => {}): Verified {
  const findings: Finding[] = []
  const events = new Map<EventId, Event>()
  values.forEach((value, i) => {
    const read = soundEvent(value)
    if (!read) findings.push(refused('event-damaged', { place: { row: i + 1 } }))
    else events.set(read.id, read)
    onEvent(i + 1)
  })
  const sound = [...events.values()]
  const unlinked = chainFindings(sound)
  // Where causes are missing, no closing can be asked what it closed.
  const closings = unlinked.length > 0 ? [] : misnamedClosings(sound).map(closingFinding)
  return { events: sound, findings: [...findings, ...unlinked, ...beginning(sound), ...closings] }
}

const closingFinding = ({ event: { device, seq }, stated, found }: Misnamed): Finding =>
  refused('closing-other-code', {
    place: { subject: `${device} ${seq}` },
    values: { stated: codeOf(stated), found: codeOf(found) },
  })

/** One event whose shape and id are right, or null. Whether it has its place in a record is asked by `verify`. */
export function soundEvent(value: unknown): Event | null {
  const shape = envelope.safeParse(value)
  if (!shape.success) return null
  const { id, ...fields } = shape.data
  try {
    if (idOfFields(fields) !== id) return null
  } catch {
    return null // canonical() refuses fractions and lone surrogates: such bytes were never ours
  }
  const event: Event = { ...fields, id }
  return interpret(event).status === 'misshapen' ? null : event
}

function chainFindings(events: readonly Event[]): readonly Finding[] {
  const known = new Map(events.map((event) => [event.id, event]))
  const taken = new Set<string>()
  return events.flatMap((event) => {
    const findings: Finding[] = []
    const place = { subject: `${event.device} ${event.seq}` }
    const missing = causesOf(event).filter((cause) => !known.has(cause))
    if (missing.length > 0) findings.push(refused('event-cause-missing', { place }))
    const before = event.prev ? known.get(event.prev) : undefined
    const follows =
      event.prev === null
        ? event.seq === 1
        : !before || (before.device === event.device && before.seq === event.seq - 1)
    if (!follows) findings.push(refused('event-out-of-sequence', { place }))
    const step = `${event.device} ${event.seq}`
    if (taken.has(step)) findings.push(refused('event-forked', { place }))
    taken.add(step)
    return findings
  })
}

function beginning(events: readonly Event[]): readonly Finding[] {
  const programmes = new Set(events.map(({ programme }) => programme))
  const starts = events.filter(({ kind }) => kind === 'programme-created')
  return [
    ...(programmes.size > 1 ? [refused('programmes-mixed')] : []),
    ...(starts.length === 1 ? [] : [refused('programme-start-missing')]),
  ]
}
