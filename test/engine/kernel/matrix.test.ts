import { describe, expect, it } from 'vitest'
import {
  at,
  distance,
  dot,
  mean,
  norm,
  requireShape,
  shares,
  sum,
  times,
  transpose,
  zip,
} from '../../../src/engine/kernel/matrix'

describe('matrix', () => {
  it('turns rows into columns, and nothing into nothing', () => {
    expect(
      transpose([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ])
    expect(transpose([])).toEqual([])
  })

  it('refuses a ragged matrix instead of filling it', () => {
    expect(() => transpose([[1, 2], [3]])).toThrow(RangeError)
    expect(() => requireShape([[1, 2], [3]], 2)).toThrow(RangeError)
  })

  it('refuses what is not a number', () => {
    for (const bad of [NaN, Infinity, -Infinity]) expect(() => requireShape([[1, bad]], 2)).toThrow(RangeError)
    expect(() =>
      requireShape(
        [
          [1, 2],
          [3, 4],
        ],
        2,
      ),
    ).not.toThrow()
  })

  it('pairs lists of one length only', () => {
    expect(zip([1, 2], ['a', 'b'], [true, false])).toEqual([
      [1, 'a', true],
      [2, 'b', false],
    ])
    expect(() => zip([1, 2], [3])).toThrow(RangeError)
  })

  it('adds from the first to the last: the order is part of the result', () => {
    expect(sum([1e16, 1, -1e16])).toBe(0)
    expect(sum([1e16, -1e16, 1])).toBe(1)
    expect(sum([])).toBe(0)
  })

  it('measures a 3-4-5 triangle', () => {
    expect(norm([3, 4])).toBe(5)
    expect(distance([1, 1], [4, 5])).toBe(5)
    expect(dot([1, 2, 3], [4, 5, 6])).toBe(32)
    expect(
      times(
        [
          [1, 2],
          [3, 4],
        ],
        [5, 6],
      ),
    ).toEqual([17, 39])
    expect(mean([1, 2, 6])).toBe(3)
    for (const [x, y] of [
      [[1], [1, 2]],
      [[1, 2], [1]],
    ] as const)
      expect(() => dot(x, y)).toThrow(RangeError)
  })

  it('shares out, unless there is nothing to share', () => {
    expect(shares([1, 3])).toEqual([0.25, 0.75])
    expect(shares([0, 2])).toEqual([0, 1])
    for (const bad of [[0, 0], [], [1, NaN]]) expect(() => shares(bad)).toThrow(RangeError)
  })

  it('says which place does not exist', () => {
    expect(() => at([1], 1)).toThrow('index 1 of 1')
  })
})
