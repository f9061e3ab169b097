import { describe, expect, it } from 'vitest'
import { id } from '../../src/domain/ids'
import { recordFromFile } from '../../src/io/recordFile'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import { inOrder } from '../../src/record/order'
import { bytesOf } from '../support/app'
import { appendedTo, fileOf, forged } from '../support/forge'

/** Files that a forger made who knows the format: every hash in them is right. */
const SAVED = 'test/saved/v4/todos-los-actos.yunta.json'
const events = recordFromFile(bytesOf(SAVED), SAVED).events
const INNER = Object.getOwnPropertyNames(Object.prototype)
const codesOf = (file: Uint8Array) => recordFromFile(file, 'ajeno.yunta.json').findings.map(({ code }) => code)
const refusedWith = (change: Partial<Event>) => codesOf(fileOf(appendedTo(events, change)))

describe('a hostile expediente', () => {
  it.each(INNER)('is refused when a province goes by the inner name %s', (name) => {
    expect(refusedWith({ kind: 'territory-opened', v: 1, body: { territory: name } })).toEqual(['event-damaged'])
  })

  it.each(INNER)('is refused when a person, a product or a sheet goes by the inner name %s', (name) => {
    const judgements = { territory: '13', member: name, judgements: [] }
    const cell = { product: name, indicator: 'PRECIO', value: 3, reason: '' }
    const ratings = { territory: '13', sheet: 'plenary', origin: '', leftOut: [], cells: [cell] }
    expect(refusedWith({ kind: 'judgements-made', v: 1, body: judgements })).toEqual(['event-damaged'])
    expect(refusedWith({ kind: 'ratings-recorded', v: 1, body: ratings })).toEqual(['event-damaged'])
    const sheet = { ...ratings, sheet: name, cells: [] }
    expect(refusedWith({ kind: 'ratings-recorded', v: 1, body: sheet })).toEqual(['event-damaged'])
  })

  it('is refused when its programme or its device goes by an inner name', () => {
    const [first] = events
    if (!first) throw new Error('empty')
    expect(codesOf(fileOf([forged(first, { programme: id('constructor') })]))).toContain('event-damaged')
    expect(codesOf(fileOf([forged(first, { device: id('__proto__') })]))).toContain('event-damaged')
  })

  it('is refused when an event repeats its parents, or names them out of order', () => {
    const [one, other] = events
    if (!one || !other) throw new Error('empty')
    const repeated = Array.from({ length: 300_000 }, () => one.id)
    expect(refusedWith({ parents: repeated })).toEqual(['event-damaged'])
    const turned = [one.id, other.id].sort().reverse()
    expect(refusedWith({ parents: turned })).toEqual(['event-damaged'])
  })

  it('is refused when it takes back the beginning of its programme and holds nothing else', () => {
    const [first] = events
    if (!first) throw new Error('empty')
    const undone = appendedTo([first], { kind: 'act-undone', v: 1, body: { act: first.id } })
    const { programme, aside } = fold(undone)
    expect([programme?.name !== undefined, aside.length]).toEqual([true, 1])
    expect(codesOf(fileOf([forged(first, { v: 9 })]))).toEqual(['act-newer'])
  })

  it.each([
    [{ at: 8_640_000_000_000_001 }],
    [{ at: -8_640_000_000_000_001 }],
    [{ at: Number.MAX_SAFE_INTEGER }],
    [{ off: 1_000_000_000 }],
    [{ off: -1441 }],
  ])('is refused when its clock says what no calendar can show: %j', (clock) => {
    expect(refusedWith({ kind: 'territory-opened', v: 1, body: { territory: '12' }, ...clock })).toEqual([
      'event-damaged',
    ])
  })
})

describe('a clock that is wrong', () => {
  it.each([[-1], [-86_400_000 * 365], [0], [253_402_300_800_000]])('of %d loses no act', (at) => {
    const file = fileOf(appendedTo(events, { kind: 'territory-opened', v: 1, body: { territory: '12' }, at }))
    const read = recordFromFile(file, 'reloj.yunta.json')
    expect(read.findings).toEqual([])
    expect(Object.keys(fold(read.events).programme?.territories ?? {})).toContain('12')
  })
})

describe('the order of events', () => {
  it('is found for an event with 200,000 causes, and for causes that all name each other', () => {
    const [first] = events
    if (!first) throw new Error('empty')
    const causes = Array.from({ length: 200_000 }, (_, i): Event => ({ ...first, id: id(`c${i}`), seq: i + 1 }))
    const last: Event = { ...first, id: id('last'), seq: 200_001, parents: causes.map((one) => one.id) }
    expect(inOrder([last, ...causes]).at(-1)).toBe(last)
    const dense = Array.from({ length: 700 }, (_, i): Event => {
      const parents = Array.from({ length: i }, (__, k) => id<Event['id']>(`d${k}`))
      return { ...first, id: id(`d${i}`), seq: i + 1, parents }
    })
    expect(inOrder([...dense].reverse()).map(({ seq }) => seq)).toEqual(dense.map(({ seq }) => seq))
  })
})
