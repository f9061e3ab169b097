import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factorShown, shownShares, wholeTenths } from '../../src/domain/shownShares'

const sharesOf = (parts: readonly number[]) => {
  const total = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / total)
}
const tenths = (shares: readonly number[]) => shares.map((share) => Math.round(share * 1000))
const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 14 }).map(sharesOf)
const parted = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 14 }).map(sharesOf)

describe('weights as they are printed together', () => {
  it('three that would read 99,9 give the tenth to the largest remainder (worked by hand)', () => {
    // Rounded one by one they read 18,9 · 27,4 · 53,6; of two equal remainders the larger share takes it.
    expect(tenths(shownShares([0.3334, 0.33335, 0.33325]))).toEqual([334, 333, 333])
    expect(tenths(shownShares([0.1894, 0.2744, 0.5362]))).toEqual([189, 275, 536])
  })

  it('sum to 100,0, none a tenth away from its own figure, and none larger than one that is larger', () => {
    fc.assert(
      fc.property(parted, (shares) => {
        const shown = tenths(shownShares(shares))
        const equal = shares.every((share) => Math.abs(share - (shares[0] ?? 0)) < 1e-12)
        if (!equal) expect(shown.reduce((sum, one) => sum + one, 0)).toBe(1000)
        for (const [k, one] of shown.entries()) {
          expect(Math.abs(one - 1000 * (shares[k] ?? 0))).toBeLessThan(1)
          for (const [l, other] of shown.entries())
            if ((shares[k] ?? 0) > (shares[l] ?? 0)) expect(one).toBeGreaterThanOrEqual(other)
        }
      }),
    )
  })

  it('do not depend on the order in which they are listed when no two are equal', () => {
    fc.assert(
      fc.property(distinct, (shares) => {
        expect([...shownShares(shares)].reverse()).toEqual(shownShares([...shares].reverse()))
      }),
    )
  })

  it('nine equal weights read the same, 11,1; of two equal ones beside a third the first takes the tenth', () => {
    expect(new Set(shownShares(Array(9).fill(1 / 9)))).toEqual(new Set([0.111]))
    expect(tenths(shownShares([0.25, 0.25, 0.5]))).toEqual([250, 250, 500])
    expect(tenths(shownShares([0.33338, 0.33338, 0.33324]))).toEqual([334, 333, 333])
  })

  it('that are counted too add up even when all are equal: the first of nine is 11,2', () => {
    expect(tenths(wholeTenths(Array(9).fill(1 / 9)))).toEqual([112, ...Array(8).fill(111)])
  })

  it('what does not sum to a whole keeps its own sum', () => {
    expect(tenths(shownShares([0.1006, 0.1003]))).toEqual([101, 100])
    expect(shownShares([])).toEqual([])
  })
})

describe('a weight in a product', () => {
  it('is the one printed beside the others when that multiplies out: 62,5 × 5,9 % = 3,7', () => {
    expect(factorShown([0.0589, 0.9411], 0, 62.5, 3.7)).toEqual({ share: 0.059, decimals: 1 })
  })

  it('has one decimal more when it does not: 100 × 5,85 % is 5,9 though 5,8 is printed in the list', () => {
    const { share, decimals } = factorShown([0.0585, 0.4707, 0.4708], 0, 100, 5.9)
    expect([share, decimals]).toEqual([0.0585, 2])
  })

  it('multiplies out for every weight and value', () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 0, max: 200 }), (shares, halves) => {
        const value = halves / 2
        const points = Math.round(value * (shares[0] ?? 0) * 10) / 10
        const { share, decimals } = factorShown(shares, 0, value, points)
        expect(Number(share.toFixed(decimals + 2))).toBeCloseTo(share, decimals === 4 ? 6 : 12)
        expect(Math.abs(value * share - points)).toBeLessThanOrEqual(0.05 + 1e-6)
      }),
    )
  })
})
