import type { EventId, TerritoryId } from '../domain/ids'
import { restsOn, type StepId, type StepPlace } from '../domain/step'
import type { Event } from './event'
import { type Hearing, hasHeard, hearings } from './hearing'
import { interpret } from './interpret'
import { type Behind, causesOf, inOrder } from './order'
import { toggleOf } from './toggle'

/** The events of one record in their places. */
export interface EventPlaces {
  readonly order: readonly Event[]
  /** Who had heard of what; an event that is not here had heard of all that stands before it. */
  readonly heard: ReadonlyMap<EventId, Hearing>
  /** Closings that cannot stand beside another, which comes first: each signed without having heard of the other. */
  readonly crossed: ReadonlySet<EventId>
}

/**
 * The canonical order, in which a closing comes before whatever could move what it signs and of which whoever closed had not
 * heard. So it holds for what was on their screen, and what others wrote meanwhile comes late, to a closed step.
 *
 * Two closings that would each have to come before the other cannot both hold, nor can one that signs what comes late to
 * another: the one that comes first by causes, device and sequence does. Costs the events times the closings that had not heard of everything; nothing when there is none.
 */
export function eventPlaces(order: readonly Event[]): EventPlaces {
  const heard = hearings(order)
  if (heard.size === 0) return { order, heard, crossed: new Set() }
  const byTerritory = reachesByTerritory(order)
  const behind = new Map<EventId, Event[]>()
  const crossed = new Set<EventId>()
  for (const closing of order) {
    const signs = signedBy(closing)
    const hearing = heard.get(closing.id)
    if (!signs || !hearing) continue
    const there = (byTerritory.get(signs.territory) ?? []).filter(
      ({ event, steps }) => event !== closing && steps.some((step) => signs.steps.includes(step)),
    )
    const signsLate = there.some(
      ({ event }) => (behind.has(event.id) || crossed.has(event.id)) && hasHeard(hearing, event),
    )
    const unheard = there.filter(({ event }) => !crossed.has(event.id) && areApart(hearing, heard.get(event.id)))
    const before = unheard.length === 0 ? NOBODY : allBefore(closing, order, behind)
    if (signsLate || unheard.some(({ event }) => before.has(event.id))) crossed.add(closing.id)
    else for (const { event } of unheard) behind.set(event.id, [...(behind.get(event.id) ?? []), closing])
  }
  if (behind.size === 0) return { order, heard, crossed }
  const placed = inOrder(order, behind)
  return { order: placed, heard: hearings(placed), crossed }
}

const NOBODY: ReadonlySet<EventId> = new Set()

/** Neither had heard of the other. */
const areApart = (one: Hearing, other: Hearing | undefined): boolean =>
  other !== undefined && !hasHeard(one, other.event) && !hasHeard(other, one.event)

interface Signed {
  readonly territory: TerritoryId
  readonly steps: readonly StepId[]
}

/** What a closing signs: its step and those it rests on; of a round, its step. null for other events. */
function signedBy(event: Event): Signed | null {
  if (event.kind !== 'step-closed' && event.kind !== 'round-closed') return null
  const read = interpret(event)
  if (read.status !== 'known') return null
  // The schemas of both kinds hold { territory, step }.
  const { territory, step } = read.act.body as StepPlace
  return { territory, steps: event.kind === 'round-closed' ? [step] : [step, ...restsOn(step)] }
}

interface Reaching {
  readonly event: Event
  readonly steps: readonly StepId[]
}

function reachesByTerritory(order: readonly Event[]): ReadonlyMap<TerritoryId, readonly Reaching[]> {
  const byId = new Map(order.map((event) => [event.id, event]))
  const all = new Map<TerritoryId, Reaching[]>()
  for (const event of order) {
    const steps = new Map<TerritoryId, StepId[]>()
    for (const { territory, step } of reachOf(event, byId))
      steps.set(territory, [...(steps.get(territory) ?? []), step])
    for (const [territory, reached] of steps) {
      const there = all.get(territory) ?? []
      there.push({ event, steps: reached })
      all.set(territory, there)
    }
  }
  return all
}

function reachOf(event: Event, byId: ReadonlyMap<EventId, Event>): readonly StepPlace[] {
  const toggle = toggleOf(event)
  const meant = toggle ? byId.get(toggle.act) : event
  const read = meant ? interpret(meant) : null
  return read?.status === 'known' ? read.act.kind.reaches(read.act.body) : []
}

/** Everything that has to come before an event already, itself among it. */
function allBefore(event: Event, events: readonly Event[], behind: Behind): ReadonlySet<EventId> {
  if (behind.size === 0) return new Set([event.id])
  const byId = new Map(events.map((one) => [one.id, one]))
  const before = new Set<EventId>()
  const waiting: Event[] = [event]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (before.has(next.id)) continue
    before.add(next.id)
    for (const cause of causesOf(next)) {
      const one = byId.get(cause)
      if (one) waiting.push(one)
    }
    for (const one of behind.get(next.id) ?? []) waiting.push(one)
  }
  return before
}
