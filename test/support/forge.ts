import { expedienteBytes } from '../../src/io/write/expediente'
import { idOfFields, root } from '../../src/record/chain'
import type { Event } from '../../src/record/event'
import { sha256Hex } from '../../src/record/sha256'

/** The event with other content and the id that goes with it, as a forger who knows the format writes it. */
export const forged = (event: Event, change: Partial<Event>): Event => {
  const { id: _, ...fields } = { ...event, ...change }
  return { ...fields, id: idOfFields(fields) }
}

/** One more event after the last, by the same device. */
export function appendedTo(events: readonly Event[], change: Partial<Event>): readonly Event[] {
  const last = events.at(-1)
  if (!last) throw new Error('nothing to append to')
  return [...events, forged(last, { seq: last.seq + 1, prev: last.id, parents: [], ...change })]
}

/** A file of these events with a right seal, and the head that goes with them unless another root is stated. */
export const fileOf = (events: readonly Event[], stated = root(events)): Uint8Array =>
  expedienteBytes(events, { app: '0.1.0', root: stated })

/** The same file with other words in it and the seal made anew: what a text editor and a hash make of it. */
export function resealed(file: Uint8Array, from: string, to: string): Uint8Array {
  const text = new TextDecoder().decode(file)
  if (!text.includes(from)) throw new Error(`not in the file: ${from}`)
  const body = text.replace(from, to).replace(/sha256:[0-9a-f]{64}\n$/, '')
  return new TextEncoder().encode(`${body}sha256:${sha256Hex(new TextEncoder().encode(body))}\n`)
}
