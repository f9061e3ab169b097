import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { times, transpose } from '../../../src/engine/kernel/matrix'
import { solve } from '../../../src/engine/kernel/solve'
import { largestGap } from './arbitrary'

describe('solving', () => {
  it('finds x (worked by hand): 2x + y = 5, x + 3y = 10', () => {
    expect(
      solve(
        [
          [2, 1],
          [1, 3],
        ],
        [5, 10],
      ),
    ).toEqual([1, 3])
    expect(solve([], [])).toEqual([])
  })

  it('refuses what is not positive definite', () => {
    expect(() => solve([[0]], [1])).toThrow(RangeError)
    expect(() =>
      solve(
        [
          [0, 1],
          [1, 0],
        ],
        [1, 1],
      ),
    ).toThrow(RangeError)
    expect(() =>
      solve(
        [
          [1, 2],
          [2, 1],
        ],
        [1, 1],
      ),
    ).toThrow(RangeError)
  })

  it('gives back the right side for any BᵀB + I', () => {
    const three = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(three, { minLength: 3, maxLength: 3 }), three, (b, right) => {
        const turned = transpose(b)
        const matrix = turned.map((row, i) =>
          turned.map((column, j) => (i === j ? 1 : 0) + (times([row], column)[0] ?? 0)),
        )
        expect(largestGap(times(matrix, solve(matrix, right)), right)).toBeLessThan(1e-9)
      }),
    )
  })
})
