import { describe, expect, it } from 'vitest'
import { type DeviceId, id } from '../../src/domain/ids'
import { isClosed, type StepId } from '../../src/domain/step'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import type { Act } from '../../src/record/kinds'
import { asBefore } from './asBefore'
import { CREATED, MANABI, product, rate, refusals, territoryAfter, WEIGHED, written } from './sample'

const at = { territory: MANABI }
const pick: Act = {
  kind: 'pair-picked',
  body: { ...at, products: [id('cacao'), id('cafe')], reason: '', acknowledged: [] },
}
const close = (step: StepId): Act => ({ kind: 'step-closed', body: { ...at, step, reason: '' } })
const moved: Act = {
  kind: 'members-registered',
  body: { ...at, members: [{ id: id('m1'), name: 'EPS-01', segment: id('pub') }] },
}

describe('a record from before the rules of today', () => {
  it('keeps what was accepted then: people moved and cells rated under a confirmed pair', () => {
    const old = asBefore([...WEIGHED, rate('cacao', 'DEM', 4), pick, close('selection'), moved, rate('cafe', 'DEM', 5)])
    const { aside } = fold(old)
    expect(aside).toEqual([])
    const mesa = territoryAfter(old)
    expect(mesa.members[0]?.segment).toBe('pub')
    expect(Object.keys(mesa.sheets.plenary ?? {})).toEqual(['cacao', 'cafe'])
    expect(mesa.steps.ratings).toEqual([])
    expect(isClosed(mesa.steps.selection)).toBe(true)
  })

  it('keeps what its undo did, signatures included', () => {
    const signed = asBefore(WEIGHED)
    const opened = asBefore([{ kind: 'act-undone', body: { act: signed.at(-1)?.id ?? id('') } }], signed)
    expect(territoryAfter(opened).steps.weights).toEqual([])
    expect(fold(opened).aside).toEqual([])
  })

  it('is decided upon by the rules of today from the first new act on', () => {
    const old = asBefore([...WEIGHED, rate('cacao', 'DEM', 4), pick, close('selection')])
    expect(refusals(old, rate('cafe', 'DEM', 5))).toEqual(['step-closed'])
    expect(refusals(old, moved)).toEqual(['step-closed'])
    expect(refusals(old, { kind: 'act-undone', body: { act: old.at(-1)?.id ?? id('') } })).toEqual(['act-not-undone'])
  })

  it('closes nothing with a signature that was taken back before', () => {
    const reopened: Act = { kind: 'step-reopened', body: { ...at, step: 'selection', reason: 'Faltó una firma' } }
    const old = asBefore([...WEIGHED, rate('cacao', 'DEM', 4), pick, close('selection'), reopened])
    const [next] = written([{ kind: 'round-opened', body: { ...at, step: 'ratings' } }], old).slice(old.length)
    expect(next?.kind).toBe('rules-adopted')
    expect(territoryAfter([...old, ...(next ? [next] : [])]).steps).toEqual(territoryAfter(old).steps)
  })

  it('adopts them with that act, once, and its confirmed pair closes what it rests on', () => {
    const old = asBefore([...WEIGHED, rate('cacao', 'DEM', 4), pick, close('selection')])
    const tables: Act = { kind: 'tables-registered', body: { ...at, tables: [{ id: id('t1'), name: 'Mesita 1' }] } }
    const next = written([tables, tables], old)
    expect(next.slice(old.length).map(({ kind }) => kind)).toEqual([
      'rules-adopted',
      'tables-registered',
      'tables-registered',
    ])
    const { ratings, selection } = territoryAfter(next).steps
    expect(ratings).toEqual([{ ...selection[0], cause: 'selection' }])
  })
})

describe('a record under the rules of today', () => {
  it('adopts them before its second act', () => {
    expect(
      written(WEIGHED)
        .map(({ kind }) => kind)
        .slice(0, 3),
    ).toEqual(['programme-created', 'rules-adopted', 'territory-opened'])
    expect(written([CREATED]).map(({ kind }) => kind)).toEqual(['programme-created'])
  })

  it('puts aside what a Yunta from before would still write, or a forger: nothing of it is applied', () => {
    const base = written([rate('cacao', 'DEM', 4), pick, close('selection')], written(WEIGHED))
    const forged = asBefore([rate('cafe', 'DEM', 5), moved], base, 'otro')
    const { programme, aside } = fold(forged)
    expect(programme).toEqual(fold(base).programme)
    expect(aside.map(({ event, findings }) => [event.kind, findings[0]?.code, findings[0]?.values?.step])).toEqual([
      ['ratings-recorded', 'step-closed', 'ratings'],
      ['members-registered', 'step-closed', 'weights'],
    ])
  })

  it('has a candidate once that two devices proposed, and a signed value that another device rated meanwhile', () => {
    const base = written([rate('cacao', 'DEM', 3)], written(WEIGHED))
    const mora: Act = { kind: 'products-proposed', body: { ...at, products: [product('Mora')] } }
    const here = written([mora, close('ratings')], base, { device: id<DeviceId>('aqui') })
    const there = written([mora, rate('cacao', 'DEM', 2)], base, { device: id<DeviceId>('otro') })
    const union = [...here, ...there.slice(base.length)]
    const mesa = territoryAfter(union)
    expect(mesa.candidates.filter(({ id: one }) => one === 'mora')).toHaveLength(1)
    expect(mesa.sheets.plenary).toMatchObject({ cacao: { DEM: { value: 3 } } })
    expect(fold(union).aside.map(({ event, findings }) => [event.device, event.kind, findings[0]?.code])).toEqual([
      ['otro', 'products-proposed', 'step-closed'],
      ['otro', 'ratings-recorded', 'step-closed'],
    ])
  })

  it('keeps aside, with the same words, kinds, versions and editions of the rules that a newer Yunta wrote', () => {
    const base = written(WEIGHED)
    const newer = (kind: string, v: number): Event => {
      const [last] = base.slice(-1)
      if (!last) throw new Error('empty')
      return { ...last, id: id(`${kind}-${v}`), seq: last.seq + 1, prev: last.id, kind, v }
    }
    const events = [newer('acta-sealed', 1), newer('ratings-recorded', 9), newer('rules-adopted', 2)]
    const { programme, aside } = fold([...base, ...events])
    expect(programme).toEqual(fold(base).programme)
    expect(aside.map(({ findings }) => findings)).toEqual(
      events.map(() => [{ code: 'act-newer', severity: 'refused' }]),
    )
  })
})
