import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Complete } from '../../../../src/shared/model/evaluation'
import { typedWeights, whatIf } from '../../../../src/steps/sensitivity/model/whatIf'
import { openApp } from '../../../support/app'
import { indicator, rankedIn } from '../../../support/ranking'

const PRICES = indicator('PRECIO')

describe('one weight tried, the others in proportion', () => {
  let ranked: Complete
  beforeAll(async () => {
    ranked = rankedIn(await openApp()).ranked
  })

  it('at today’s weight gives today’s points', () => {
    const k = ranked.problem.indicators.indexOf(PRICES)
    const { leaders, enters, leaves } = whatIf(ranked, PRICES, ranked.problem.weights[k] ?? 0)
    expect(leaders.map(({ product }) => product)).toEqual(['cacao-fino', 'cafe-arabigo', 'queso-fresco'])
    expect(leaders.map(({ points }) => Math.round(points * 100) / 100)).toEqual([61.27, 56.38, 56.25])
    expect([enters, leaves]).toEqual([[], []])
  })

  it.each([
    ['DEM_NAC', 0.1935],
    ['PRECIO', 0.1935],
    ['EXCED', 0.1135],
  ])('the pair flips when %s passes %s, as the worked example says', (id, share) => {
    expect(whatIf(ranked, indicator(id), share - 0.0005).enters).toEqual([])
    expect(whatIf(ranked, indicator(id), share + 0.0005)).toMatchObject({
      enters: ['queso-fresco'],
      leaves: ['cafe-arabigo'],
    })
  })

  it('all the weight on one indicator is its own order, by hand: prices rate 3 3 4 2 2', () => {
    const { leaders } = whatIf(ranked, PRICES, 1)
    expect(leaders.map(({ product, points }) => [product, points])).toEqual([
      ['queso-fresco', 75],
      ['cacao-fino', 50],
      ['cafe-arabigo', 50],
    ])
  })

  it('keeps whole millionths that sum to a million but for rounding, with the tried share among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (thousandths) => {
        const weights = typedWeights(ranked, PRICES, thousandths / 1000)
        if (weights.kind !== 'typed') throw new Error(weights.kind)
        const own = weights.shares.find(({ indicator: one }) => one === PRICES)
        expect(own?.millionths).toBe(thousandths * 1000)
        const total = weights.shares.reduce((sum, { millionths }) => sum + millionths, 0)
        expect(Math.abs(total - 1_000_000)).toBeLessThanOrEqual(5)
      }),
    )
  })
})
