import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '../../src/domain/ids'
import { type Canonical, canonicalBytes } from '../../src/record/canonical'
import { eventBytes, idOfFields, root } from '../../src/record/chain'
import { codeOf } from '../../src/record/code'
import type { Event } from '../../src/record/event'
import { eventValue } from '../../src/record/readEvent'
import { verify } from '../../src/record/verify'
import { rate, WEIGHED, written } from './sample'

const events = written([...WEIGHED, rate('cacao', 'DEM', 4), rate('cacao', 'DEM', 5), rate('queso', 'PRECIO', 'SD')])
const values = (list: readonly Event[]) => list.map((event) => eventValue(eventBytes(event)))
const codes = (list: readonly unknown[]) => verify(list).findings.map(({ code }) => code)
const forged = ({ id: _, ...fields }: Event): Event => ({ ...fields, id: idOfFields(fields) })

describe('verify', () => {
  it('finds nothing in a sound record, and reads back what was written', () => {
    const read = verify(values(events))
    expect(read.findings).toEqual([])
    expect(read.events).toEqual(events)
  })

  it('sees any one changed byte of any event', () => {
    const bytes = events.map(eventBytes)
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, where, flip) => {
        const i = which % bytes.length
        const changed = bytes.map((one, k) => (k === i ? flipped(one, where % one.length, flip) : one))
        expect(verify(changed.map(eventValue)).findings).not.toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('sees an event taken from the middle, by its missing cause', () => {
    expect(codes(values(events.filter((_, i) => i !== 3)))).toContain('event-cause-missing')
  })

  it('sees a body changed together with its id, because the next event names the old one', () => {
    const changed = events.map((event) => (event.seq === 7 ? forged({ ...event, actor: 'Otra persona' }) : event))
    expect(codes(values(changed))).toContain('event-cause-missing')
  })

  it('sees two histories of one device', () => {
    const last = events.at(-1)
    if (!last) throw new Error('empty sample')
    const twin = forged({ ...last, actor: 'Otra persona' })
    expect(codes(values([...events, twin]))).toEqual(['event-forked'])
  })

  it('names the place of what is damaged as people count, from one', () => {
    const [first, ...rest] = values(events)
    expect(verify([first, null, ...rest]).findings).toEqual([
      { code: 'event-damaged', severity: 'refused', place: { row: 2 } },
    ])
  })

  it('wants the causes of an event sorted, and each once', () => {
    const last = events.at(-1)
    // Not the last itself, which gets another id with other causes.
    const [one, other] = events
      .slice(0, -1)
      .map((event) => event.id)
      .toSorted()
    if (!last || !one || !other) throw new Error('empty sample')
    const naming = (...parents: readonly Event['id'][]) =>
      codes(values([...events.slice(0, -1), forged({ ...last, parents })]))
    expect(naming(one, other)).toEqual([])
    expect(naming(other, one)).toEqual(['event-damaged'])
    expect(naming(one, one)).toEqual(['event-damaged'])
  })

  it('takes bytes that hold a fraction for damage, not for an error', () => {
    const [first] = values(events)
    expect(codes([{ ...(first as object), body: { half: 0.5 } }])).toContain('event-damaged')
  })

  it('sees a sequence that does not follow', () => {
    const last = events.at(-1)
    if (!last) throw new Error('empty sample')
    expect(codes(values([...events.slice(0, -1), forged({ ...last, seq: last.seq + 1 })]))).toEqual([
      'event-out-of-sequence',
    ])
  })

  it('wants exactly one beginning and one programme', () => {
    expect(codes(values(events.slice(1)))).toContain('programme-start-missing')
    const stray = forged({ ...(events[0] as Event), programme: id('otro'), device: id('otro') })
    expect(codes(values([...events, stray]))).toEqual(['programmes-mixed', 'programme-start-missing'])
  })

  it('refuses a body that does not fit its kind even when the id is right', () => {
    const odd = forged({ ...(events[2] as Event), body: { territory: 13 } })
    expect(codes([...values(events.slice(0, 2)), ...values([odd])])).toContain('event-damaged')
  })

  it('carries kinds and versions it does not know', () => {
    const last = events.at(-1) as Event
    const later = forged({ ...last, seq: last.seq + 1, prev: last.id, kind: 'acta-sealed', body: { x: 1 } })
    const newer = forged({ ...last, seq: last.seq + 2, prev: later.id, v: 9 })
    expect(codes(values([...events, later, newer]))).toEqual([])
  })

  it.each([[null], [7], ['text'], [[]], [{}], [undefined]])('says that %j is no event', (bad) => {
    expect(codes([bad])).toContain('event-damaged')
  })

  it('does not let a hostile key reach an object', () => {
    const hostile = JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(events[0]).slice(1)}`)
    expect(codes([hostile])).toContain('event-damaged')
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('root', () => {
  it('is shown by its first twenty-four digits, in six groups of four', () => {
    expect(codeOf(root(events)).replaceAll(' ', '')).toBe(root(events).slice(0, 24))
    expect(codeOf(root(events))).toMatch(/^([0-9a-f]{4} ){5}[0-9a-f]{4}$/)
  })

  it('changes with any event more or less, and not with their order', () => {
    expect(root(events.slice(0, -1))).not.toBe(root(events))
    expect(root([...events].reverse())).toBe(root(events))
  })
})

describe('eventValue', () => {
  it('gives undefined for bytes that are no JSON or no UTF-8', () => {
    expect(eventValue(new TextEncoder().encode('{"a":'))).toBeUndefined()
    expect(eventValue(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined()
  })

  it('reads what canonical bytes say', () => {
    const value: Canonical = { a: [1, 'ñ', null] }
    expect(eventValue(canonicalBytes(value))).toEqual(value)
  })
})

function flipped(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ by
  return copy
}
