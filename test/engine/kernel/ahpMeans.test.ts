import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTriangle, principalEigenvector } from '../../../src/engine/kernel/ahp'
import { columnNormalisedMean, geometricConsistencyIndex, geometricMeanRows } from '../../../src/engine/kernel/ahpMeans'
import { consistent, judged, largestGap, saaty, sharesOf } from './arbitrary'

describe('row geometric means', () => {
  it('are cube roots of products for three things (worked by hand)', () => {
    // Rows 2·4 = 8, 1/2·1 = 1/2 and 1/4·1 = 1/4 without their ones: roots 2 : .7937 : .63.
    const [first = 0, second = 0] = geometricMeanRows(fromTriangle([2, 4, 1]))
    expect(first / second).toBeCloseTo(2 / Math.cbrt(0.5), 12)
  })

  it('are the eigenvector for three things', () => {
    fc.assert(
      fc.property(fc.tuple(saaty, saaty, saaty), (upper) => {
        const matrix = fromTriangle(upper)
        expect(largestGap(geometricMeanRows(matrix), principalEigenvector(matrix).weights)).toBeLessThan(1e-12)
      }),
    )
  })

  it('are not the eigenvector in general', () => {
    const matrix = fromTriangle([5, 6, 7, 4, 6, 4])
    expect(largestGap(geometricMeanRows(matrix), principalEigenvector(matrix).weights)).toBeGreaterThan(1e-4)
  })

  it('mirror: everything judged the other way round gives inverse weights', () => {
    fc.assert(
      fc.property(judged, (matrix) => {
        const mirrored = matrix.map((row) => row.map((ratio) => 1 / ratio))
        const products = geometricMeanRows(matrix).map((w, i) => w * (geometricMeanRows(mirrored)[i] ?? 0))
        expect(Math.max(...products) / Math.min(...products)).toBeCloseTo(1, 10)
      }),
      { numRuns: 30 },
    )
  })
})

describe('GCI', () => {
  it('is 0 for judgements that agree, and for fewer than three', () => {
    fc.assert(
      fc.property(sharesOf(5), (weights) => {
        expect(geometricConsistencyIndex(consistent(weights), weights)).toBeLessThan(1e-24)
      }),
    )
    expect(
      geometricConsistencyIndex(
        [
          [1, 2],
          [1, 1],
        ],
        [0.5, 0.5],
      ),
    ).toBe(0)
  })

  it('of a circle of 3s is the squared logarithm of 3, each pair being off by 3 (worked by hand)', () => {
    const third = 1 / 3
    expect(geometricConsistencyIndex(fromTriangle([3, third, 3]), [third, third, third])).toBeCloseTo(
      3 * Math.log(3) ** 2,
      12,
    )
    // Among four, one pair of six off by 3: 2/(3·2) of its squared logarithm.
    const quarter = 1 / 4
    expect(
      geometricConsistencyIndex(fromTriangle([3, 1, 1, 1, 1, 1]), [quarter, quarter, quarter, quarter]),
    ).toBeCloseTo(Math.log(3) ** 2 / 3, 12)
  })
})

describe('the mean of normalised columns', () => {
  it('of nothing is nothing', () => {
    expect(columnNormalisedMean([])).toEqual({ weights: [], pc: [], lambdaMax: 0, CI: 0 })
  })

  it('agrees on judgements that agree, and reports λ = n', () => {
    const { weights, lambdaMax, CI, pc } = columnNormalisedMean(consistent([0.6, 0.3, 0.1]))
    expect(largestGap(weights, [0.6, 0.3, 0.1])).toBeLessThan(1e-15)
    expect(largestGap(pc, [3, 3, 3])).toBeLessThan(1e-12)
    expect(lambdaMax).toBeCloseTo(3, 12)
    expect(CI).toBeCloseTo(0, 12)
  })

  it('is another number than the eigenvector when they do not (why nothing official uses it)', () => {
    const school = fromTriangle([4, 3, 1, 3, 4, 7, 3, 1 / 5, 1, 1 / 5, 1 / 5, 1 / 6, 1, 1 / 3, 3])
    expect(largestGap(columnNormalisedMean(school).weights, principalEigenvector(school).weights)).toBeGreaterThan(
      0.005,
    )
  })
})
