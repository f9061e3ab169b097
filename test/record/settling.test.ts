import { describe, expect, it } from 'vitest'
import { type EventId, id, type ProductId } from '../../src/domain/ids'
import { decide } from '../../src/record/decide'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import { unionOf } from '../../src/record/join'
import type { Act } from '../../src/record/kinds'
import { logOf } from '../../src/record/log'
import { CACAO, DEM, M1, MANABI, product, rate, territoryAfter, WEIGHED, written } from './sample'

const START = written(WEIGHED)
const here = (acts: readonly Act[], before: readonly Event[] = START) => written(acts, before, { device: id('aqui') })
const there = (acts: readonly Act[], before: readonly Event[] = START) => written(acts, before, { device: id('alla') })
const RATING = ['rating', MANABI, 'plenary', CACAO, DEM] as const
const closing = (step: 'ratings' | 'candidates' | 'selection'): Act => ({
  kind: 'step-closed',
  body: { territory: MANABI, step, reason: '' },
})
const settling = (
  kept: EventId | null,
  thing: (Act & { kind: 'conflict-settled' })['body']['thing'] = RATING,
): Act => ({
  kind: 'conflict-settled',
  body: { thing, kept, reason: 'La hoja de papel dice así.' },
})
const plenary = (events: readonly Event[]) => territoryAfter(events).sheets.plenary?.[CACAO]?.[DEM]?.value
const refusal = (events: readonly Event[], act: Act) => {
  const decision = decide(fold(events), act)
  return decision.status === 'refused' ? decision.findings.map(({ code }) => code) : []
}
const last = (events: readonly Event[]): EventId => events.at(-1)?.id ?? id('')

describe('a conflict', () => {
  const mine = here([rate('cacao', 'DEM', 3)])
  const yours = there([rate('cacao', 'DEM', 4), rate('queso', 'DEM', 2)])
  const both = unionOf([mine, yours])

  it('is settled by a person: the word that is kept holds, and only on that cell', () => {
    const settled = here([settling(last(mine))], both)
    expect(fold(settled).spoken.conflicts.size).toBe(0)
    expect(plenary(settled)).toBe(3)
    expect(territoryAfter(settled).sheets.plenary?.[id<ProductId>('queso')]?.[DEM]?.value).toBe(2)
  })

  it('is settled with neither word: the cell is missing and is asked again', () => {
    const settled = here([settling(null)], both)
    expect(fold(settled).spoken.conflicts.size).toBe(0)
    expect(plenary(settled)).toBeUndefined()
    expect(plenary(here([rate('cacao', 'DEM', 5)], settled))).toBe(5)
  })

  it('comes back when its settling is undone', () => {
    const settled = here([settling(last(mine))], both)
    const undone = here([{ kind: 'act-undone', body: { act: last(settled) } }], settled)
    expect(fold(undone).spoken.conflicts.size).toBe(1)
    expect(plenary(undone)).toBeUndefined()
  })

  it('goes away when one of the two takes the word back', () => {
    const undone = here([{ kind: 'act-undone', body: { act: last(mine) } }], both)
    expect(fold(undone).spoken.conflicts.size).toBe(0)
    expect(plenary(undone)).toBe(4)
  })

  it('settled differently by two people apart is a conflict again', () => {
    const one = here([settling(last(mine))], both)
    const other = there([settling(null)], both)
    expect(fold(unionOf([one, other])).spoken.conflicts.size).toBe(1)
    expect(fold(unionOf([one, there([settling(last(mine))], both)])).spoken.conflicts.size).toBe(0)
    const again = here([settling(last(one))], unionOf([one, other]))
    expect([fold(again).spoken.conflicts.size, plenary(again)]).toEqual([0, 3])
  })

  it('is settled anew by a later decision, until somebody speaks of the thing itself', () => {
    const settled = here([settling(last(mine))], both)
    expect(plenary(here([settling(yours.at(-2)?.id ?? id(''))], settled))).toBe(4)
    expect(refusal(here([rate('cacao', 'DEM', 5)], settled), settling(null))).toEqual(['conflict-unknown'])
  })

  it('is not settled where there is none, nor with a word that nobody said', () => {
    expect(refusal(mine, settling(null))).toEqual(['conflict-unknown'])
    expect(refusal(both, settling(last(yours)))).toEqual(['act-unknown'])
  })

  it('is not settled while its step is closed', () => {
    expect(refusal(here([closing('ratings')], both), settling(last(mine)))).toEqual(['step-closed'])
  })

  it('is seen between two answers to one question, whichever side is named first', () => {
    const open = written(
      [{ kind: 'step-reopened', body: { territory: MANABI, step: 'weights', reason: 'Falta una boleta.' } }],
      START,
    )
    const root = (value: number, swapped: boolean): Act => ({
      kind: 'judgements-made',
      body: {
        territory: MANABI,
        member: M1,
        judgements: [
          {
            node: 'root',
            first: id(swapped ? 'PRO' : 'MER'),
            second: id(swapped ? 'MER' : 'PRO'),
            value,
            kept: false,
          },
        ],
      },
    })
    expect(fold(unionOf([here([root(5, false)], open), there([root(-5, true)], open)])).spoken.conflicts.size).toBe(0)
    expect(fold(unionOf([here([root(5, false)], open), there([root(5, true)], open)])).spoken.conflicts.size).toBe(1)
  })
})

describe('what came late to a closed step', () => {
  const closed = here([rate('cacao', 'DEM', 3), closing('ratings')])
  const yours = there([rate('cacao', 'DEM', 4)])
  const both = unionOf([closed, yours])
  const admitting = (acts: readonly EventId[]): Act => ({
    kind: 'late-admitted',
    body: { acts: [...acts], reason: 'La hoja se entregó a tiempo.' },
  })

  it('is let in with a reason: the step opens and closes again, and both marks stay', () => {
    const folded = fold(here([admitting([last(yours)])], both))
    expect(folded.aside).toEqual([])
    expect(folded.decided.map(({ event, by }) => [event.id, by.kind])).toEqual([[last(yours), 'late-admitted']])
    const mesa = folded.programme?.territories[MANABI]
    expect(mesa?.sheets.plenary?.[CACAO]?.[DEM]?.value).toBe(4)
    expect(mesa?.steps.ratings.map(({ act, reason }) => [act, reason])).toEqual([
      ['closed', ''],
      ['reopened', 'La hoja se entregó a tiempo.'],
      ['closed', 'La hoja se entregó a tiempo.'],
    ])
  })

  it('is left out with a reason, and is no longer asked about', () => {
    const out: Act = { kind: 'late-left-out', body: { acts: [last(yours)], reason: 'La mesa ya había firmado.' } }
    const folded = fold(here([out], both))
    expect(folded.aside).toEqual([])
    expect(folded.decided).toHaveLength(1)
    expect(folded.programme?.territories[MANABI]?.sheets.plenary?.[CACAO]?.[DEM]?.value).toBe(3)
  })

  it('is not let in when it would break the rules: nothing of it enters', () => {
    const mora = there([{ kind: 'products-proposed', body: { territory: MANABI, products: [product('Mora')] } }])
    const here_ = here([
      { kind: 'products-proposed', body: { territory: MANABI, products: [product('Mora')] } },
      closing('candidates'),
    ])
    expect(refusal(unionOf([here_, mora]), admitting([last(mora)]))).toEqual(['product-repeated', 'product-repeated'])
    expect(refusal(both, admitting([last(closed)]))).toEqual(['act-not-late'])
    expect(refusal(both, admitting([]))).toEqual(['act-unknown'])
  })
})

describe('a record that was joined', () => {
  const mine = here([rate('cacao', 'DEM', 3)])
  const yours = there([rate('queso', 'DEM', 2)])
  const joining = (own: readonly Event[], other: readonly Event[]): Act => ({
    kind: 'records-joined',
    body: { here: [...logOf(own).heads], there: [...logOf(other).heads], codes: ['abcd'] },
  })
  const joined = here([joining(mine, yours)], unionOf([mine, yours]))
  const queso = (events: readonly Event[]) =>
    territoryAfter(events).sheets.plenary?.[id<ProductId>('queso')]?.[DEM]?.value

  it('is separated again by undo, and comes back by redo', () => {
    expect(queso(joined)).toBe(2)
    const separated = here([{ kind: 'act-undone', body: { act: last(joined) } }], joined)
    expect([queso(separated), plenary(separated)]).toEqual([undefined, 3])
    expect(queso(here([{ kind: 'act-redone', body: { act: last(joined) } }], separated))).toBe(2)
  })

  it('does not come back by joining a third one', () => {
    const separated = here([{ kind: 'act-undone', body: { act: last(joined) } }], joined)
    const third = written([rate('cafe', 'DEM', 5)], START, { device: id('tercera') })
    const again = here([joining(separated, third)], unionOf([separated, third]))
    expect([queso(again), territoryAfter(again).sheets.plenary?.[id<ProductId>('cafe')]?.[DEM]?.value]).toEqual([
      undefined,
      5,
    ])
  })

  it('comes back by joining it once more', () => {
    const separated = here([{ kind: 'act-undone', body: { act: last(joined) } }], joined)
    expect(queso(here([joining(separated, yours)], unionOf([separated, yours])))).toBe(2)
  })

  it('keeps all of itself where the record that separated from it is joined', () => {
    const separated = here([{ kind: 'act-undone', body: { act: last(joined) } }], joined)
    const back = there([joining(yours, separated)], unionOf([yours, separated]))
    expect([queso(back), plenary(back)]).toEqual([2, 3])
  })
})

describe('a closing on joined records', () => {
  const mine = here([rate('cacao', 'DEM', 3)])
  const yours = there([rate('queso', 'DEM', 2)])
  const joined = here(
    [
      {
        kind: 'records-joined',
        body: { here: [...logOf(mine).heads], there: [...logOf(yours).heads], codes: ['abcd'] },
      },
    ],
    unionOf([mine, yours]),
  )
  const separation: Act = { kind: 'act-undone', body: { act: last(joined) } }

  it('keeps them together: undo refuses to separate them', () => {
    expect(refusal(here([closing('ratings')], joined), separation)).toEqual(['joining-signed'])
  })

  it('keeps them together where another separated them meanwhile: the separation stands aside', () => {
    const folded = fold(unionOf([here([closing('ratings')], joined), there([separation], joined)]))
    expect(folded.aside.map(({ findings }) => findings[0]?.code)).toEqual(['joining-signed'])
    expect(folded.programme?.territories[MANABI]?.sheets.plenary).toMatchObject({ queso: { DEM: { value: 2 } } })
  })
})
