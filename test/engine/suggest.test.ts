import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, type SubIndicatorId } from '../../src/domain/ids'
import type { Indicator, SubIndicator } from '../../src/domain/indicator'
import type { Territory } from '../../src/domain/programme'
import { evaluateFormula } from '../../src/engine/formula'
import { levelOf, suggest } from '../../src/engine/suggest'
import { indicator, product } from '../support/ranking'

type Cuts = Pick<SubIndicator, 'cuts' | 'direction'>
const CO1: Cuts = { cuts: ['0.7', '0.9', '1.1', '1.3'], direction: 'max' }
const LESS: Cuts = { cuts: ['40', '30', '20', '10'], direction: 'min' }

describe('the level a value suggests', () => {
  it('story 11: 1.18 between the cuts 1.1 and 1.3 is 4', () => {
    expect(levelOf(1.18, CO1)).toBe(4)
  })

  it('falls where less is better, a value on a cut counting as reached', () => {
    expect([41, 40, 30, 25, 10, -3].map((value) => levelOf(value, LESS))).toEqual([1, 2, 3, 3, 5, 5])
  })

  it('takes what falls short of a cut by rounding alone for on it, at any size of the cut', () => {
    const cuts = (...of: [string, string, string, string]): Cuts => ({ cuts: of, direction: 'max' })
    // A margin that is 50 on paper.
    expect(levelOf(49.999999999999986, cuts('10', '30', '50', '70'))).toBe(4)
    expect(levelOf(49.999999, cuts('10', '30', '50', '70'))).toBe(3)
    // A billionth of a cut of three million is three thousandths.
    expect(levelOf(2_999_999.998, cuts('1e6', '2e6', '3e6', '4e6'))).toBe(4)
    expect(levelOf(2_999_999.99, cuts('1e6', '2e6', '3e6', '4e6'))).toBe(3)
    expect(levelOf(-1e-10, cuts('-2', '-1', '0', '1'))).toBe(4)
  })

  it('never falls as the value grows where more is better, and never rises where less is', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        return levelOf(low, CO1) <= levelOf(high, CO1) && levelOf(low, LESS) >= levelOf(high, LESS)
      }),
    )
  })

  it('is the same seen from the other side, whatever the sign', () => {
    const turned: Cuts = { cuts: ['-0.7', '-0.9', '-1.1', '-1.3'], direction: 'min' }
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        (value) => levelOf(value, CO1) === levelOf(-value, turned),
      ),
    )
  })
})

describe('the suggestion for a cell', () => {
  const CACAO = product('cacao')
  const sub = (name: string, formula = '', cuts: SubIndicator['cuts'] = ['1', '2', '3', '4']): SubIndicator => ({
    id: id<SubIndicatorId>(name),
    name,
    unit: '',
    direction: 'max',
    cuts,
    scale: '',
    source: '',
    note: '',
    formula,
  })
  const withSubs = (...subs: SubIndicator[]): Indicator => ({
    id: indicator('PRECIO'),
    name: 'Precio',
    dimension: id('MER'),
    moment: 'actual',
    core: false,
    question: '',
    rubric: ['', '', '', '', ''],
    guide: '',
    subs,
  })
  const measured = (values: Readonly<Record<string, string>>): Pick<Territory, 'data'> => ({
    data: {
      [CACAO]: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          {
            product: CACAO,
            sub: id<SubIndicatorId>(name),
            value,
            unit: '',
            source: '',
            year: '',
            grade: 'oficial' as const,
            note: '',
          },
        ]),
      ),
    },
  })

  it('is the median of the levels its measured parts suggest', () => {
    const found = suggest(measured({ A: '0.5', B: '3.5', C: '9' }), CACAO, withSubs(sub('A'), sub('B'), sub('C')), null)
    expect(found).toEqual({
      product: CACAO,
      indicator: 'PRECIO',
      level: 4,
      parts: [
        { sub: 'A', value: 0.5, level: 1 },
        { sub: 'B', value: 3.5, level: 4 },
        { sub: 'C', value: 9, level: 5 },
      ],
    })
  })

  it('is the lower of two levels when the median stands half-way between them, and the one between when there is one', () => {
    const level = (a: string, b: string) =>
      suggest(measured({ A: a, B: b }), CACAO, withSubs(sub('A'), sub('B')), null)?.level
    expect([level('1', '2'), level('3', '4'), level('1', '3'), level('0', '0'), level('4', '4')]).toEqual([
      2, 4, 3, 1, 5,
    ])
  })

  it('leaves out a part nobody measured, and is none when none was', () => {
    const subs = withSubs(sub('A'), sub('B'))
    expect(suggest(measured({ B: '2.5' }), CACAO, subs, null)?.parts.map((part) => part.sub)).toEqual(['B'])
    expect(suggest(measured({}), CACAO, subs, null)).toBeNull()
    expect(suggest(measured({ A: '1' }), product('cafe'), subs, null)).toBeNull()
  })

  it('a price and a cost suggest nothing by themselves, their margin does', () => {
    const subs = withSubs(
      sub('PR_PRECIO'),
      sub('PR_COSTO'),
      sub('MARGEN', '(PR_PRECIO - PR_COSTO) / PR_COSTO * 100', ['10', '25', '40', '60']),
    )
    const data = measured({ PR_PRECIO: '12', PR_COSTO: '8' })
    expect(suggest(data, CACAO, subs, evaluateFormula)).toMatchObject({
      level: 4,
      parts: [{ sub: 'MARGEN', value: 50, level: 4 }],
    })
    // Before the formula engine is there, and where the cost is not known, there is nothing to say.
    expect(suggest(data, CACAO, subs, null)).toBeNull()
    expect(suggest(measured({ PR_PRECIO: '12' }), CACAO, subs, evaluateFormula)).toBeNull()
  })

  it('knows an input by its whole name: a series whose name only begins like one speaks for itself', () => {
    const subs = withSubs(sub('PR'), sub('PR_COSTO2'), sub('M', '2 * PR_COSTO'), sub('PR_COSTO'))
    const found = suggest(measured({ PR: '1', PR_COSTO2: '2', PR_COSTO: '1.5' }), CACAO, subs, evaluateFormula)
    expect(found?.parts.map((part) => part.sub)).toEqual(['PR', 'PR_COSTO2', 'M'])
  })
})
