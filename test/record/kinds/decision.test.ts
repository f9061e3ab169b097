import { describe, expect, it } from 'vitest'
import { id } from '../../../src/domain/ids'
import type { Act } from '../../../src/record/kinds'
import {
  CACAO,
  DEM,
  MANABI,
  PRECIO,
  product,
  QUESO,
  rate,
  refusals,
  STARTED,
  territoryAfter,
  WEIGHED,
  written,
} from '../sample'

const at = { territory: MANABI }
const weighed = written(WEIGHED)
const pick = (first: string, second: string, reason = ''): Act => ({
  kind: 'pair-picked',
  body: { ...at, products: [id(first), id(second)], reason, acknowledged: [] },
})

describe('the pair', () => {
  it('holds none that was withdrawn or filtered out', () => {
    const gone = written(
      [
        { kind: 'product-withdrawn', body: { ...at, product: QUESO, reason: 'sin volumen' } },
        {
          kind: 'filter-judged',
          body: { ...at, product: CACAO, filter: id('F2'), verdict: 'fail', note: 'Ocupa páramo' },
        },
      ],
      weighed,
    )
    expect(refusals(gone, pick('queso', 'cacao'))).toEqual(['pick-not-competing', 'pick-not-competing'])
  })

  it('of two without a chain needs no reason: no chain is not one chain', () => {
    const loose = written(
      [{ kind: 'products-proposed', body: { ...at, products: [product('Maní', ''), product('Maíz', '')] } }],
      weighed,
    )
    expect(refusals(loose, pick('mani', 'maiz'))).toEqual([])
  })

  it('of one chain is explained by forty letters, blanks round them not counted', () => {
    const kin = written(
      [{ kind: 'products-proposed', body: { ...at, products: [product('Licor', 'Cacao')] } }],
      weighed,
    )
    expect(refusals(kin, pick('cacao', 'licor', `  ${'a'.repeat(39)}  `))).toEqual(['one-chain-needs-reason'])
    expect(refusals(kin, pick('cacao', 'licor', 'a'.repeat(40)))).toEqual([])
  })
})

describe('a rating', () => {
  it('is on an indicator that the mesa has adopted', () => {
    const adopt: Act = { kind: 'indicators-adopted', body: { ...at, indicators: [DEM] } }
    const fewer = written([adopt], written(STARTED))
    expect(refusals(fewer, rate('cacao', 'PRECIO', 3))).toContain('indicator-unknown')
    expect(refusals(fewer, rate('cacao', 'DEM', 3))).not.toContain('indicator-unknown')
  })

  it('that is taken back leaves the other cells of its row and the other rows', () => {
    const events = written(
      [rate('cacao', 'DEM', 2), rate('cacao', 'PRECIO', 4), rate('queso', 'DEM', 5), rate('cacao', 'DEM', null)],
      weighed,
    )
    const sheet = territoryAfter(events).sheets.plenary
    expect(Object.keys(sheet?.[CACAO] ?? {})).toEqual([PRECIO])
    expect(sheet?.[QUESO]?.[DEM]?.value).toBe(5)
  })

  it('of the first round has no earlier answer, however often it is corrected', () => {
    const events = written([rate('cacao', 'DEM', 2), rate('cacao', 'DEM', 4)], weighed)
    expect(territoryAfter(events).sheets.plenary?.[CACAO]?.[DEM]).toEqual({
      value: 4,
      round: 1,
      firstRound: null,
      reason: '',
    })
  })

  it('given for the first time in the second round has no earlier answer either', () => {
    const events = written(
      [{ kind: 'round-opened', body: { ...at, step: 'ratings' } }, rate('cacao', 'DEM', 3), rate('cacao', 'DEM', 5)],
      weighed,
    )
    expect(territoryAfter(events).sheets.plenary?.[CACAO]?.[DEM]).toMatchObject({ value: 5, firstRound: null })
  })
})

describe('closing a step', () => {
  const close = (step: 'candidates'): Act => ({ kind: 'step-closed', body: { ...at, step, reason: '' } })
  const withdraw = (name: string): Act => ({
    kind: 'product-withdrawn',
    body: { ...at, product: id(name), reason: 'sin volumen' },
  })

  it('of candidates asks for two that are scored, not for two on the list', () => {
    const two = written([withdraw('queso')], written(STARTED))
    expect(refusals(two, close('candidates'))).toEqual([])
    expect(refusals(written([withdraw('cafe')], two), close('candidates'))).toEqual(['too-few-candidates'])
  })
})

describe('closing a step that asks for nothing', () => {
  it('needs no candidates', () => {
    const bare = written(STARTED.slice(0, 2))
    expect(refusals(bare, { kind: 'step-closed', body: { ...at, step: 'indicators', reason: '' } })).toEqual([])
  })
})

describe('reopening a step', () => {
  const reopen = (step: 'weights' | 'ratings', reason: string): Act => ({
    kind: 'step-reopened',
    body: { ...at, step, reason },
  })

  it('is refused where nothing is closed, and where the reason is only blanks', () => {
    expect(refusals(weighed, reopen('ratings', 'Faltó una'))).toEqual(['step-already-open'])
    expect(refusals(weighed, reopen('weights', '   ')).length).toBeGreaterThan(0)
  })
})
