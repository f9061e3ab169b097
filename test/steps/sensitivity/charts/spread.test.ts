import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadApart } from '../../../../src/steps/sensitivity/charts/spread'

describe('spread', () => {
  it('pushes down what is too near and leaves the rest (worked by hand)', () => {
    expect(spreadApart([10, 12, 60], 16)).toEqual([10, 26, 60])
    expect(spreadApart([12, 60, 10], 16)).toEqual([26, 60, 10])
    expect(spreadApart([5, 5, 5], 10)).toEqual([5, 15, 25])
    expect(spreadApart([], 10)).toEqual([])
  })

  it('keeps the order and the distance, and never moves a label up', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 })
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = spreadApart(wanted, 16)
        const sorted = placed.toSorted((a, b) => a - b)
        const apart = sorted.every((height, i) => i === 0 || height - (sorted[i - 1] ?? 0) >= 16)
        const ordered = wanted.every((one, i) =>
          wanted.every((other, j) => one >= other || (placed[i] ?? 0) < (placed[j] ?? 0)),
        )
        return apart && ordered && placed.every((height, i) => height >= (wanted[i] ?? 0))
      }),
      { numRuns: 50 },
    )
  })
})
