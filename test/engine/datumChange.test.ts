import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Datum } from '../../src/domain/datum'
import { type IndicatorId, id, type ProductId, type SubIndicatorId } from '../../src/domain/ids'
import type { Indicator } from '../../src/domain/indicator'
import type { DatumChange } from '../../src/domain/scenario'
import { datumEffects } from '../../src/engine/datumChange'
import { evaluateFormula } from '../../src/engine/formula'

const [cacao, cafe] = [id<ProductId>('cacao'), id<ProductId>('cafe')]
const sub = (own: string) => id<SubIndicatorId>(own)
const series = (own: string, cuts: readonly [string, string, string, string], formula = '') => ({
  id: sub(own),
  name: own,
  unit: '%',
  direction: 'max' as const,
  cuts,
  scale: 'provincial',
  source: '',
  note: '',
  formula,
})
const indicator = (own: string, subs: Indicator['subs']): Indicator => ({
  id: id<IndicatorId>(own),
  name: own,
  dimension: id('MER'),
  moment: 'actual',
  core: true,
  question: '',
  rubric: ['', '', '', '', ''],
  guide: '',
  subs,
})
const datum = (product: ProductId, own: string, value: string): Datum => ({
  product,
  sub: sub(own),
  value,
  unit: '',
  source: '',
  year: '',
  grade: 'oficial',
  note: '',
})
/** Margin over cost, as the body of indicators derives it from a price and a cost. */
const MARGIN = indicator('PRECIO', [
  series('MARGEN', ['0', '20', '40', '60'], '(P - C) / C * 100'),
  series('P', ['1', '2', '3', '4']),
  series('C', ['1', '2', '3', '4']),
])
const YIELD = indicator('COMPET', [series('CO1', ['0.7', '0.9', '1.1', '1.3'])])
const territory = (data: readonly Datum[]) => ({
  indicators: [MARGIN, YIELD],
  data: Object.fromEntries(
    [cacao, cafe].map((product) => [
      product,
      Object.fromEntries(data.filter((one) => one.product === product).map((one) => [one.sub, one])),
    ]),
  ),
})
const change = (own: string, percent: number, products = [cacao, cafe]): DatumChange => ({
  kind: 'datum',
  sub: sub(own),
  products,
  percent,
})

describe('datumEffects', () => {
  it('asks the cuts anew: 1.18 less 20 % is 0.944, which is a 3 and no longer a 4', () => {
    const { moves } = datumEffects(territory([datum(cacao, 'CO1', '1.18')]), [change('CO1', 80, [cacao])], null)
    expect(moves).toEqual([{ product: cacao, indicator: 'COMPET', from: 4, to: 3 }])
  })

  it('asks the formula anew: a price of 3 over a cost of 2 is 50 % of margin, a 4; less 20 % it is 20 %, a 3', () => {
    const data = [datum(cacao, 'P', '3'), datum(cacao, 'C', '2')]
    const { moves } = datumEffects(territory(data), [change('P', 80, [cacao])], evaluateFormula)
    expect(moves).toEqual([{ product: cacao, indicator: 'PRECIO', from: 4, to: 3 }])
  })

  it('moves nothing where no cut is crossed', () => {
    const asked = [change('CO1', 99, [cacao])]
    expect(datumEffects(territory([datum(cacao, 'CO1', '1.18')]), asked, null)).toEqual({ moves: [], missing: [] })
  })

  it('says of which products there is no such datum, and moves nothing of theirs', () => {
    const { moves, missing } = datumEffects(territory([datum(cacao, 'CO1', '1.18')]), [change('CO1', 10)], null)
    expect(moves.map(({ product }) => product)).toEqual([cacao])
    expect(missing).toEqual([{ sub: 'CO1', product: cafe }])
  })

  it('multiplies a datum that two changes name by both', () => {
    const { moves } = datumEffects(
      territory([datum(cacao, 'CO1', '2')]),
      [change('CO1', 50, [cacao]), change('CO1', 80, [cacao])],
      null,
    )
    expect(moves).toEqual([{ product: cacao, indicator: 'COMPET', from: 5, to: 2 }])
  })

  it('never makes a suggestion better with a smaller datum where more is better, and with 100 % changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 100 }), (hundredths, percent) => {
        const data = territory([datum(cacao, 'CO1', String(hundredths / 100))])
        const { moves } = datumEffects(data, [change('CO1', percent, [cacao])], null)
        expect(moves.every(({ from, to }) => to < from)).toBe(true)
        if (percent === 100) expect(moves).toEqual([])
      }),
    )
  })
})
