import type { Finding } from '../domain/finding'
import { refused } from '../domain/finding'
import type { Programme } from '../domain/programme'
import type { Event } from './event'
import { interpret } from './interpret'
import { isRefused, judged, outOfPlace } from './judge'
import { pushed, type Stack } from './stack'

/** What a record adds up to. */
export interface Folded {
  /** null before the first event. */
  readonly programme: Programme | null
  /** True from the place in the record where today's rules were adopted. */
  readonly judged: boolean
  /** Events that did not enter, in canonical order: nothing of them is applied, nothing of them is lost. */
  readonly aside: readonly Aside[]
  /** Every act so far in its place, the latest on top. */
  readonly entries: Stack<Entry> | null
}

/** An event that does not hold where it stands, and why. */
export interface Aside {
  readonly event: Event
  readonly findings: readonly Finding[]
}

/** One act in its place. Taking it out starts from what there was before it. */
export interface Entry extends Aside {
  readonly before: Pick<Folded, 'programme' | 'judged'>
  readonly undone: boolean
}

export const NOTHING: Folded = { programme: null, judged: false, aside: [], entries: null }

/** One more act in its place: applied when it holds there, else put aside. An undone one keeps its place only. */
export function entered(folded: Folded, event: Event, undone = false): Folded {
  if (undone) return placed(folded, event, [], true)
  const read = interpret(event)
  if (read.status === 'unknown') return putAside(folded, event, [refused('act-newer')])
  if (read.status === 'misshapen') return putAside(folded, event, [refused('event-damaged')])
  const { kind, body } = read.act
  const { programme } = folded
  const findings = folded.judged ? judged(programme, read.act) : outOfPlace(programme, kind.kind)
  if (isRefused(findings)) return putAside(folded, event, findings)
  return {
    ...placed(folded, event, [], false),
    programme: kind.apply(programme ?? BLANK, body, { event, judged: folded.judged }),
    judged: folded.judged || kind.kind === 'rules-adopted',
  }
}

export function putAside(folded: Folded, event: Event, findings: readonly Finding[]): Folded {
  return { ...placed(folded, event, findings, false), aside: [...folded.aside, { event, findings }] }
}

const placed = (folded: Folded, event: Event, findings: readonly Finding[], undone: boolean): Folded => ({
  ...folded,
  entries: pushed(folded.entries, {
    event,
    findings,
    before: { programme: folded.programme, judged: folded.judged },
    undone,
  }),
})

/** What the first event is applied to; it keeps nothing of it. */
const BLANK: Programme = {
  id: '' as Programme['id'],
  name: '',
  simulated: false,
  bodyVersion: '',
  dimensions: [],
  catalogue: [],
  segments: [],
  filters: [],
  territories: {},
}
