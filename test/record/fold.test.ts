import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeviceId, id } from '../../src/domain/ids'
import { decide } from '../../src/record/decide'
import type { Event } from '../../src/record/event'
import { fold, foldOnto } from '../../src/record/fold'
import { NOTHING } from '../../src/record/folded'
import { historyOf, nextRedo, nextUndo } from '../../src/record/history'
import type { Act } from '../../src/record/kinds'
import { logOf } from '../../src/record/log'
import { stamp } from '../../src/record/stamp'
import {
  answer,
  CACAO,
  CREATED,
  DEM,
  M1,
  MANABI,
  PRECIO,
  QUESO,
  rate,
  refusals,
  territoryAfter,
  WEIGHED,
  written,
} from './sample'

const base = written(WEIGHED)
const device = base[0]?.device ?? id('nobody')
const cell = (events: readonly Event[]) => territoryAfter(events).sheets.plenary?.[CACAO]?.[DEM]

const undo = (events: readonly Event[]): readonly Event[] => {
  const target = nextUndo(historyOf(events, device), fold(events))?.event
  return target ? written([{ kind: 'act-undone', body: { act: target.id } }], events) : events
}
const redo = (events: readonly Event[]): readonly Event[] => {
  const target = nextRedo(historyOf(events, device))?.event
  return target ? written([{ kind: 'act-redone', body: { act: target.id } }], events) : events
}

describe('fold', () => {
  it('gives the same programme for any order in which events arrive', () => {
    const events = written([rate('cacao', 'DEM', 2), rate('cacao', 'DEM', 4), rate('queso', 'DEM', 'NA')], base)
    const expected = fold(events)
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (shuffled) => {
        expect(fold(shuffled)).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })

  it('joins two devices that worked apart, the same way round on both', () => {
    const here = written([rate('cacao', 'DEM', 2)], base)
    const there = written([rate('queso', 'PRECIO', 5)], base, { device: id('otro') })
    const union = [...here, ...there.slice(-1)]
    expect(fold(union)).toEqual(fold([...there, ...here.slice(-1)]))
    const sheet = territoryAfter(union).sheets.plenary
    expect(sheet?.[CACAO]?.[DEM]?.value).toBe(2)
    expect(sheet?.[QUESO]?.[PRECIO]?.value).toBe(5)
  })

  it('grows by one event exactly as it folds anew', () => {
    const acts: readonly Act[] = [rate('cacao', 'DEM', 2), rate('cafe', 'DEM', 3), rate('cacao', 'DEM', null)]
    let folded = fold(base)
    let events = base
    for (const act of acts) {
      const next = written([act], events)
      const event = next.at(-1)
      if (!event) throw new Error('no event')
      folded = foldOnto(folded, event)
      events = next
      expect(folded).toEqual(fold(events))
    }
  })

  it('keeps and counts what a later Yunta wrote', () => {
    const last = base.at(-1) as Event
    const later: Event = { ...last, id: id('f'.repeat(64)), seq: last.seq + 1, prev: last.id, kind: 'acta-sealed' }
    const folded = fold([...base, later])
    expect(folded.programme).toEqual(fold(base).programme)
    expect(folded.aside).toEqual([{ event: later, findings: [{ code: 'act-newer', severity: 'refused' }] }])
  })

  it('is empty before its first event, and wants that one first', () => {
    expect(fold([]).programme).toBeNull()
    expect(decide(NOTHING, { kind: 'territory-opened', body: { territory: MANABI } }).status).toBe('refused')
    expect(refusals(base, CREATED)).toEqual(['programme-already-created'])
  })
})

describe('undo and redo', () => {
  it('take an act back and bring it again, as events that stay in the record', () => {
    const rated = written([rate('cacao', 'DEM', 4)], base)
    const undone = undo(rated)
    expect(cell(undone)).toBeUndefined()
    expect(undone).toHaveLength(rated.length + 1)
    expect(cell(redo(undone))?.value).toBe(4)
  })

  it('go back through steps, one act at a time, down to the creation and no further', () => {
    let events = written(WEIGHED.slice(0, -1))
    for (let i = 0; i < 20; i++) events = undo(events)
    expect(fold(events).programme?.territories).toEqual({})
    expect(nextUndo(historyOf(events, device), fold(events))).toBeNull()
    for (let i = 0; i < 20; i++) events = redo(events)
    expect(territoryAfter(events).judgements[M1]).toHaveLength(2)
  })

  it('empty redo with a new act', () => {
    const events = written([rate('queso', 'DEM', 1)], undo(written([rate('cacao', 'DEM', 4)], base)))
    expect(nextRedo(historyOf(events, device))).toBeNull()
  })

  it('never reach the acts of another device', () => {
    const events = written([rate('cacao', 'DEM', 4)], base, { device: id('otro') })
    const next = (by: DeviceId) => nextUndo(historyOf(events, by), fold(events))?.event
    expect(next(id('otro'))).toBe(events.at(-1))
    expect(next(device)).toBe(base.at(-1))
  })

  it('hold for any walk of acts, undos and redos: the programme is that of the acts left', () => {
    const move = fc.constantFrom('act', 'undo', 'redo')
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        let events = base
        let left: Act[] = []
        let taken: Act[] = []
        moves.forEach((what, i) => {
          const level = ([1, 2, 3, 4, 5] as const)[i % 5] ?? 1
          if (what === 'act') {
            const act = rate('cacao', 'DEM', level)
            events = written([act], events)
            left = [...left, act]
            taken = []
          } else if (what === 'undo' && left.length > 0) {
            events = undo(events)
            taken = [...taken, ...left.slice(-1)]
            left = left.slice(0, -1)
          } else if (what === 'redo' && taken.length > 0) {
            events = redo(events)
            left = [...left, ...taken.slice(-1)]
            taken = taken.slice(0, -1)
          }
        })
        expect(fold(events).programme).toEqual(fold(written(left, base)).programme)
      }),
      { numRuns: 60 },
    )
  })
})

describe('stamp', () => {
  it('chains each device to its own previous event and to what it had heard of the others', () => {
    const there = written([rate('queso', 'PRECIO', 5)], base, { device: id('otro') })
    const heard = there.at(-1)
    const decision = answer(there, rate('cacao', 'DEM', 1))
    if (decision.status !== 'accepted') throw new Error('refused')
    const mine = base.at(-1)
    const event = stamp(decision.draft, logOf(there), {
      programme: heard?.programme ?? id('x'),
      actor: 'Rosa',
      device,
      at: 5,
      off: -300,
    })
    expect(event).toMatchObject({ prev: mine?.id, seq: base.length + 1, parents: [heard?.id] })
  })
})
