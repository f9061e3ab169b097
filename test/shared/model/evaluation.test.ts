import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../data/build/workedExample'
import { id, type MemberId, type SegmentId } from '../../../src/domain/ids'
import { memberSheet, type Rating } from '../../../src/domain/rating'
import { LEVELS } from '../../../src/domain/scale'
import { joinBallots } from '../../../src/engine/joinBallots'
import { selectJoined, selectRanked, selectWeights } from '../../../src/shared/model/evaluation'
import { memo } from '../../../src/shared/model/memo'
import { product } from '../../record/sample'
import { type Ballot, manabiOf, mesaOf, said } from '../../support/mesa'
import { indicator, MANABI } from '../../support/ranking'

const MEMBER = id<MemberId>('PUB-01')
const SEGMENT = id<SegmentId>('pub')
const JUDGE: Ballot = { member: 'PUB-01', segment: 'pub', answers: [said('root', 'MER', 'PRO', 1)] }
const lacks = (record: ReturnType<typeof mesaOf>) => {
  const ranked = selectRanked(record.programme, manabiOf(record))
  return ranked.status === 'lacking' ? ranked.lacks : ranked.status
}

describe('what a ranking lacks', () => {
  it('is everything at first, then what nobody did yet', () => {
    const record = mesaOf(['PRECIO', 'CALIDAD'], [])
    expect(lacks(record)).toEqual(['candidates', 'weights', 'ratings'])
    record.act('products-proposed', { territory: MANABI, products: [product('Cacao')] })
    expect(lacks(record)).toEqual(['candidates', 'weights', 'ratings'])
    record.act('products-proposed', { territory: MANABI, products: [product('Café')] })
    expect(lacks(record)).toEqual(['weights', 'ratings'])
    record.act('members-registered', { territory: MANABI, members: [{ id: MEMBER, name: 'A', segment: SEGMENT }] })
    record.act('judgements-made', { territory: MANABI, member: MEMBER, judgements: JUDGE.answers })
    expect(lacks(record)).toEqual(['ratings'])
    record.act('step-closed', { territory: MANABI, step: 'weights', reason: '' })
    const cells = [{ product: product('Cacao').id, indicator: indicator('PRECIO'), value: 4, reason: '' }] as const
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    expect(selectRanked(record.programme, manabiOf(record))).toMatchObject({ status: 'ranked', missing: 3, cells: 4 })
  })

  it('is candidates again when only one is left to score', () => {
    const record = workedExample()
    for (const step of ['candidates', 'ratings'] as const)
      record.act('step-reopened', { territory: MANABI, step, reason: 'x' })
    for (const { id } of manabiOf(record).candidates.slice(1))
      record.act('product-withdrawn', { territory: MANABI, product: id, reason: 'x' })
    expect(lacks(record)).toEqual(['candidates'])
  })
})

describe('what is kept', () => {
  it('is computed once for the same arguments and anew for others, each first argument on its own', () => {
    const calls: string[] = []
    const half = memo((of: { readonly name: string }, by: number) => {
      calls.push(`${of.name} ${by}`)
      return {}
    })
    const [one, other] = [{ name: 'one' }, { name: 'other' }]
    const first = half(one, 1)
    half(other, 2)
    expect(half(one, 1)).toBe(first)
    expect(half(one, 2)).not.toBe(first)
    expect(half(one, Number.NaN)).toBe(half(one, Number.NaN))
    expect(calls).toEqual(['one 1', 'other 2', 'one 2', 'one NaN'])
  })

  it('leaves the weights alone when a rating is written', () => {
    const record = workedExample()
    const before = selectWeights(record.programme, manabiOf(record))
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    expect(selectWeights(record.programme, manabiOf(record))).toBe(before)
  })

  it('never differs from joining everything anew, whoever writes what in whichever order', () => {
    const cell = fc.record({
      sheet: fc.constantFrom('plenary' as const, memberSheet(MEMBER)),
      of: fc.nat({ max: 4 }),
      on: fc.nat({ max: 8 }),
      value: fc.constantFrom<Rating | null>(...LEVELS, 'SD', 'NA', null),
      withdraws: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (acts) => {
        const record = workedExample()
        record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
        record.act('step-reopened', { territory: MANABI, step: 'candidates', reason: 'x' })
        for (const { sheet, of, on, value, withdraws } of acts) {
          const { candidates, indicators } = manabiOf(record)
          const [one, other] = [candidates[of], indicators[on]]
          if (!one || !other || one.withdrawn !== null) continue
          const cells = [{ product: one.id, indicator: other.id, value, reason: '' }]
          record.act('ratings-recorded', { territory: MANABI, sheet, origin: '', leftOut: [], cells })
          if (withdraws) record.act('product-withdrawn', { territory: MANABI, product: one.id, reason: 'x' })
          expect(selectJoined(manabiOf(record))).toEqual(joinBallots(manabiOf(record)))
        }
      }),
      { numRuns: 15 },
    )
  })
})
