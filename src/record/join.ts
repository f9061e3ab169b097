import type { Finding } from '../domain/finding'
import type { StepPlace } from '../domain/step'
import type { Event } from './event'
import { fold } from './fold'
import type { Folded } from './folded'
import { interpret } from './interpret'
import { inOrder } from './order'
import { STEPS_OF_THING } from './thing'
import { verify } from './verify'

/** Every event of several records, each once, in the canonical order: the same whatever the order of the records. */
export const union = (records: readonly (readonly Event[])[]): readonly Event[] =>
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
  const events = union(records)
  const { findings } = verify(events)
  return findings.length > 0 ? { status: 'refused', findings } : { status: 'joined', events, folded: fold(events) }
}

/** What joining would bring about in one step of one territory. */
export interface JoinCount {
  readonly fresh: number
  readonly same: number
  /** Things on which different words stand, which they did not before. */
  readonly conflicts: number
  /** Acts that do not enter where they stand, which they did before or were not there. */
  readonly aside: number
}

const NONE: JoinCount = { fresh: 0, same: 0, conflicts: 0, aside: 0 }

/** Counts by place; what belongs to no step, as a person who registers, stands under the territory's first. */
export type JoinCounts = ReadonlyMap<string, JoinCount>

export const placeKey = ({ territory, step }: StepPlace): string => `${territory} ${step}`

/** What one of the records brings and what comes of it, counted by territory and step. Each event counts once. */
export function countsOf({ fresh, same }: Brought, before: Folded, after: Folded): JoinCounts {
  const counts = new Map<string, JoinCount>()
  const add = (place: StepPlace | null, what: keyof JoinCount) => {
    if (!place) return
    const key = placeKey(place)
    const sofar = counts.get(key) ?? NONE
    counts.set(key, { ...sofar, [what]: sofar[what] + 1 })
  }
  const theirs = new Set(fresh.map(({ id }) => id))
  for (const event of fresh) add(placeOf(event), 'fresh')
  for (const event of same) add(placeOf(event), 'same')
  const known = new Set(before.aside.map(({ event }) => event.id))
  for (const { event } of after.aside) {
    if (!known.has(event.id) && theirs.has(event.id)) add(placeOf(event), 'aside')
  }
  for (const [key, { thing, sides }] of after.spoken.conflicts) {
    const [step] = STEPS_OF_THING[thing[0]]
    const isNew = !before.spoken.conflicts.has(key) && sides.some(({ event }) => theirs.has(event.id))
    if (isNew && step) add({ territory: thing[1], step }, 'conflicts')
  }
  return counts
}

function placeOf(event: Event): StepPlace | null {
  const read = interpret(event)
  return read.status === 'known' ? (read.act.kind.reaches(read.act.body)[0] ?? null) : null
}
