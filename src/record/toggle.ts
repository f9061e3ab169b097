import type { Finding } from '../domain/finding'
import { refused } from '../domain/finding'
import type { EventId } from '../domain/ids'
import type { Programme } from '../domain/programme'
import type { StepPlace } from '../domain/step'
import type { Event } from './event'
import { type Entry, entered, type Folded, putAside } from './folded'
import { interpret } from './interpret'
import { closedAmong } from './judge'
import type { Undo } from './kind'
import { recordsJoined } from './kinds/recordsJoined'
import type { Stack } from './stack'

/** An undo or a redo: the act it names, and whether it is to stay out. */
export interface Toggle {
  readonly act: EventId
  readonly out: boolean
}

export type Toggled =
  | { readonly status: 'done'; readonly folded: Folded }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }

/** The undo or redo that an event is; null for every other event, and for one that cannot be read. */
export function toggleOf(event: Event): Toggle | null {
  if (event.kind !== 'act-undone' && event.kind !== 'act-redone') return null
  const read = interpret(event)
  if (read.status !== 'known') return null
  // The schema of both kinds is { act: EventId }.
  const { act } = read.act.body as { readonly act: EventId }
  return { act, out: event.kind === 'act-undone' }
}

/**
 * Takes an act out of its place, or puts it back, and judges anew every act after it. Costs the acts after it: for the
 * latest act, nothing.
 *
 * Refused when the act is a signature; when a step is closed that it touches, with it or without it, or that an act touches
 * which would enter in its wake; and when an act that holds would not hold any more: others stand on it. Before the record
 * adopted today's rules everything could be undone, and stays so.
 */
export function toggled(folded: Folded, { act, out }: Toggle): Toggled {
  const later: Entry[] = []
  let rest = folded.entries
  for (; rest && rest.top.event.id !== act; rest = rest.below) later.push(rest.top)
  if (!rest) return { status: 'refused', findings: [refused('act-unknown')] }
  if (out && rest.top.event.kind === recordsJoined.kind && later.some(signs)) {
    return { status: 'refused', findings: [refused('joining-signed')] }
  }
  const after = replayed(rest, later.toReversed(), out)
  const findings = folded.judged
    ? objections(folded, after, pairsOf(folded.entries, after.entries, later.length + 1))
    : immovable(rest.top)
  return findings.length > 0 ? { status: 'refused', findings } : { status: 'done', folded: after }
}

const signs = ({ event, findings }: Entry): boolean => event.kind === 'step-closed' && findings.length === 0

function replayed({ top, below }: Stack<Entry>, later: readonly Entry[], out: boolean): Folded {
  return later.reduce<Folded>(
    // An undo that did not hold when it came does not come again.
    (sofar, { event, undone, findings, hearing }) =>
      toggleOf(event) ? putAside(sofar, event, findings, hearing) : entered(sofar, event, { hearing, undone }),
    entered({ ...top.before, entries: below }, top.event, { hearing: top.hearing, undone: out }),
  )
}

/** A record without its beginning is none. */
const immovable = ({ event }: Entry): readonly Finding[] =>
  event.kind === 'programme-created' ? [refused('act-not-undone')] : []

function objections(folded: Folded, after: Folded, pairs: readonly Pair[]): readonly Finding[] {
  const [own, ...wake] = pairs
  if (!own || undoOf(own.now) === 'never') return [refused('act-not-undone')]
  if (own.now.findings.length > 0) return own.now.findings
  const fallen = wake.filter(({ was, now }) => was.findings.length === 0 && now.findings.length > 0)
  if (fallen.length > 0) return [refused('act-needed', { values: { n: fallen.length } })]
  const moving = pairs.filter(({ was, now }) => holds(was) !== holds(now)).map(({ now }) => now)
  const states = [folded.programme, after.programme].flatMap((programme) => programme ?? [])
  const touched = states.flatMap((programme) => moving.flatMap((entry) => touchedBy(entry, programme)))
  return folded.programme ? closedAmong(folded.programme, touched) : []
}

const holds = ({ undone, findings }: Entry): boolean => !undone && findings.length === 0

function undoOf({ event }: Entry): Undo {
  const read = interpret(event)
  return read.status === 'known' ? read.act.kind.undo : 'never'
}

function touchedBy({ event }: Entry, programme: Programme): readonly StepPlace[] {
  const read = interpret(event)
  return read.status === 'known' && read.act.kind.undo !== 'free' ? read.act.kind.touches(programme, read.act.body) : []
}

/** One act before and after, in its place. */
interface Pair {
  readonly was: Entry
  readonly now: Entry
}

/** The act at issue first, then all that came after it. */
function pairsOf(was: Stack<Entry> | null, now: Stack<Entry> | null, count: number): readonly Pair[] {
  const pairs: Pair[] = []
  for (let [one, other] = [was, now]; one && other && pairs.length < count; ) {
    pairs.push({ was: one.top, now: other.top })
    ;[one, other] = [one.below, other.below]
  }
  return pairs.reverse()
}
