import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageRanks, kendallTauB, kendallW, pearson, spearman } from '../../../src/engine/kernel/agreement'

describe('agreement of two rankings', () => {
  it('is 1 for the same order, −1 for the opposite', () => {
    expect(spearman([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 15)
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 15)
    expect(kendallTauB([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 15)
  })

  it('one swap among four (worked by hand): rho 1 − 6·2/60, tau (5 − 1)/6', () => {
    expect(spearman([1, 2, 3, 4], [2, 1, 3, 4])).toBeCloseTo(0.8, 15)
    expect(kendallTauB([1, 2, 3, 4], [2, 1, 3, 4])).toBeCloseTo(4 / 6, 15)
  })

  it('gives ties the mean of their places', () => {
    expect(averageRanks([12, 2, 1, 12, 2])).toEqual([4.5, 2.5, 1, 4.5, 2.5])
    // One tie on one side: 2 of 3 pairs told apart by y, all by x: 2/√(3·2).
    expect(kendallTauB([1, 2, 3], [1, 1, 2])).toBeCloseTo(2 / Math.sqrt(6), 15)
  })

  it('is unknown, not 0, where a ranking has no order', () => {
    expect([spearman([1, 1], [1, 2]), kendallTauB([1, 2], [3, 3]), spearman([1], [1]), kendallTauB([], [])]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(pearson([2, 2], [1, 2])).toBeNull()
  })

  it('refuses rankings of different things', () => {
    expect(() => spearman([1, 2], [1])).toThrow(RangeError)
    expect(() => kendallTauB([1, Number.NaN], [1, 2])).toThrow(RangeError)
  })

  it('does not depend on who is compared with whom, nor on the unit', () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { maxLength: 9 })
    fc.assert(
      fc.property(list, (pairs) => {
        const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
        for (const measure of [spearman, kendallTauB]) {
          const value = measure(x, y)
          expect(measure(y, x) ?? 9).toBeCloseTo(value ?? 9, 12)
          expect(
            measure(
              x.map((a) => a * a * a),
              y,
            ) ?? 9,
          ).toBeCloseTo(value ?? 9, 12)
          expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(1 + 1e-12)
        }
      }),
    )
  })
})

describe('concordance', () => {
  it('is 1 when all raters agree, ties or not once corrected', () => {
    expect(
      kendallW([
        [1, 1, 1],
        [2, 2, 2],
        [3, 3, 3],
      ]),
    ).toEqual({ W: 1, Wt: 1, chi2: 6 })
    const tied = kendallW([
      [1, 1],
      [1, 1],
      [2, 2],
    ])
    expect(tied?.W).toBeCloseTo(0.75, 15)
    expect(tied?.Wt).toBeCloseTo(1, 15)
  })

  it('is 0 when two raters are opposed', () => {
    expect(
      kendallW([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toEqual({ W: 0, Wt: 0, chi2: 0 })
  })

  it('three raters, one swap (worked by hand): totals 4, 5, 9, so S = 14 of 18 possible', () => {
    const result = kendallW([
      [1, 1, 2],
      [2, 2, 1],
      [3, 3, 3],
    ])
    expect(result?.W).toBeCloseTo(14 / 18, 15)
    expect(result?.chi2).toBeCloseTo((3 * 2 * 14) / 18, 14)
  })

  it('follows the mean Spearman correlation: (k W − 1)/(k − 1), without ties (Kendall 1970)', () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 })
    fc.assert(
      fc.property(order, order, order, (a, b, c) => {
        const W = kendallW(a.map((value, i) => [value, b[i] ?? 0, c[i] ?? 0]))?.Wt ?? Number.NaN
        const mean = ((spearman(a, b) ?? 0) + (spearman(a, c) ?? 0) + (spearman(b, c) ?? 0)) / 3
        expect((3 * W - 1) / 2).toBeCloseTo(mean, 12)
      }),
    )
  })

  it('has no answer for one subject or no raters, and 0 where nobody orders anything', () => {
    expect(kendallW([])).toBeNull()
    expect(kendallW([[1, 2]])).toBeNull()
    expect(kendallW([[], []])).toBeNull()
    expect(
      kendallW([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual({ W: 0, Wt: 0, chi2: 0 })
  })
})
