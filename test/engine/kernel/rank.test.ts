import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ranks, TIE_STEP } from '../../../src/engine/kernel/rank'

describe('ranks', () => {
  it('counts the strictly better, so ties share the better place', () => {
    expect(ranks([21.5, 22, 22])).toEqual([3, 1, 1])
    expect(ranks([5, 5, 5])).toEqual([1, 1, 1])
  })

  it('gives one product the first place and none no place', () => {
    expect(ranks([0])).toEqual([1])
    expect(ranks([])).toEqual([])
  })

  it('ties what only the last bits tell apart, not what a person could', () => {
    expect(ranks([0.1 + 0.2, 0.3])).toEqual([1, 1])
    expect(ranks([0.3, 0.3 + 2 * TIE_STEP])).toEqual([2, 1])
    expect(ranks([0.1 + 0.2, 0.3], 0)).toEqual([1, 2])
    expect(ranks([1, 1 + 1e-10], 1e-12)).toEqual([2, 1])
  })

  it('refuses a score that is not a number', () => {
    expect(() => ranks([1, NaN])).toThrow(RangeError)
  })

  it('moves with the rows: no place depends on where a row stands', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 }), (scores) => {
        expect(ranks([...scores].reverse())).toEqual([...ranks(scores)].reverse())
      }),
    )
  })
})
