import { describe, expect, it } from 'vitest'
import { type DeviceId, type EventId, id } from '../../src/domain/ids'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import { NOTHING } from '../../src/record/folded'
import { historyOf, nextRedo, nextUndo } from '../../src/record/history'
import type { Act } from '../../src/record/kinds'
import { forged } from '../support/forge'
import { CREATED, MANABI, product, STARTED, WEIGHED, written } from './sample'

const at = { territory: MANABI }
const device = id<DeviceId>('portatil')
const propose = (name: string): Act => ({ kind: 'products-proposed', body: { ...at, products: [product(name)] } })
const undo = (act: EventId): Act => ({ kind: 'act-undone', body: { act } })
const redo = (act: EventId): Act => ({ kind: 'act-redone', body: { act } })
const newest = (events: readonly Event[]): EventId => events.at(-1)?.id ?? id('')
const next = (events: readonly Event[]) => nextUndo(historyOf(events, device), fold(events))
const started = written(STARTED)

describe('what undo comes to next', () => {
  it('is nothing before the record begins', () => {
    expect(nextUndo(historyOf(written([CREATED]), device), NOTHING)).toBeNull()
  })

  it('is not an act that stands aside, which has nothing to take back', () => {
    const there = written([propose('Mora')], started, { device: id('antes') })
    const here = written([propose('Mora')], started)
    const union = [...there, ...here.slice(started.length)]
    expect(fold(union).aside.map(({ event }) => event.device)).toEqual([device])
    expect(next(union)?.event).toBe(started.at(-1))
  })

  it('is not an act of a later Yunta, which nobody here can read', () => {
    const last = started.at(-1)
    if (!last) throw new Error('empty')
    const later = forged(last, { seq: last.seq + 1, prev: last.id, kind: 'acta-sealed', body: {} })
    expect(next([...started, later])?.event).toBe(last)
  })

  it('is a signature that holds a closed step, with the step and the province', () => {
    const weighed = written(WEIGHED)
    expect(next(weighed)).toEqual({
      event: weighed.at(-1),
      findings: [{ code: 'closing-not-undone', severity: 'refused', values: { step: 'weights', territory: '13' } }],
    })
  })
})

describe('undo and redo of an act that is not the latest', () => {
  it('leave the acts over it in their order', () => {
    const three = ['Maíz', 'Mora', 'Maní'].reduce((events, name) => written([propose(name)], events), started)
    const [, mora, mani] = three.slice(started.length)
    if (!mora || !mani) throw new Error('three acts')
    const undone = written([undo(mora.id)], three)
    expect(next(undone)?.event).toBe(mani)
    expect(nextRedo(historyOf(undone, device))?.event).toBe(mora)
    const both = written([undo(mani.id)], undone)
    const back = written([redo(mora.id)], both)
    expect(nextRedo(historyOf(back, device))?.event).toBe(mani)
    expect(next(back)?.event).toBe(mora)
  })

  it('of another device’s act change neither of this one’s', () => {
    const theirs = written([propose('Mora')], started, { device: id('otro') })
    const undone = written([undo(newest(theirs))], theirs)
    expect(nextRedo(historyOf(undone, device))).toBeNull()
    expect(next(undone)?.event).toBe(started.at(-1))
    const back = written([redo(newest(theirs))], undone)
    expect(next(back)?.event).toBe(started.at(-1))
  })
})
