import fc from 'fast-check'
import type { PlacedEvent } from '../../src/storage/copy'

const encoder = new TextEncoder()

/** Distinct, readable events: the id is the number in hexadecimal, the bytes a line of UTF-8 with accents. */
export const event = (n: number, text = `{"n":${n},"quien":"Zoila Ñauta"}`): PlacedEvent => ({
  order: n,
  id: n.toString(16).padStart(64, '0'),
  bytes: encoder.encode(text),
})

export const events = (count: number, from = 0): PlacedEvent[] =>
  Array.from({ length: count }, (_, i) => event(from + i))

export const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => Number.parseInt(id, 16))

/** Batches of 1–4 events numbered through, with any UTF-8 text as bytes. */
export const batches = fc
  .array(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((texts) => {
    let n = 0
    return texts.map((batch) => batch.map((text) => event(n++, text)))
  })
