import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubled, inProportion } from '../../../../src/steps/scenarios/model/inProportion'

const tenths = (percents: readonly number[]) => percents.map((percent) => Math.round(percent * 10))

describe('inProportion', () => {
  it('keeps the one that is set and fits the others to it: 20 of 100 leaves 30 and 50 for 3 and 5', () => {
    expect(tenths(inProportion([10, 3, 5], 0, 20))).toEqual([200, 300, 500])
  })

  it('doubles a weight as a part of the whole, whatever the weights sum to', () => {
    expect(tenths(doubled([9.7, 45.15, 45.15], 0))).toEqual([194, 403, 403])
    expect(tenths(doubled([1, 3, 4], 0))).toEqual([250, 321, 429])
  })

  it('stops at everything, and shares alike what others that weigh nothing cannot share in proportion', () => {
    expect(tenths(doubled([60, 40], 0))).toEqual([1000, 0])
    expect(tenths(inProportion([5, 0, 0], 0, 50))).toEqual([500, 250, 250])
    expect(tenths(inProportion([7], 0, 20))).toEqual([1000])
  })

  it('always adds up to a hundred in tenths, and never turns the order of the others round', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 9 })
    fc.assert(
      fc.property(weights, fc.nat(), fc.integer({ min: 0, max: 1000 }), (all, at, tenth) => {
        const k = at % all.length
        const fitted = tenths(inProportion(all, k, tenth / 10))
        expect(fitted.reduce((sum, one) => sum + one, 0)).toBe(1000)
        expect(fitted[k]).toBe(tenth)
        const others = all.map((weight, i) => ({ weight, fitted: fitted[i] ?? 0 })).filter((_, i) => i !== k)
        for (const one of others)
          for (const other of others)
            if (one.weight < other.weight) expect(one.fitted).toBeLessThanOrEqual(other.fitted)
      }),
    )
  })
})
