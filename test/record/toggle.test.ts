import { describe, expect, it } from 'vitest'
import { type DeviceId, type EventId, id, type MemberId, type SegmentId } from '../../src/domain/ids'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import type { Act } from '../../src/record/kinds'
import { MANABI, product, rate, refusals, STARTED, territoryAfter, WEIGHED, written } from './sample'

const at = { territory: MANABI }
const OTHER = { device: id<DeviceId>('otro') }
const newest = (events: readonly Event[]): EventId => events.at(-1)?.id ?? id('')
const undo = (act: EventId): Act => ({ kind: 'act-undone', body: { act } })
const redo = (act: EventId): Act => ({ kind: 'act-redone', body: { act } })
const close = (step: 'candidates' | 'weights' | 'ratings'): Act => ({
  kind: 'step-closed',
  body: { ...at, step, reason: '' },
})
const seat = (name: string, segment: string): Act => ({
  kind: 'members-registered',
  body: { ...at, members: [{ id: id<MemberId>(name), name, segment: id<SegmentId>(segment) }] },
})
const judge = (name: string): Act => ({
  kind: 'judgements-made',
  body: {
    ...at,
    member: id<MemberId>(name),
    judgements: [{ node: 'root', first: id('MER'), second: id('PRO'), value: 5, kept: false }],
  },
})
const propose = (name: string): Act => ({ kind: 'products-proposed', body: { ...at, products: [product(name)] } })
/** Both records, as the devices would have them after meeting. */
const together = (...records: readonly (readonly Event[])[]): readonly Event[] => [
  ...new Map(records.flat().map((event) => [event.id, event])).values(),
]

describe('undo', () => {
  it('of an act in a step that another device has closed is refused, and names the step', () => {
    const rated = written([rate('cacao', 'DEM', 4)], written(WEIGHED))
    const closed = written([close('ratings')], rated, OTHER)
    expect(refusals(rated, undo(newest(rated)))).toEqual([])
    expect(refusals(closed, undo(newest(rated)))).toEqual(['step-closed'])
  })

  it('of the proposal of a candidate that another device has rated is refused: the rating rests on it', () => {
    const proposed = written([propose('Mora')], written(WEIGHED))
    const rated = written([rate('mora', 'DEM', 4)], proposed, OTHER)
    expect(refusals(proposed, undo(newest(proposed)))).toEqual([])
    expect(refusals(rated, undo(newest(proposed)))).toEqual(['act-needed'])
  })

  it('of a segment that was corrected before the person spoke touches the weights once they have', () => {
    const moved = written([seat('m1', 'pub')], written(STARTED))
    const closed = written([judge('m1'), close('weights')], moved, OTHER)
    expect(refusals(moved, undo(newest(moved)))).toEqual([])
    expect(refusals(closed, undo(newest(moved)))).toEqual(['step-closed'])
  })

  it('of a signature, or of an act that is not there, is refused', () => {
    const weighed = written(WEIGHED)
    expect(refusals(weighed, undo(newest(weighed)))).toEqual(['act-not-undone'])
    expect(refusals(weighed, undo(id('f'.repeat(64))))).toEqual(['act-unknown'])
    expect(refusals(weighed, undo(weighed[0]?.id ?? id('')))).toEqual(['act-not-undone'])
  })

  it('of an act that stands aside takes it off the list, and redo brings it back to it', () => {
    const base = written(STARTED)
    const here = written([propose('Mora')], base, { device: id<DeviceId>('aqui') })
    const there = written([propose('Mora')], base, OTHER)
    const union = together(here, there)
    const [out] = fold(union).aside
    expect(out?.findings.map(({ code }) => code)).toContain('product-repeated')
    const undone = written([undo(out?.event.id ?? id(''))], union, OTHER)
    expect(fold(undone).aside).toEqual([])
    expect(refusals(undone, redo(out?.event.id ?? id('')))).toContain('product-repeated')
  })

  it('does nothing a second time', () => {
    const rated = written([rate('cacao', 'DEM', 4)], written(WEIGHED))
    const once = written([undo(newest(rated))], rated)
    const twice = written([undo(newest(rated))], once)
    expect(fold(twice).programme).toEqual(fold(once).programme)
    expect(fold(twice).aside).toEqual([])
  })
})

describe('redo', () => {
  it('is refused when a ballot that stands aside would enter closed weights in its wake', () => {
    const seated = written([seat('m2', 'pub')], written(STARTED), { device: id<DeviceId>('aqui') })
    const heard = written([judge('m2')], seated, { device: id<DeviceId>('zeta') })
    const taken = written([undo(newest(seated))], seated, { device: id<DeviceId>('aqui') })
    const union = together(heard, taken)
    expect(fold(union).aside.map(({ event }) => event.kind)).toEqual(['judgements-made'])
    const closed = written([judge('m1'), close('weights')], union, OTHER)
    expect(refusals(written([judge('m1')], union, OTHER), redo(newest(seated)))).toEqual([])
    expect(refusals(closed, redo(newest(seated)))).toEqual(['step-closed'])
  })

  it('brings an act back to the place where it was, under those that came after it', () => {
    const rated = written([rate('cacao', 'DEM', 4)], written(WEIGHED))
    const first = newest(rated)
    const later = written([rate('cacao', 'DEM', 2)], rated)
    const back = written([undo(first), redo(first)], later)
    expect(territoryAfter(back).sheets.plenary).toEqual(territoryAfter(later).sheets.plenary)
  })
})
