import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointWeights, rangeAdjusted, tiedCentroid } from '../../../src/engine/kernel/directWeights'
import { rankOrderCentroid } from '../../../src/engine/kernel/surrogateWeights'
import { largestGap } from './arbitrary'

describe('weights that people give directly', () => {
  it('points weigh what they are of all points given, and what is left of the hundred is said', () => {
    expect(pointWeights([60, 30], 100)).toEqual({ weights: [2 / 3, 1 / 3], total: 90, left: 10 })
    expect(() => pointWeights([0, 0], 100)).toThrow(RangeError)
  })

  it('a criterion of which half the range is in use weighs half as much against the others', () => {
    expect(largestGap(rangeAdjusted([0.5, 0.5], [4, 4], [2, 4]), [1 / 3, 2 / 3])).toBeLessThan(1e-15)
  })
})

describe('weights from an order with ties', () => {
  const ranks = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 7 })

  it('without ties are the rank-order centroid, either way', () => {
    for (const ties of ['average', 'equal'] as const)
      expect(
        largestGap(
          tiedCentroid([2, 1, 3], ties),
          [1, 0, 2].map((k) => rankOrderCentroid(3)[k] ?? 0),
        ),
      ).toBeLessThan(1e-15)
  })

  it('add up to one, never fall with importance, are equal for equals and do not mind gaps between ranks', () => {
    fc.assert(
      fc.property(ranks, fc.constantFrom('average' as const, 'equal' as const), (given, ties) => {
        const weights = tiedCentroid(given, ties)
        expect(weights.reduce((all, weight) => all + weight, 0)).toBeCloseTo(1, 12)
        expect(
          largestGap(
            tiedCentroid(
              given.map((rank) => 3 * rank),
              ties,
            ),
            weights,
          ),
        ).toBeLessThan(1e-15)
        given.forEach((one, i) => {
          given.forEach((other, k) => {
            if (one === other) expect(weights[i]).toBe(weights[k])
            if (one < other) expect(weights[i] ?? 0).toBeGreaterThan(weights[k] ?? 1)
          })
        })
      }),
    )
  })

  it('equal: is the mean of the corners of the set of weights with that order, written independently', () => {
    fc.assert(
      fc.property(ranks, (given) => {
        // A corner: everybody down to some level alike, nobody below.
        const levels = [...new Set(given)]
        const corners = levels.map((level) => {
          const inside = given.map((rank) => (rank <= level ? 1 : 0))
          const count = inside.filter((one) => one === 1).length
          return inside.map((one) => one / count)
        })
        const centre = given.map((_, k) => corners.reduce((all, corner) => all + (corner[k] ?? 0), 0) / corners.length)
        expect(largestGap(tiedCentroid(given, 'equal'), centre)).toBeLessThan(1e-12)
      }),
    )
  })
})
