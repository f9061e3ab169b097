import type { Finding } from '../domain/finding'
import { eventBytes, eventWith } from '../record/chain'
import type { Event } from '../record/event'
import type { JoinCounts } from '../record/join'
import { eventValue } from '../record/readEvent'

/** Events as bytes in one piece, so that they cross to another thread without being copied: where each ends, one after the other. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly ends: Uint32Array<ArrayBuffer>
}

/** What the page asks of the reading thread: a whole file, the events that storage kept, or what joining would bring. One question a thread. */
export type ReadingOrder =
  | { readonly order: 'file'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly order: 'kept'; readonly packed: Packed }
  | {
      readonly order: 'joining'
      readonly here: Packed
      readonly records: readonly Packed[]
      readonly chosen: readonly boolean[]
    }

/** What it answers: how far it is, the sound events in slices small enough to be taken in between two frames, the verdict. */
export type ReadingAnswer =
  | { readonly answer: 'progress'; readonly done: number; readonly all: number }
  | { readonly answer: 'events'; readonly packed: Packed }
  | { readonly answer: 'counts'; readonly counts: readonly JoinCounts[] }
  | {
      readonly answer: 'verdict'
      readonly findings: readonly Finding[]
      readonly unlinked: boolean
      /** Places of the events in the one order of the record. */
      readonly order: Uint32Array<ArrayBuffer>
    }

export function pack(list: readonly Uint8Array[]): Packed {
  const bytes = new Uint8Array(list.reduce((sum, { length }) => sum + length, 0))
  const ends = new Uint32Array(list.length)
  let at = 0
  list.forEach((one, i) => {
    bytes.set(one, at)
    at += one.length
    ends[i] = at
  })
  return { bytes, ends }
}

/** Views of the one piece; whoever keeps one copies it. */
export const unpacked = ({ bytes, ends }: Packed): readonly Uint8Array[] =>
  Array.from(ends, (end, i) => bytes.subarray(i === 0 ? 0 : ends[i - 1], end))

export const packedEvents = (events: readonly Event[]): Packed => pack(events.map(eventBytes))

/** Events that another thread checked: reading their bytes again gives the same events. Each keeps bytes of its own. */
export const checkedAlready = (packed: Packed): readonly Event[] =>
  unpacked(packed).map((bytes) => eventWith(bytes.slice(), eventValue(bytes) as Event))
