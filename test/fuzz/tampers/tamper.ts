import { checkedFile } from '../../../src/io/recordFile'
import { type Canonical, canonicalBytes } from '../../../src/record/canonical'
import { root } from '../../../src/record/chain'
import type { Event } from '../../../src/record/event'
import { sha256Hex } from '../../../src/record/sha256'
import { olderOffences } from '../../../src/record/soundness'
import { fileOf, forged } from '../../support/forge'

/** What a change was made to. */
export const MARKS = ['figure', 'name', 'date', 'link', 'end', 'byte'] as const
export type Mark = (typeof MARKS)[number]

/** How it comes out: the file says it, the code on the acta says it, nothing in the record moved, or nobody says it. */
export const OUTCOMES = ['file', 'code', 'unmoved', 'untold'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How far a forger goes: no further, with the seal at the foot made anew, or with every hash from there on made anew. */
export const FORGERS = ['plain', 'sealed', 'rehashed'] as const
export type Forger = (typeof FORGERS)[number]

export interface Tampered {
  readonly mark: Mark
  readonly forger: Forger
  readonly bytes: Uint8Array
}

/** A whole number below n. */
export type Draw = (n: number) => number

/** The same seed draws the same numbers (mulberry32). */
export function drawsOf(seed: number): Draw {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}

type Path = readonly (string | number)[]
type Leaf = string | number | boolean | null

/** One change of one field or of one byte of a record, by one of the three forgers. */
export function tampered(events: readonly Event[], file: Uint8Array, draw: Draw): Tampered {
  const what = draw(8)
  if (what === 0) return byteChanged(file, draw)
  if (what === 1) {
    const left = events.slice(0, -1 - draw(3))
    const rehashed = draw(2) === 0
    // The head still names all of the record, or what is left of it.
    return {
      mark: 'end',
      forger: rehashed ? 'rehashed' : 'sealed',
      bytes: fileOf(left, root(rehashed ? left : events)),
    }
  }
  const at = draw(events.length)
  const event = events[at]
  if (!event) throw new RangeError('a record has events')
  const leaves = leavesOf(event)
  const [path, value] = leaves[draw(leaves.length)] ?? [[], null]
  const change = replaced(event, path, otherThan(value, draw))
  const mark = markOf(path, value)
  if (path[0] === 'id' || draw(3) < 2) {
    const changed = events.map((one, i) => (i === at ? change : one))
    const forger = draw(2) === 0 ? 'sealed' : 'plain'
    const bytes = fileOf(changed, root(events))
    return { mark, forger, bytes: forger === 'sealed' ? bytes : underOldSeal(bytes, file) }
  }
  return { mark, forger: 'rehashed', bytes: fileOf(rebuilt(events, at, change)) }
}

/** What the file says of itself, and what its code says to whoever holds the acta. */
export function outcomeOf({ bytes }: Tampered, original: readonly Event[]): Outcome {
  const { events, folded, findings } = checkedFile(bytes, 'prueba.yunta.json')
  if (findings.length > 0 || !folded || folded.aside.length > 0 || olderOffences(events, folded).length > 0)
    return 'file'
  if (root(events) !== root(original)) return 'code'
  return written(events) === written(original) ? 'unmoved' : 'untold'
}

/** Every field of every event in one order: fields that no hash covers would be seen here. Events hold nothing else. */
const written = (events: readonly Event[]): string =>
  new TextDecoder().decode(canonicalBytes(events as unknown as Canonical))

function byteChanged(file: Uint8Array, draw: Draw): Tampered {
  const bytes = file.slice()
  const at = draw(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8))
  if (draw(2) === 0) return { mark: 'byte', forger: 'plain', bytes }
  const foot = new TextDecoder('latin1').decode(bytes).lastIndexOf('sha256:')
  if (foot < 0) return { mark: 'byte', forger: 'plain', bytes }
  const body = bytes.slice(0, foot)
  const seal = new TextEncoder().encode(`sha256:${sha256Hex(body)}\n`)
  return { mark: 'byte', forger: 'sealed', bytes: Uint8Array.from([...body, ...seal]) }
}

/** The seal of another file under this one. */
function underOldSeal(bytes: Uint8Array, file: Uint8Array): Uint8Array {
  const seal = new TextDecoder().decode(file).match(/sha256:[0-9a-f]{64}\n$/)?.[0] ?? ''
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/sha256:[0-9a-f]{64}\n$/, seal))
}

/** Everything after the changed event is written anew, hash by hash, as somebody who knows the format would. */
function rebuilt(events: readonly Event[], at: number, change: Event): readonly Event[] {
  const renamed = new Map<string, Event['id']>()
  return events.map((event, i) => {
    if (i < at) return event
    const own = i === at ? change : event
    const follow = (id: Event['id']) => renamed.get(id) ?? id
    const after = forged(own, { prev: own.prev && follow(own.prev), parents: own.parents.map(follow) })
    renamed.set(event.id, after.id)
    return after
  })
}

function leavesOf(value: unknown, path: Path = []): readonly (readonly [Path, Leaf])[] {
  if (typeof value !== 'object' || value === null) return [[path, value as Leaf]]
  const fields: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one, i) => [i, one] as const)
    : Object.entries(value)
  return fields.flatMap(([key, one]) => leavesOf(one, [...path, key]))
}

function replaced<T>(value: T, [key, ...rest]: Path, leaf: Leaf): T {
  if (key === undefined) return leaf as T
  const copy = Array.isArray(value) ? [...value] : { ...value }
  // A path of leavesOf leads to what is there.
  const table = copy as Record<string | number, unknown>
  table[key] = replaced(table[key], rest, leaf)
  return copy as T
}

function otherThan(value: Leaf, draw: Draw): Leaf {
  if (typeof value === 'number') return value + (draw(2) === 0 ? 1 : -1) * (1 + draw(3))
  if (typeof value === 'boolean') return !value
  if (value === null) return ''
  if (value === '') return 'x'
  const at = draw(value.length)
  const other = /\d/.test(value[at] ?? '')
    ? String((Number(value[at]) + 1 + draw(8)) % 10)
    : value[at] === 'e'
      ? 'a'
      : 'e'
  return value.slice(0, at) + other + value.slice(at + 1)
}

const LINKS: readonly string[] = ['id', 'prev', 'parents', 'device', 'seq', 'v', 'programme', 'root']
const DAYS: readonly string[] = ['at', 'off', 'date', 'due', 'on', 'year', 'savedAt']

function markOf(path: Path, value: Leaf): Mark {
  const key = String(path.findLast((one) => typeof one === 'string') ?? '')
  if (LINKS.includes(key) && (path.length <= 2 || key === 'root')) return 'link'
  if (DAYS.includes(key)) return 'date'
  return typeof value === 'string' && !/^-?\d+(\.\d+)?$/.test(value) ? 'name' : 'figure'
}
