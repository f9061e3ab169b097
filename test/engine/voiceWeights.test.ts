import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IndicatorId, id, type SegmentId } from '../../src/domain/ids'
import { groupWeights } from '../../src/engine/groupWeights'
import { voiceWeights } from '../../src/engine/voiceWeights'
import { type Ballot, manabiOf, mesaOf, said } from '../support/mesa'

const eps = id<SegmentId>('eps')
const pri = id<SegmentId>('pri')
const of = (ballots: readonly Ballot[], indicators: readonly string[] = ['PRECIO', 'DEM_INT', 'CALIDAD']) => {
  const record = mesaOf(indicators, ballots)
  const territory = manabiOf(record)
  const order = territory.indicators.map(({ id: one }) => one)
  return { record, territory, order, group: groupWeights(record.programme, territory) }
}
const ballot = (member: string, segment: string, root: number, market: number): Ballot => ({
  member,
  segment,
  answers: [said('root', 'MER', 'PRO', root), said('MER', 'PRECIO', 'DEM_INT', market)],
})
const TWO = [ballot('EPS-01', 'eps', 3, 1), ballot('PRI-01', 'pri', -3, 3)]

describe('weights by other voices', () => {
  it('worked by hand: three to one and one to three meet in the middle; unheard, one of them decides', () => {
    const { group, order } = of(TWO)
    // Inside Mercado 1:1 and 3:1 make √3 : 1 with equal voices.
    const root3 = Math.sqrt(3)
    const own = new Map(order.map((one, k) => [one as string, voiceWeights(group, [])?.[k]]))
    expect(own.get('CALIDAD')).toBeCloseTo(0.5, 12)
    expect(own.get('PRECIO')).toBeCloseTo((0.5 * root3) / (root3 + 1), 12)
    const only = voiceWeights(group, [{ segment: eps, voice: 0 }])
    expect(only?.[order.indexOf(id<IndicatorId>('CALIDAD'))]).toBeCloseTo(0.75, 12)
    expect(only?.[order.indexOf(id<IndicatorId>('PRECIO'))]).toBeCloseTo(0.25 * 0.75, 12)
  })

  it('have no answer where nobody who is heard has one', () => {
    const { group } = of(TWO)
    const unheard = [eps, pri].map((segment) => ({ segment, voice: 0 }))
    expect(voiceWeights(group, unheard)).toBeNull()
    const half = of([
      TWO[0] ?? ballot('', '', 1, 1),
      { member: 'PRI-01', segment: 'pri', answers: [said('root', 'MER', 'PRO', 2)] },
    ])
    expect(voiceWeights(half.group, [{ segment: eps, voice: 0 }])).toBeNull()
  })

  it('are what the mesa would have had, had it given those voices', () => {
    const voice = fc.integer({ min: 0, max: 5 })
    const level = fc.constantFrom(-9, -3, 1, 2, 5)
    fc.assert(
      fc.property(
        fc.tuple(voice, voice).filter(([a, b]) => a + b > 0),
        level,
        level,
        ([a, b], root, market) => {
          const { record, territory, group } = of([
            ballot('EPS-01', 'eps', root, 2),
            ballot('PRI-01', 'pri', 4, market),
          ])
          const given = groupWeights(record.programme, { ...territory, voices: { [eps]: a, [pri]: b } })
          const found = voiceWeights(group, [
            { segment: eps, voice: a },
            { segment: pri, voice: b },
          ])
          expect(found).toEqual(given.official.weights?.map((share) => expect.closeTo(share, 12)))
        },
      ),
      { numRuns: 25 },
    )
  })
})
