import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  betweenLevels,
  isBetweenLevels,
  isLevel,
  isPerLevel,
  LEVELS,
  levelAbove,
  nearestLevel,
  perLevel,
  SCALE,
  TYPED_RATINGS,
} from '../../src/domain/scale'

describe('the scale of ratings', () => {
  it('has its ends, its middle and its step from its levels', () => {
    expect(SCALE).toEqual({ levels: [1, 2, 3, 4, 5], min: 1, max: 5, middle: 3, step: 1 })
    expect(TYPED_RATINGS).toBe('1–5, SD, NA')
    expect([0, 1, 3.5, 5, 6, '3', null].map(isLevel)).toEqual([false, true, false, true, false, false, false])
  })

  it('has levels one step apart, so that a step is a move from any level to the next', () => {
    expect(LEVELS.slice(1).map((level, i) => level - (LEVELS[i] ?? 0))).toEqual(LEVELS.slice(1).map(() => SCALE.step))
  })

  it('makes one of something for each level, and one between each two', () => {
    expect(perLevel((level, i) => `${i}:${level}`)).toEqual(['0:1', '1:2', '2:3', '3:4', '4:5'])
    expect(betweenLevels(String)).toEqual(['0', '1', '2', '3'])
    const lists = [3, 4, 5, 6].map((length) => Array.from({ length }, () => 0))
    expect(lists.map(isPerLevel)).toEqual([false, false, true, false])
    expect(lists.map(isBetweenLevels)).toEqual([false, true, false, false])
  })

  it('counts steps from the lowest level and stops at the highest', () => {
    expect([0, 1, 4, 5].map(levelAbove)).toEqual([1, 2, 5, 5])
  })

  it('finds the nearest level, the lower one half-way between two', () => {
    expect([1, 1.5, 2.5, 2.6, 4.5, 5].map(nearestLevel)).toEqual([1, 1, 2, 3, 4, 5])
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (value) => {
        const distance = Math.abs(nearestLevel(value) - value)
        return LEVELS.every((level) => Math.abs(level - value) >= distance)
      }),
    )
  })
})
