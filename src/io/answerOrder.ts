import { assembled, placesInOrder } from '../record/assemble'
import { eventBytes } from '../record/chain'
import type { Event } from '../record/event'
import type { Folded } from '../record/folded'
import { joinCounts } from '../record/join'
import { inOrder } from '../record/order'
import { eventValue } from '../record/readEvent'
import { verify } from '../record/verify'
import { checkedAlready, pack, type ReadingAnswer, type ReadingOrder, unpacked } from './readingProtocol'
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
  const heard = seldom((done, all) => tell({ answer: 'progress', done, all }, []))
  if (order.order === 'joining') {
    const records = order.records.map(checkedAlready)
    const counts = joinCounts(checkedAlready(order.here), records, order.chosen, (events) => foldedIn(events, heard))
    tell({ answer: 'counts', counts }, [])
    return
  }
  const { events, findings, unlinked } = checked(order, heard)
  for (const packed of slices(events)) tell({ answer: 'events', packed }, [packed.bytes.buffer, packed.ends.buffer])
  const places = placesInOrder(events, inOrder(events))
  tell({ answer: 'verdict', findings, unlinked, order: places }, [places.buffer])
}

/** Says it now and then only. */
function seldom(say: OnChecked): OnChecked {
  let told = performance.now()
  return (done, all) => {
    const now = performance.now()
    if (now - told < BETWEEN) return
    told = now
    say(done, all)
  }
}

/** What events in order add up to, telling how far it is. */
function foldedIn(events: readonly Event[], onDone: OnChecked): Folded {
  const steps = assembled({ events, order: events.keys() })
  let step = steps.next()
  for (; !step.done; step = steps.next()) onDone(step.value, events.length)
  return step.value.folded
}

function checked(request: Exclude<ReadingOrder, { readonly order: 'joining' }>, onChecked: OnChecked): CheckedEvents {
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
