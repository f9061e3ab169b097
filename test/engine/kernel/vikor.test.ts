import { describe, expect, it } from 'vitest'
import { vikorSteps } from '../../../src/engine/kernel/vikor'
import { largestGap } from './arbitrary'

describe('vikor', () => {
  it('mountain climbing: three against two peaks (Opricovic & Tzeng 2004, worked by hand)', () => {
    const steps = vikorSteps(
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
    const without = vikorSteps([[1], [3], [2]], [1], [1])
    const withConstant = vikorSteps(
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
      vikorSteps(
        [
          [2, 2],
          [2, 2],
        ],
        [1, 1],
        [1, 1],
      ),
    ).toMatchObject({ compromise: [0, 0], compromiseSet: [0, 1], acceptableAdvantage: false })
    expect(vikorSteps([[4]], [1], [1])).toMatchObject({ compromise: [0], rank: [1], compromiseSet: [0] })
  })

  it('counts an advantage of exactly 1/(m − 1) as enough, whatever the last bits say', () => {
    // Q = 0, 1/2 (made of tenths), 1: with three alternatives the second is exactly 1/2 behind.
    const steps = vikorSteps([[0.3], [0.2], [0.1]], [1], [1])
    expect(steps.acceptableAdvantage).toBe(true)
    expect(steps.compromiseSet).toEqual([0])
  })

  it('one criterion: who is less than 1/(m − 1) behind the first shares the compromise', () => {
    const steps = vikorSteps([[0], [10], [7]], [1], [1])
    expect(steps.groupRegret).toEqual([1, 0, 0.3])
    expect(steps).toMatchObject({ acceptableAdvantage: false, acceptableStability: true, compromiseSet: [1, 2] })
    expect(steps.rank).toEqual([3, 1, 2])
  })

  it('is stable when the majority alone puts it first (worked by hand)', () => {
    // Regrets by row: (0, 0.6), (0.15, 0.35), (0.4, 0), so S = 0.6, 0.5, 0.4 and R = 0.6, 0.35, 0.4.
    const steps = vikorSteps(
      [
        [40, 0],
        [25, 25],
        [0, 60],
      ],
      [0.4, 0.6],
      [1, 1],
    )
    expect(steps.worstRegret[1]).toBeCloseTo(0.35, 12)
    // Q = 1, v/2, 0.2(1 − v): the third wins by S, the second by R, and the weight of the majority decides.
    expect(steps.compromise[1]).toBeCloseTo(0.25, 12)
    expect(steps.compromise[2]).toBeCloseTo(0.1, 12)
    expect(steps).toMatchObject({ acceptableAdvantage: false, acceptableStability: true, compromiseSet: [1, 2] })
  })

  it('a first that neither the majority nor the strongest objection puts first takes the second along (worked by hand)', () => {
    // In thousandths S = 500, 500, 600, 505 and R = 500, 500, 300, 305: the last is near the best in both, best in neither.
    const steps = vikorSteps(
      [
        [0, 500],
        [500, 0],
        [200, 200],
        [195, 300],
      ],
      [0.5, 0.5],
      [1, 1],
      0.4,
    )
    expect(largestGap(steps.compromise, [0.6, 0.6, 0.4, 0.035])).toBeLessThan(1e-12)
    expect(steps).toMatchObject({ acceptableAdvantage: true, acceptableStability: false, compromiseSet: [2, 3] })
  })

  it('one alone has advantage and stability', () => {
    expect(vikorSteps([[4]], [1], [1])).toMatchObject({ acceptableAdvantage: true, acceptableStability: true })
  })

  it('refuses no alternatives, and weights of another length', () => {
    expect(() => vikorSteps([], [1], [1])).toThrow(RangeError)
    expect(() => vikorSteps([[1, 2]], [1], [1])).toThrow(RangeError)
  })
})
