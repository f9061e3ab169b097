import type { Finding } from '../domain/finding'
import type { TerritoryId } from '../domain/ids'
import type { StepId } from '../domain/step'
import { STEPS_OF_THING } from '../domain/thing'
import type { Event } from './event'
import { fold } from './fold'
import type { Folded } from './folded'
import { interpret } from './interpret'
import type { KindName } from './kinds'
import { inOrder } from './order'
import { verify } from './verify'

/** Every event of several records, each once, in the canonical order: the same whatever the order of the records. */
export const unionOf = (records: readonly (readonly Event[])[]): readonly Event[] =>
  inOrder([...new Map(records.flat().map((event) => [event.id, event])).values()])

/** What a record brings to another, event by event. */
export interface Brought {
  /** Events that are not here yet. */
  readonly fresh: readonly Event[]
  /** Events that both have. */
  readonly same: readonly Event[]
}

export function brought(here: readonly Event[], theirs: readonly Event[]): Brought {
  const known = new Set(here.map(({ id }) => id))
  return {
    fresh: theirs.filter(({ id }) => !known.has(id)),
    same: theirs.filter(({ id }) => known.has(id)),
  }
}

/** Several records as one, or why they cannot be. */
export type Joined =
  | {
      readonly status: 'joined'
      readonly events: readonly Event[]
      readonly folded: Folded
    }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }

/** @param records each sound by itself; of one programme, or they are refused */
export function join(records: readonly (readonly Event[])[]): Joined {
  const events = unionOf(records)
  const { findings } = verify(events)
  return findings.length > 0 ? { status: 'refused', findings } : { status: 'joined', events, folded: fold(events) }
}

/** Where in a record something stands: who takes part, or a step. */
export type JoinPlace = 'register' | StepId

/** What joining would bring about in one place of one territory. */
export interface JoinCount {
  readonly fresh: number
  readonly same: number
  /** Things on which different words stand, which they did not before. */
  readonly conflicts: number
  /** Acts that do not enter where they stand, which they did before or were not there. */
  readonly aside: number
}

export type JoinCounts = ReadonlyMap<TerritoryId, ReadonlyMap<JoinPlace, JoinCount>>

export const NONE_JOINED: JoinCount = { fresh: 0, same: 0, conflicts: 0, aside: 0 }

/** What one of the records brings and what comes of it, by territory and step. What concerns no territory is not counted. */
export function countsOf({ fresh, same }: Brought, before: Folded, after: Folded): JoinCounts {
  const counts = new Map<TerritoryId, Map<JoinPlace, JoinCount>>()
  const add = (place: Placed | null, what: keyof JoinCount) => {
    if (!place) return
    const there = counts.get(place.territory) ?? new Map<JoinPlace, JoinCount>()
    const sofar = there.get(place.at) ?? NONE_JOINED
    counts.set(place.territory, there.set(place.at, { ...sofar, [what]: sofar[what] + 1 }))
  }
  const theirs = new Set(fresh.map(({ id }) => id))
  for (const event of fresh) add(placedAt(event), 'fresh')
  for (const event of same) add(placedAt(event), 'same')
  const known = new Set(before.aside.map(({ event }) => event.id))
  for (const { event } of after.aside) {
    if (!known.has(event.id) && theirs.has(event.id)) add(placedAt(event), 'aside')
  }
  for (const [key, { thing, sides }] of after.spoken.conflicts) {
    const isNew = !before.spoken.conflicts.has(key) && sides.some(({ event }) => theirs.has(event.id))
    if (isNew) add({ territory: thing[1], at: STEPS_OF_THING[thing[0]][0] ?? 'register' }, 'conflicts')
  }
  return counts
}

interface Placed {
  readonly territory: TerritoryId
  readonly at: JoinPlace
}

/** Who takes part stands apart from what they answered. */
const REGISTERS: ReadonlySet<string> = new Set<KindName>([
  'territory-opened',
  'members-registered',
  'tables-registered',
  'mesas-registered',
])

function placedAt(event: Event): Placed | null {
  const read = interpret(event)
  if (read.status !== 'known') return null
  const [first] = read.act.kind.reaches(read.act.body)
  const register = REGISTERS.has(event.kind)
  if (first) return { territory: first.territory, at: register ? 'register' : first.step }
  // Mesitas touch no step; they name their territory all the same.
  const { territory } = read.act.body as { readonly territory?: TerritoryId }
  return register && territory !== undefined ? { territory, at: 'register' } : null
}

/**
 * What each of several records would bring once those chosen are joined: conflicts and acts aside are those that come of all of
 * them together.
 *
 * @param here the events of the record that the others would join
 * @param records each sound and of the same programme
 * @param chosen which of them are to be joined
 * @param folding puts the events of all the chosen together; another thread tells how far it is meanwhile
 */
export function joinCounts(
  here: readonly Event[],
  records: readonly (readonly Event[])[],
  chosen: readonly boolean[],
  folding: (events: readonly Event[]) => Folded = fold,
): readonly JoinCounts[] {
  const before = fold(here)
  const after = folding(unionOf([here, ...records.filter((_, i) => chosen[i] === true)]))
  return records.map((events) => countsOf(brought(here, events), before, after))
}

/** A file that was read: its events, or why it cannot be believed. */
export interface Arrival {
  readonly file: string
  readonly events: readonly Event[]
  readonly findings: readonly Finding[]
  /** Name of the programme it is of; '' when it cannot be read. */
  readonly programme: string
  readonly code: string
}

export const isDamaged = ({ findings }: Arrival): boolean => findings.length > 0

/** What one file would bring. */
export interface JoinRow {
  readonly file: string
  /** `foreign`: sound, and of another programme. */
  readonly status: 'sound' | 'damaged' | 'foreign'
  readonly findings: readonly Finding[]
  readonly programme: string
  readonly code: string
  readonly counts: JoinCounts
}
