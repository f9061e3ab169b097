import { describe, expect, it } from 'vitest'
import { id } from '../../src/domain/ids'
import { USUAL_SITTING } from '../../src/domain/sitting'
import type { Act, KindName } from '../../src/record/kinds'
import {
  answer,
  CACAO,
  DEM,
  indicator,
  M1,
  MANABI,
  product,
  rate,
  refusals,
  STARTED,
  territoryAfter,
  WEIGHED,
  written,
} from './sample'

const at = { territory: MANABI }
const started = written(STARTED)
const weighed = written(WEIGHED)
const close = (step: 'candidates' | 'weights' | 'ratings' | 'selection', reason = ''): Act => ({
  kind: 'step-closed',
  body: { ...at, step, reason },
})
const reopen = (step: 'weights', reason: string): Act => ({ kind: 'step-reopened', body: { ...at, step, reason } })
const filter = (name: string, verdict: 'pass' | 'fail' | 'check', note = ''): Act => ({
  kind: 'filter-judged',
  body: { ...at, product: id(name), filter: id('F2'), verdict, note },
})
const pick = (first: string, second: string, reason = ''): Act => ({
  kind: 'pair-picked',
  body: { ...at, products: [id(first), id(second)], reason, acknowledged: [] },
})

describe('weights before ratings', () => {
  it('refuses a rating while weights are open, and takes it once they are closed', () => {
    expect(refusals(started, rate('cacao', 'DEM', 3))).toEqual(['weights-still-open'])
    expect(refusals(weighed, rate('cacao', 'DEM', 3))).toEqual([])
  })

  it('does not close weights that nobody judged', () => {
    expect(refusals(started, close('weights'))).toEqual(['no-judgements'])
  })

  it('refuses judgements on closed weights, and reopens them only with a reason, which stays as a mark', () => {
    const judge: Act = {
      kind: 'judgements-made',
      body: {
        ...at,
        member: id('m1'),
        judgements: [{ node: 'root', first: id('MER'), second: id('PRO'), value: 5, kept: false }],
      },
    }
    expect(refusals(weighed, judge)).toEqual(['step-closed'])
    expect(answer(weighed, reopen('weights', '')).status).toBe('refused')
    const reopened = written([reopen('weights', 'Faltó una boleta')], weighed)
    expect(refusals(reopened, judge)).toEqual([])
    expect(refusals(reopened, rate('cacao', 'DEM', 3))).toEqual(['weights-still-open'])
    expect(territoryAfter(reopened).steps.weights.map(({ act, who, reason }) => [act, who, reason])).toEqual([
      ['closed', 'Rosa', ''],
      ['reopened', 'Rosa', 'Faltó una boleta'],
    ])
  })

  it('does not let the method be chosen after scores', () => {
    const choose: Act = {
      kind: 'method-chosen',
      body: { ...at, official: 'topsis', valueLine: [0, 25, 50, 75, 100], joining: 'median' },
    }
    expect(refusals(started, choose)).toEqual([])
    const rated = written([rate('cacao', 'DEM', 3), reopen('weights', 'ajuste')], weighed)
    expect(refusals(rated, choose)).toEqual(['method-after-scores'])
  })

  it('wants a value line that never falls', () => {
    const line = (...valueLine: [number, number, number, number, number]): Act => ({
      kind: 'method-chosen',
      body: { ...at, official: 'ahp', valueLine, joining: 'median' },
    })
    expect(refusals(started, line(0, 10, 30, 60, 100))).toEqual([])
    expect(refusals(started, line(0, 30, 20, 60, 100))).toEqual(['value-line-falls'])
    expect(refusals(started, line(50, 50, 50, 50, 50))).toEqual(['value-line-falls'])
  })
})

describe('judgements', () => {
  const judge = (first: string, second: string, value: number | null): Act => ({
    kind: 'judgements-made',
    body: {
      ...at,
      member: id('m1'),
      judgements: [{ node: 'root', first: id(first), second: id(second), value, kept: false }],
    },
  })

  it('take whole Saaty values, also from the other side, and null for "no sé"', () => {
    expect(refusals(started, judge('MER', 'PRO', 9))).toEqual([])
    expect(refusals(started, judge('PRO', 'MER', -9))).toEqual([])
    expect(refusals(started, judge('MER', 'PRO', null))).toEqual([])
    for (const bad of [0, -1, 10, -10])
      expect(refusals(started, judge('MER', 'PRO', bad))).toEqual(['saaty-out-of-scale'])
  })

  it('refuse a question the mesa does not ask', () => {
    expect(refusals(started, judge('MER', 'VAL', 3))).toEqual(['question-unknown'])
  })

  it('keep one answer per question, said from the side first asked', () => {
    const events = written([judge('MER', 'PRO', 3), judge('PRO', 'MER', 4)], started)
    expect(territoryAfter(events).judgements[M1]).toEqual([
      { node: 'root', first: 'MER', second: 'PRO', value: -4, kept: false },
    ])
  })

  it('can be taken back', () => {
    const clear: Act = {
      kind: 'judgements-cleared',
      body: { ...at, member: id('m1'), questions: [{ node: 'root', first: id('PRO'), second: id('MER') }] },
    }
    expect(territoryAfter(written([judge('MER', 'PRO', 3), clear], started)).judgements[M1]).toEqual([])
  })
})

describe('ratings', () => {
  it('refuse what is not on the scale, never rounding it in', () => {
    for (const bad of [0, 6, 44, 2.5, '3', 'sd', true]) {
      // The type forbids these; a file does not.
      expect(answer(weighed, rate('cacao', 'DEM', bad as never)).status).toBe('refused')
    }
  })

  it('enter all together or not at all', () => {
    const good = { product: id('cacao'), indicator: id('DEM'), value: 3, reason: '' }
    const act = {
      ...rate('cacao', 'DEM', 3),
      body: { ...at, sheet: 'plenary', origin: 'a.csv', leftOut: [], cells: [good, { ...good, product: id('maiz') }] },
    } as Act
    expect(refusals(weighed, act)).toEqual(['product-unknown'])
  })

  it('keep the first round beside the second, however often the second is corrected', () => {
    const events = written(
      [
        rate('cacao', 'DEM', 2),
        { kind: 'round-opened', body: { ...at, step: 'ratings' } },
        rate('cacao', 'DEM', 3),
        rate('cacao', 'DEM', 4),
      ],
      weighed,
    )
    expect(territoryAfter(events).sheets.plenary?.[CACAO]?.[DEM]).toEqual({
      value: 4,
      round: 2,
      firstRound: 2,
      reason: '',
    })
    expect(refusals(events, { kind: 'round-opened', body: { ...at, step: 'ratings' } })).toEqual(['round-last'])
  })

  it('go only to sheets of this mesa', () => {
    const onto = (sheet: string) =>
      refusals(weighed, {
        ...rate('cacao', 'DEM', 3),
        body: { ...at, sheet, origin: '', leftOut: [], cells: [] },
      } as Act)
    expect(onto('plenary')).toEqual([])
    expect(onto('member:m1')).toEqual([])
    expect(onto('member:m9')).toEqual(['sheet-unknown'])
    expect(onto('table:t1')).toEqual(['sheet-unknown'])
  })
})

describe('candidates', () => {
  it('are not repeated under another spelling (F5)', () => {
    const again: Act = {
      kind: 'products-proposed',
      body: { ...at, products: [{ ...product('CAFE'), id: id('otro') }] },
    }
    expect(refusals(started, again)).toEqual(['product-repeated'])
  })

  it('stay listed with the reason when withdrawn, and can come back', () => {
    const gone = written(
      [{ kind: 'product-withdrawn', body: { ...at, product: id('queso'), reason: 'sin volumen' } }],
      started,
    )
    expect(territoryAfter(gone).candidates.find(({ id }) => id === 'queso')?.withdrawn).toBe('sin volumen')
    const back = written([{ kind: 'product-restored', body: { ...at, product: id('queso') } }], gone)
    expect(territoryAfter(back).candidates.find(({ id }) => id === 'queso')?.withdrawn).toBeNull()
  })

  it('story 15: a filter that fails takes the product out before scoring, listed with its reason', () => {
    expect(refusals(started, filter('queso', 'fail'))).toEqual(['filter-needs-reason'])
    const events = written([filter('queso', 'fail', 'Ocupa páramo')], weighed)
    expect(refusals(events, rate('queso', 'DEM', 3))).toEqual(['product-not-scored'])
    expect(territoryAfter(events).candidates.find(({ id }) => id === 'queso')?.filters).toEqual({
      F2: { verdict: 'fail', note: 'Ocupa páramo' },
    })
  })

  it('story 15: "por verificar" is scored and cannot be confirmed until resolved', () => {
    const events = written([filter('queso', 'check')], weighed)
    expect(refusals(events, rate('queso', 'DEM', 3))).toEqual([])
    expect(refusals(events, pick('cacao', 'queso'))).toEqual(['pick-to-check'])
    expect(refusals(written([filter('queso', 'pass')], events), pick('cacao', 'queso'))).toEqual([])
  })

  it('cannot change once the step is closed', () => {
    const closed = written([close('candidates')], started)
    expect(refusals(closed, { kind: 'products-proposed', body: { ...at, products: [product('Maní')] } })).toEqual([
      'step-closed',
    ])
    expect(refusals(closed, close('candidates'))).toEqual(['step-closed'])
  })
})

describe('the pair', () => {
  it('is exactly two different known products', () => {
    expect(refusals(weighed, pick('cacao', 'cacao'))).toEqual(['pick-exactly-two'])
    expect(refusals(weighed, pick('cacao', 'maiz'))).toEqual(['pick-exactly-two'])
  })

  it('story 17: two of one chain only with a written reason', () => {
    const kin = written(
      [{ kind: 'products-proposed', body: { ...at, products: [product('Licor de cacao', 'cacáo')] } }],
      weighed,
    )
    expect(refusals(kin, pick('cacao', 'licor-de-cacao', 'porque sí'))).toEqual(['one-chain-needs-reason'])
    const reason = 'La mesa quiere cerrar la cadena completa en la provincia.'
    expect(refusals(kin, pick('cacao', 'licor-de-cacao', reason))).toEqual([])
    expect(territoryAfter(written([pick('cacao', 'licor-de-cacao', reason)], kin)).pick?.reason).toBe(reason)
  })

  it('closes the selection only once picked', () => {
    expect(refusals(weighed, close('selection'))).toEqual(['no-pick'])
    const closed = written([pick('cacao', 'cafe'), close('selection')], weighed)
    expect(refusals(closed, pick('cacao', 'queso'))).toEqual(['step-closed'])
  })
})

describe('indicators', () => {
  it('are adopted from the body or the mesa’s own, at least one, none twice', () => {
    const adopt = (...indicators: string[]): Act => ({
      kind: 'indicators-adopted',
      body: { ...at, indicators: indicators.map((one) => id(one)) },
    })
    expect(refusals(started, adopt())).toEqual(['indicators-none'])
    expect(refusals(started, adopt('DEM', 'DEM'))).toEqual(['indicator-repeated'])
    expect(refusals(started, adopt('OTRO'))).toEqual(['indicator-unknown'])
    const events = written([adopt('PRECIO', 'DEM')], started)
    expect(territoryAfter(events).indicators.map(({ id }) => id)).toEqual(['PRECIO', 'DEM'])
  })

  it('want cuts in order', () => {
    const sub = {
      id: id('S1'),
      name: 'Serie',
      unit: '%',
      direction: 'max',
      scale: '',
      source: '',
      note: '',
      formula: '',
    } as const
    const define = (cuts: [string, string, string, string], direction: 'max' | 'min'): Act => ({
      kind: 'indicator-defined',
      body: { ...at, indicator: { ...indicator('PROPIO', 'MER'), subs: [{ ...sub, direction, cuts }] } } as never,
    })
    expect(refusals(started, define(['1', '2', '3', '4'], 'max'))).toEqual([])
    expect(refusals(started, define(['1', '2', '2', '4'], 'max'))).toEqual(['cuts-disordered'])
    expect(refusals(started, define(['1', '2', '3', '4'], 'min'))).toEqual(['cuts-disordered'])
  })
})

describe('every kind', () => {
  it('refuses a territory that is not in the programme, where it names one', () => {
    const bodies: Partial<Record<KindName, object>> = {
      'territory-left': { reason: 'x' },
      'mesas-registered': { mesas: [] },
      'members-registered': { members: [] },
      'tables-registered': { tables: [] },
      'products-proposed': { products: [] },
      'data-recorded': { origin: '', leftOut: [], data: [] },
      'voices-set': { voices: [] },
      'round-opened': { step: 'ratings' },
      'round-closed': { step: 'weights', round: 1 },
      'round-reopened': { step: 'weights', reason: 'x' },
      'round-shown': { step: 'weights', round: 1 },
      'sheets-delivered': { step: 'weights', round: 1, sheets: [] },
      'sheets-returned': { step: 'weights', round: 1, sheets: [] },
      'sitting-set': { sitting: USUAL_SITTING, reason: '' },
    }
    for (const [kind, body] of Object.entries(bodies)) {
      const act = { kind, body: { territory: id('99'), ...body } } as unknown as Act
      expect(refusals(started, act), kind).toEqual(['territory-unknown'])
    }
  })

  it('answers a body of the wrong shape with the field, and never throws', () => {
    const decision = answer(started, { kind: 'territory-opened', body: { territory: 7 } } as never)
    expect(decision).toMatchObject({ findings: [{ code: 'act-shape', values: { path: 'territory' } }] })
  })
})
