import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../../data/build/workedExample'
import { type FilterId, type IndicatorId, id, type ProductId } from '../../../../src/domain/ids'
import { rankingRows } from '../../../../src/shared/model/rankingRows'
import { neighboursOf } from '../../../../src/steps/selection/model/neighbours'
import {
  type ChosenProducts,
  proposedSlots,
  type Rule,
  selectSelection,
} from '../../../../src/steps/selection/model/selection'
import { MANABI, manabiOf } from '../../../support/mesa'

const slots = (first: string, second: string): ChosenProducts => [id<ProductId>(first), id<ProductId>(second)]
const CACAO_CAFE = slots('cacao-fino', 'cafe-arabigo')

function chosen(record: ReturnType<typeof workedExample>, pair: ChosenProducts) {
  const selection = selectSelection(record.programme, manabiOf(record), pair, null)
  if (!selection) throw new Error('no ranking')
  const rule = <K extends Rule['id']>(name: K) => selection.rules.find((one) => one.id === name)
  return { selection, rule }
}

/** The worked example with coffee in the chain of cocoa. */
function sameChain() {
  const record = workedExample()
  const coffee = manabiOf(record).candidates.find(({ id }) => id === 'cafe-arabigo')
  if (!coffee) throw new Error('no coffee')
  const { withdrawn: _, filters: __, ...product } = coffee
  record.act('step-reopened', { territory: MANABI, step: 'candidates', reason: 'cadena mal escrita' })
  record.act('product-described', { territory: MANABI, product: { ...product, chain: 'CACAO y  derivados' } })
  return record
}

describe('what the mesa starts from', () => {
  it('is the two first', () => {
    expect(proposedSlots(workedExample().programme, manabiOf(workedExample()))).toEqual(CACAO_CAFE)
  })

  it('story 17: keeps the first and proposes the next chain when both are of chain cacao', () => {
    const record = sameChain()
    expect(proposedSlots(record.programme, manabiOf(record))).toEqual(slots('cacao-fino', 'queso-fresco'))
    const { selection, rule } = chosen(record, slots('cacao-fino', 'queso-fresco'))
    expect(rule('chains')).toMatchObject({ met: true })
    // Following the rule is not departing from it.
    expect(selection.reasons).toEqual([])
  })

  it('story 17: accepts both only with a written reason, which is exported in razon', () => {
    const record = sameChain()
    const { selection, rule } = chosen(record, CACAO_CAFE)
    expect(selection.reasons).toEqual(['one-chain'])
    expect(rule('chains')).toMatchObject({ met: false, instead: 'queso-fresco' })
    const body = { territory: MANABI, products: [id<ProductId>('cacao-fino'), id<ProductId>('cafe-arabigo')] as const }
    expect(() => record.act('pair-picked', { ...body, reason: 'porque sí', acknowledged: [] })).toThrow('one-chain')
    const reason = 'Las dos comparten centros de acopio que ya existen en Manabí.'
    record.act('pair-picked', { ...body, reason, acknowledged: [] })
    record.act('step-closed', { territory: MANABI, step: 'selection', reason: '' })
    const context = { date: '2026-11-21', code: 'x', provinceName: String, cantonName: String, chanceOf: () => null }
    const rows = rankingRows(record.programme, manabiOf(record), context).map(({ ranked }) => ranked)
    expect(rows.filter(({ pick }) => pick).map(({ candidate, pick }) => [candidate.id, pick?.reason])).toEqual([
      ['cacao-fino', reason],
      ['cafe-arabigo', reason],
    ])
  })
})

describe('the rules of a pick', () => {
  it('d.0: the margin and the other method must be known, nothing else', () => {
    const { selection, rule } = chosen(workedExample(), CACAO_CAFE)
    expect(selection.toKnow).toEqual(['tight-margin', 'contrast-differs'])
    expect(selection.allowed).toBe(true)
    expect(rule('margin')).toMatchObject({ word: 'tie', met: false })
    expect(rule('contrast')).toMatchObject({ enters: ['queso-fresco'], leaves: ['cafe-arabigo'] })
    expect(selection.evaluation.tie).toEqual(['small-margin', 'contrast-differs'])
    const consistency = rule('consistency')
    expect(consistency?.id === 'consistency' && consistency.ratio.toFixed(4)).toBe('0.0079')
  })

  it('in an exact tie for the second place a pair that breaking it could give does not depart; one without the first does', () => {
    const record = workedExample()
    const cells = manabiOf(record).indicators.flatMap((on) =>
      ['cafe-arabigo', 'queso-fresco'].map((one) => ({
        product: id<ProductId>(one),
        indicator: on.id,
        value: 3 as const,
        reason: '',
      })),
    )
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    const reasons = (first: string, second: string) => chosen(record, slots(first, second)).selection.reasons
    expect(reasons('cacao-fino', 'queso-fresco')).toEqual([])
    expect(reasons('cafe-arabigo', 'cacao-fino')).toEqual([])
    expect(reasons('cafe-arabigo', 'queso-fresco')).toEqual(['departs'])
    expect(reasons('cacao-fino', 'maracuya')).toEqual(['departs'])
  })

  it('says a technical tie for another reason than points, and asks only that reason’s own rule to be known', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'prueba' })
    const cells = [
      { product: id<ProductId>('cafe-arabigo'), indicator: id<IndicatorId>('EXCED'), value: 4 as const, reason: 'x' },
    ]
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    const { selection, rule } = chosen(record, CACAO_CAFE)
    expect(rule('margin')).toMatchObject({ word: 'tie', met: false, soft: null, tie: ['contrast-differs'] })
    expect(selection.toKnow).toEqual(['contrast-differs'])
  })

  it('asks for a reason when the pair goes below the line', () => {
    expect(chosen(workedExample(), slots('cacao-fino', 'queso-fresco')).selection.reasons).toEqual(['departs'])
    expect(chosen(workedExample(), slots('cafe-arabigo', 'cacao-fino')).selection.reasons).toEqual([])
  })

  it('takes exactly two different products', () => {
    expect(chosen(workedExample(), slots('cacao-fino', 'cacao-fino')).selection.allowed).toBe(false)
    expect(chosen(workedExample(), [id<ProductId>('cacao-fino'), null]).selection.allowed).toBe(false)
  })

  it('is stopped by a filter to be checked', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'candidates', reason: 'filtro' })
    record.act('filter-judged', {
      territory: MANABI,
      product: id<ProductId>('cafe-arabigo'),
      filter: id<FilterId>('F2'),
      verdict: 'check',
      note: 'falta el mapa',
    })
    const { selection, rule } = chosen(record, CACAO_CAFE)
    expect(rule('filters')).toMatchObject({ met: false, toCheck: ['cafe-arabigo'] })
    expect(selection.allowed).toBe(false)
  })

  it('asks for a reason under 70 % of coverage, and for the missing ratings to be known', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'sin dato' })
    record.act('ratings-recorded', {
      territory: MANABI,
      sheet: 'plenary',
      origin: '',
      leftOut: [],
      // DEM_NAC and PRECIO weigh .1894 each: coverage falls to .62.
      cells: ['DEM_NAC', 'PRECIO'].map((indicator) => ({
        product: id<ProductId>('cacao-fino'),
        indicator: id<IndicatorId>(indicator),
        value: 'SD' as const,
        reason: '',
      })),
    })
    const { selection, rule } = chosen(record, CACAO_CAFE)
    const coverage = rule('coverage')
    expect(coverage?.id === 'coverage' && coverage.low.map(({ share }) => share.toFixed(2))).toEqual(['0.62'])
    expect(selection.reasons).toContain('low-coverage')
    expect(selection.toKnow).toContain('low-coverage')
    // SD is an answer: nothing is missing.
    expect(rule('ratings')).toMatchObject({ met: true, missing: 0 })
  })
})

describe('neighbours', () => {
  it('are those that border and repeat a chain', () => {
    const record = workedExample()
    const { programme } = record
    const territory = manabiOf(record)
    const other = { ...territory, id: id<typeof MANABI>('12') }
    const both = { ...programme, territories: { ...programme.territories, [other.id]: other } }
    const picked = [id<ProductId>('cacao-fino'), id<ProductId>('queso-fresco')]
    expect(neighboursOf(both, territory, picked, ['12'])).toEqual([
      { territory: '12', chain: 'Cacao y derivados', picked: false },
    ])
    expect(neighboursOf(both, territory, picked, ['09'])).toEqual([])
  })
})
