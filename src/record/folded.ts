import type { Finding } from '../domain/finding'
import { refused } from '../domain/finding'
import type { Programme } from '../domain/programme'
import type { Event } from './event'
import type { Hearing } from './hearing'
import { type Interpreted, interpret } from './interpret'
import { isRefused, judged, outOfPlace } from './judge'
import { type Aside, NO_PROGRAMME } from './kind'
import { sceneOf } from './scene'
import { afterWord, type LastWords, SILENCE } from './spoken'
import { pushed, type Stack } from './stack'
import { withoutCell } from './unsaid'

/** What a record adds up to. */
export interface Folded {
  /** null before the first event. */
  readonly programme: Programme | null
  /** True from the place in the record where today's rules were adopted. */
  readonly judged: boolean
  /** Events that did not enter, in canonical order: nothing of them is applied, nothing of them is lost. */
  readonly aside: readonly Aside[]
  /** Events that did not enter in their place, and what somebody decided about them later. */
  readonly decided: readonly Decided[]
  /** The last words on what several devices wrote apart, and where they contradict each other. */
  readonly spoken: LastWords
  /** Every act so far in its place, the latest on top. */
  readonly entries: Stack<Entry> | null
}

export interface Decided extends Aside {
  readonly by: Event
}

/** One act in its place. Taking it out starts from what there was before it. */
export interface Entry extends Aside {
  readonly before: Omit<Folded, 'entries'>
  readonly undone: boolean
  readonly hearing: Hearing | undefined
}

export const NOTHING: Folded = {
  programme: null,
  judged: false,
  aside: [],
  decided: [],
  spoken: SILENCE,
  entries: null,
}

/** How an act comes to its place. */
interface Coming {
  /** Absent when it had heard of all that stands before it, and all that stands after it of it. */
  readonly hearing?: Hearing | undefined
  /** An undone act keeps its place only. */
  readonly undone?: boolean
}

/** One more act in its place: applied when it holds there, else put aside. */
export function entered(folded: Folded, event: Event, { hearing, undone = false }: Coming = {}): Folded {
  if (undone) return placed(folded, event, { hearing, undone, findings: [] })
  const read = interpret(event)
  if (read.status === 'unknown') return putAside(folded, event, [refused('act-newer')], hearing)
  if (read.status === 'misshapen') return putAside(folded, event, [refused('event-damaged')], hearing)
  const { kind, body } = read.act
  const { programme } = folded
  const findings = folded.judged ? judged(folded, read.act) : outOfPlace(programme, kind.kind)
  if (isRefused(findings)) return putAside(folded, event, findings, hearing)
  const after = kind.apply(programme ?? NO_PROGRAMME, body, { ...sceneOf(folded), event, judged: folded.judged })
  return {
    ...placed(folded, event, { hearing, undone, findings: [] }),
    ...heardOut(folded, after, read.act, event, hearing),
    ...decisions(folded, kind.decides(body), event),
    judged: folded.judged || kind.kind === 'rules-adopted',
  }
}

export const putAside = (
  folded: Folded,
  event: Event,
  findings: readonly Finding[],
  hearing?: Hearing | undefined,
): Folded => ({
  ...placed(folded, event, { hearing, undone: false, findings }),
  aside: [...folded.aside, { event, findings }],
})

/** Its words are the last on what it speaks of, but for those of which it had not heard. */
function heardOut(
  folded: Folded,
  programme: Programme,
  { kind, body }: Interpreted,
  event: Event,
  hearing: Hearing | undefined,
): Pick<Folded, 'programme' | 'spoken'> {
  const { spoken: before } = folded
  if (!hearing && before.conflicts.size === 0 && before.settled.size === 0) return { programme, spoken: before }
  return kind.words(body, sceneOf(folded)).reduce<{ readonly programme: Programme; readonly spoken: LastWords }>(
    (sofar, word) => {
      const { after, contradicts } = afterWord(sofar.spoken, word, event, hearing)
      return {
        programme: contradicts ? withoutCell(sofar.programme, word.thing) : sofar.programme,
        spoken: after,
      }
    },
    { programme, spoken: before },
  )
}

function decisions(
  { aside, decided }: Folded,
  acts: readonly Event['id'][],
  by: Event,
): Pick<Folded, 'aside' | 'decided'> {
  if (acts.length === 0) return { aside, decided }
  const meant = new Set(acts)
  return {
    aside: aside.filter(({ event }) => !meant.has(event.id)),
    decided: [...decided, ...aside.filter(({ event }) => meant.has(event.id)).map((one) => ({ ...one, by }))],
  }
}

const placed = (folded: Folded, event: Event, how: Pick<Entry, 'findings' | 'undone' | 'hearing'>): Folded => {
  const { entries, ...before } = folded
  return { ...folded, entries: pushed(entries, { event, before, ...how }) }
}
