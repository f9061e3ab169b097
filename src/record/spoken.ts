import { type Thing, thingKey } from '../domain/thing'
import type { Event } from './event'
import { type Hearing, hasHeard } from './hearing'
import type { Word } from './word'

/** One act's word on a thing. */
export interface Side {
  readonly event: Event
  readonly says: string
  /** The event whose body says it: the act itself, or the one that a decision kept. null for a thing taken back. */
  readonly said: Event | null
}

/** Different words on one thing by writers who had not heard of each other. Until a person settles it the thing is unsaid. */
export interface Conflict {
  readonly thing: Thing
  /** By device and sequence, never by clock. */
  readonly sides: readonly Side[]
}

export type ConflictsByThing = ReadonlyMap<string, Conflict>

/**
 * The last words on each thing: those that no other word had heard of. Only words that somebody later had not heard of
 * are kept; the last word of a record that one device wrote is in its programme.
 */
export interface LastWords {
  readonly last: Branch | null
  readonly conflicts: ConflictsByThing
  /** Those that a decision settled and nobody spoke of since: another decision may come that had not heard of it. */
  readonly settled: ConflictsByThing
}

export const SILENCE: LastWords = { last: null, conflicts: new Map(), settled: new Map() }

/** A persistent tree: a word more copies the way to its leaf and shares the rest. */
interface Branch {
  readonly below: ReadonlyMap<string, Branch>
  readonly words: readonly Side[]
}

/** What is spoken after one more word, and whether it contradicts another of which its writer had not heard. */
export function afterWord(
  before: LastWords,
  { thing, settles, ...word }: Word,
  event: Event,
  hearing: Hearing | undefined,
): { readonly after: LastWords; readonly contradicts: boolean } {
  const key = thingKey(thing)
  const others =
    hearing && !hearing.complete ? wordsOn(before.last, thing).filter((one) => !hasHeard(hearing, one.event)) : []
  const sides = [...others, { event, says: word.says, said: word.said === undefined ? event : word.said }]
  const contradicts = others.some((one) => one.says !== word.says)
  const last = hearing?.contested || others.length > 0 ? put(before.last, thing, sides) : before.last
  const open = before.conflicts.get(key)
  return {
    contradicts,
    after: {
      last,
      conflicts: replaced(before.conflicts, key, contradicts ? { thing, sides: sides.toSorted(byDevice) } : undefined),
      settled: replaced(before.settled, key, settles && !contradicts ? (open ?? before.settled.get(key)) : undefined),
    },
  }
}

/** The same map when nothing changes, so that a word on what nobody disputes costs nothing. */
function replaced(conflicts: ConflictsByThing, key: string, conflict: Conflict | undefined): ConflictsByThing {
  if (conflicts.get(key) === conflict) return conflicts
  const after = new Map(conflicts)
  if (conflict) after.set(key, conflict)
  else after.delete(key)
  return after
}

const byDevice = ({ event: one }: Side, { event: other }: Side): number => {
  if (one.device !== other.device) return one.device < other.device ? -1 : 1
  return one.seq - other.seq
}

function wordsOn(last: Branch | null, thing: Thing): readonly Side[] {
  let branch = last
  for (const step of thing) branch = branch?.below.get(step) ?? null
  return branch?.words ?? []
}

const BARE: Branch = { below: new Map(), words: [] }

function put(branch: Branch | null, [step, ...rest]: readonly string[], words: readonly Side[]): Branch {
  const here = branch ?? BARE
  if (step === undefined) return { ...here, words }
  return { ...here, below: new Map(here.below).set(step, put(here.below.get(step) ?? null, rest, words)) }
}
