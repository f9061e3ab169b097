import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratings, valueAt } from '../../../src/engine/kernel/ahpRatings'
import { relative } from '../../../src/engine/kernel/ahpRelative'
import { largestGap, sharesOf } from './arbitrary'

const LINE = [0, 25, 50, 75, 100]

describe('ratings mode', () => {
  it('adds weight times value (worked by hand)', () => {
    const { scores, parts } = ratings(
      [
        [1, 5],
        [3, 3],
        [5, 1],
      ],
      [0.25, 0.75],
      LINE,
    )
    expect(scores).toEqual([75, 50, 25])
    expect(parts[0]).toEqual([0, 75])
  })

  it('reads between two levels along a straight line, on any line', () => {
    expect(valueAt(2.5, LINE)).toBe(37.5)
    expect(valueAt(4.5, [0, 10, 30, 60, 100])).toBe(80)
    expect([1, 2, 3, 4, 5].map((level) => valueAt(level, [0, 40, 70, 90, 100]))).toEqual([0, 40, 70, 90, 100])
  })

  it('has no level outside the scale', () => {
    for (const level of [0, 0.99, 5.01, 6, Number.NaN]) expect(() => valueAt(level, LINE)).toThrow(RangeError)
  })

  it('without columns everybody has 0, without rows nobody', () => {
    expect(ratings([[], []], [], LINE).scores).toEqual([0, 0])
    expect(ratings([], [1], LINE).scores).toEqual([])
  })
})

describe('relative modes', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  })

  it('distributive shares out the weight (worked by hand)', () => {
    expect(
      relative(
        [
          [1, 4],
          [3, 4],
        ],
        [0.5, 0.5],
        [1, 1],
        'distributive',
      ).scores,
    ).toEqual([0.375, 0.625])
  })

  it('ideal makes the best of each column whole (worked by hand)', () => {
    expect(
      relative(
        [
          [1, 4],
          [4, 2],
        ],
        [0.5, 0.5],
        [1, 1],
        'ideal',
      ).scores,
    ).toEqual([0.625, 0.75])
    expect(
      relative(
        [
          [1, 4],
          [4, 2],
        ],
        [0.5, 0.5],
        [1, -1],
        'ideal',
      ).scores,
    ).toEqual([0.375, 1])
  })

  it('distributive scores sum to 1, ideal ones never pass it', () => {
    fc.assert(
      fc.property(rows, sharesOf(3), (scores, weights) => {
        const total = relative(scores, weights, [1, 1, 1], 'distributive').scores.reduce((sum, score) => sum + score, 0)
        expect(total).toBeCloseTo(1, 12)
        expect(Math.max(...relative(scores, weights, [1, 1, 1], 'ideal').scores)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('in ideal mode a product that is best in nothing changes nobody', () => {
    fc.assert(
      fc.property(rows, sharesOf(3), (scores, weights) => {
        const before = relative(scores, weights, [1, 1, 1], 'ideal').scores
        const after = relative([...scores, [1, 1, 1]], weights, [1, 1, 1], 'ideal').scores.slice(0, -1)
        expect(largestGap(after, before)).toBeLessThan(1e-15)
      }),
    )
  })
})
