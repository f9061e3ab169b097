import { describe, expect, it } from 'vitest'
import { vikor } from '../../../src/engine/kernel/vikor'

describe('vikor', () => {
  it('mountain climbing: three against two peaks (Opricovic & Tzeng 2004, worked by hand)', () => {
    const steps = vikor(
      [
        [1, 3000],
        [2, 3750],
        [5, 4500],
      ],
      [0.5, 0.5],
      [-1, 1],
    )
    expect(steps.groupRegret).toEqual([0.5, 0.375, 0.5])
    expect(steps.worstRegret).toEqual([0.5, 0.25, 0.5])
    expect(steps.compromise).toEqual([1, 0, 1])
    expect(steps.rank).toEqual([2, 1, 2])
  })

  it('a constant column adds nothing', () => {
    const without = vikor([[1], [3], [2]], [1], [1])
    const withConstant = vikor(
      [
        [1, 7],
        [3, 7],
        [2, 7],
      ],
      [0.5, 0.5],
      [1, 1],
    )
    expect(withConstant.compromise).toEqual(without.compromise)
  })

  it('all alike are all the compromise; one alone is it', () => {
    expect(
      vikor(
        [
          [2, 2],
          [2, 2],
        ],
        [1, 1],
        [1, 1],
      ),
    ).toMatchObject({ compromise: [0, 0], compromiseSet: [0, 1], acceptableAdvantage: false })
    expect(vikor([[4]], [1], [1])).toMatchObject({ compromise: [0], rank: [1], compromiseSet: [0] })
  })

  it('counts an advantage of exactly 1/(m − 1) as enough, whatever the last bits say', () => {
    // Q = 0, 1/2 (made of tenths), 1: with three alternatives the second is exactly 1/2 behind.
    const steps = vikor([[0.3], [0.2], [0.1]], [1], [1])
    expect(steps.acceptableAdvantage).toBe(true)
    expect(steps.compromiseSet).toEqual([0])
  })

  it('refuses no alternatives, and weights of another length', () => {
    expect(() => vikor([], [1], [1])).toThrow(RangeError)
    expect(() => vikor([[1, 2]], [1], [1])).toThrow(RangeError)
  })
})
