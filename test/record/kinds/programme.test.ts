import { describe, expect, it } from 'vitest'
import {
  type CantonId,
  type IndicatorId,
  id,
  type MesaId,
  type ScenarioId,
  type TerritoryId,
} from '../../../src/domain/ids'
import { fold } from '../../../src/record/fold'
import type { Act } from '../../../src/record/kinds'
import { answer, CREATED, indicator, MANABI, product, refusals, STARTED, territoryAfter, written } from '../sample'

const at = { territory: MANABI }
const started = written(STARTED)

describe('a province', () => {
  const open = (code: string): Act => ({ kind: 'territory-opened', body: { territory: id<TerritoryId>(code) } })

  it('begins with the core indicators of the body and no other', () => {
    const catalogue = [indicator('DEM', 'MER'), { ...indicator('PRECIO', 'MER'), core: false }]
    const events = written([{ ...CREATED, body: { ...CREATED.body, catalogue } }, open('13')])
    expect(territoryAfter(events).indicators.map(({ id: one }) => one)).toEqual(['DEM'])
  })

  it('comes once, and leaves alone', () => {
    expect(refusals(started, open('13'))).toEqual(['territory-already-open'])
    const two = written([open('12')], started)
    const left = written([{ kind: 'territory-left', body: { territory: id('12'), reason: 'Otra etapa' } }], two)
    expect(Object.keys(fold(left).programme?.territories ?? {})).toEqual(['13'])
    expect(territoryAfter(left)).toEqual(territoryAfter(started))
  })
})

describe('the indicators of a mesa', () => {
  const define = (name: string, change: object = {}): Act => ({
    kind: 'indicator-defined',
    body: { ...at, indicator: { ...indicator(name, 'MER'), ...change } },
  })
  const sub = (name: string) => ({
    id: id<never>(name),
    name,
    unit: '%',
    direction: 'max' as const,
    cuts: ['1', '2', '3', '4'] as const,
    scale: '',
    source: '',
    note: '',
    formula: '',
  })

  it('stand in a dimension of the programme', () => {
    expect(refusals(started, define('PROPIO', { dimension: 'VAL' }))).toEqual(['dimension-unknown'])
  })

  it('share no sub-indicator, within one or between two', () => {
    expect(refusals(started, define('PROPIO', { subs: [sub('S1'), sub('S1')] }))).toEqual(['sub-indicator-repeated'])
    const events = written([define('PROPIO', { subs: [sub('S1')] })], started)
    expect(refusals(events, define('OTRO', { subs: [sub('S1')] }))).toEqual(['sub-indicator-repeated'])
    expect(refusals(events, define('PROPIO', { subs: [sub('S1'), sub('S2')] }))).toEqual([])
  })

  it('may be its own, which is adopted beside those of the body, in the order of the mesa', () => {
    const events = written(
      [
        define('PROPIO'),
        {
          kind: 'indicators-adopted',
          body: { ...at, indicators: ['PROPIO', 'DEM'].map((one) => id<IndicatorId>(one)) },
        },
      ],
      started,
    )
    expect(territoryAfter(events).indicators.map(({ id: one }) => one)).toEqual(['PROPIO', 'DEM'])
  })

  it('may be reworded here, in its place, while the body keeps its own words', () => {
    const events = written([define('DEM', { guide: 'En la feria' })], started)
    expect(territoryAfter(events).indicators.map(({ id: one, guide }) => [one, guide])).toEqual([
      ['DEM', 'En la feria'],
      ['PRECIO', ''],
      ['CALIDAD', ''],
    ])
    expect(fold(events).programme?.catalogue[0]?.guide).toBe('')
  })
})

describe('the mesas of a province', () => {
  const mesa = (name: string, kind: 'cantonal' | 'sectorial', canton: string | null = null) => ({
    id: id<MesaId>(name),
    name,
    kind,
    canton: canton === null ? null : id<CantonId>(canton),
    date: '',
  })
  const register = (...mesas: readonly ReturnType<typeof mesa>[]): Act => ({
    kind: 'mesas-registered',
    body: { ...at, mesas },
  })

  it('are corrected in their place', () => {
    const events = written([register(mesa('m1', 'cantonal'), mesa('m2', 'cantonal'))], started)
    const after = territoryAfter(written([register(mesa('m1', 'sectorial'))], events))
    expect(after.mesas.map(({ id: one, kind }) => [one, kind])).toEqual([
      ['m1', 'sectorial'],
      ['m2', 'cantonal'],
    ])
  })

  it('that candidates come from stay of one kind while the candidates are closed; the others may change', () => {
    const events = written(
      [
        register(mesa('m2', 'sectorial'), mesa('m1', 'cantonal')),
        { kind: 'products-proposed', body: { ...at, products: [{ ...product('Maní'), mesa: id<MesaId>('m1') }] } },
        { kind: 'step-closed', body: { ...at, step: 'candidates', reason: '' } },
      ],
      started,
    )
    expect(refusals(events, register(mesa('m1', 'sectorial')))).toEqual(['step-closed'])
    expect(refusals(events, register(mesa('m1', 'cantonal')))).toEqual([])
    expect(refusals(events, register(mesa('m1', 'cantonal', '1303')))).toEqual(['step-closed'])
    expect(refusals(events, register(mesa('m2', 'cantonal')))).toEqual([])
    expect(refusals(events, register(mesa('m2', 'cantonal'), mesa('m1', 'sectorial')))).toEqual(['step-closed'])
  })
})

describe('the comparison of scenarios', () => {
  const save = (name: string): Act => ({
    kind: 'scenario-saved',
    body: {
      ...at,
      scenario: {
        id: id<ScenarioId>(name),
        name: null,
        description: null,
        weights: { kind: 'equal' },
        method: 'ahp',
        settings: [],
        valueLine: null,
        joining: 'median',
        without: { indicators: [], products: [], mesas: [] },
        twoChains: false,
        changes: [],
      },
    },
  })
  const remove = (name: string): Act => ({ kind: 'scenario-removed', body: { ...at, scenario: id(name) } })

  it('loses only a scenario that is in it, and no other with it', () => {
    const events = written([save('uno'), save('dos')], started)
    expect(refusals(events, remove('tres'))).toEqual(['scenario-unknown'])
    expect(territoryAfter(written([remove('uno')], events)).scenarios.map(({ id: one }) => one)).toEqual(['dos'])
  })
})

describe('an act on a closed step', () => {
  it('is told each step once, with its province', () => {
    const closed = written([{ kind: 'step-closed', body: { ...at, step: 'candidates', reason: '' } }], started)
    const decision = answer(closed, { kind: 'products-proposed', body: { ...at, products: [product('Maní')] } })
    expect(decision).toEqual({
      status: 'refused',
      findings: [{ code: 'step-closed', severity: 'refused', values: { step: 'candidates', territory: '13' } }],
    })
  })
})
