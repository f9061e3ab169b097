import { placesInOrder } from '../record/assemble'
import { eventBytes } from '../record/chain'
import type { Event } from '../record/event'
import { inOrder } from '../record/order'
import { eventValue } from '../record/readEvent'
import { verify } from '../record/verify'
import { pack, type ReadingAnswer, type ReadingOrder, unpacked } from './readingProtocol'
import { type CheckedEvents, checkedEvents, type OnChecked } from './recordFile'

/** Milliseconds between two words about how far it is. */
const BETWEEN = 100
/** A slice is cut at whichever comes first: bytes or events. Parsing one takes the page a few milliseconds. */
const SLICE_BYTES = 200_000
const SLICE_EVENTS = 500

/** Tells one thing to the page; the buffers named move to it. */
export type Tell = (answer: ReadingAnswer, moved: ArrayBuffer[]) => void

/** All that the reading thread does with one order: check, then hand over the sound events and the verdict. */
export function answerOrder(order: ReadingOrder, tell: Tell): void {
  const { events, findings, unlinked } = checked(order, tell)
  for (const packed of slices(events)) tell({ answer: 'events', packed }, [packed.bytes.buffer, packed.ends.buffer])
  const places = placesInOrder(events, inOrder(events))
  tell({ answer: 'verdict', findings, unlinked, order: places }, [places.buffer])
}

function checked(request: ReadingOrder, tell: Tell): CheckedEvents {
  let told = performance.now()
  const onChecked: OnChecked = (done, all) => {
    const now = performance.now()
    if (now - told < BETWEEN) return
    told = now
    tell({ answer: 'progress', done, all }, [])
  }
  if (request.order === 'file') return checkedEvents(request.bytes, request.name, onChecked)
  const values = unpacked(request.packed).map(eventValue)
  const { events, findings } = verify(values, (done) => onChecked(done, values.length))
  return { events, findings, unlinked: findings.length > 0 }
}

function* slices(events: readonly Event[]) {
  let held: Uint8Array[] = []
  let size = 0
  for (const event of events) {
    const bytes = eventBytes(event)
    held.push(bytes)
    size += bytes.length
    if (size < SLICE_BYTES && held.length < SLICE_EVENTS) continue
    yield pack(held)
    held = []
    size = 0
  }
  if (held.length > 0) yield pack(held)
}
