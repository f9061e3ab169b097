import { describe, expect, it } from 'vitest'
import { crossings, placesAt, withShare } from '../../../src/engine/kernel/crossings'
import { indices, type Matrix, type Vector } from '../../../src/engine/kernel/matrix'
import { fixedScale, type Response, scoresOf } from '../../../src/engine/kernel/response'
import { largestGap } from './arbitrary'

const linear = (values: Matrix): Response => ({ kind: 'linear', values })
/** The same scores, without saying how they come about. */
const unseen = (response: Response, alternatives: number): Response => ({
  kind: 'any',
  alternatives,
  scores: (weights) => scoresOf(response, weights),
})
const near = (found: Vector, expected: Vector, within: number) => {
  expect(found).toHaveLength(expected.length)
  expect(largestGap(found, expected)).toBeLessThan(within)
}

describe('crossings', () => {
  // With two criteria the scores are t and 1 − t of the specialists, and the level itself of whoever has it in both.
  const specialists = [
    [1, 0],
    [0, 1],
    [0.3, 0.3],
  ]

  it('of two specialists and an even one at 0.3, by hand: 0.3, 0.5 and 0.7', () => {
    near(crossings(linear(specialists), [0.2, 0.8], 0), [0.3, 0.5, 0.7], 1e-15)
    near(crossings(linear(specialists), [0.2, 0.8], 1), [0.3, 0.5, 0.7], 1e-15)
  })

  it('are the same for TOPSIS on the fixed scale, whose closeness is t, 1 − t and 0.3 there', () => {
    near(crossings(fixedScale(specialists), [0.2, 0.8], 0), [0.3, 0.5, 0.7], 1e-12)
    near(crossings(fixedScale(specialists), [0.2, 0.8], 1), [0.3, 0.5, 0.7], 1e-12)
  })

  it('are found in a black box to 1e-10, each once although the order changes on coming to a tie and on leaving it', () => {
    for (const response of [linear(specialists), fixedScale(specialists)]) {
      near(crossings(unseen(response, 3), [0.2, 0.8], 0), [0.3, 0.5, 0.7], 1e-10)
    }
    const last = linear([...specialists.slice(0, 2), [0.999, 0.999]])
    near(crossings(unseen(last, 3), [0.2, 0.8], 0), [0.001, 0.5, 0.999], 1e-10)
  })

  it('keep the other weights in proportion: 2 : 1 of what is left', () => {
    // (0, 1, 0) scores ⅔ (1 − t) and (1, 0, 0) scores t: equal at t = 0.4.
    const values = [
      [1, 0, 0],
      [0, 1, 0],
    ]
    for (const response of [linear(values), fixedScale(values)]) {
      const [found] = crossings(response, [0.1, 0.6, 0.3], 0)
      const scores = scoresOf(response, withShare([0.1, 0.6, 0.3], 0, found ?? 0))
      expect(scores[0]).toBeCloseTo(scores[1] ?? 0, 12)
    }
    expect(crossings(linear(values), [0.1, 0.6, 0.3], 0)[0]).toBeCloseTo(0.4, 12)
  })

  it('at one point are one crossing', () => {
    const middle = [...specialists.slice(0, 2), [0.5, 0.5]]
    expect(crossings(linear(middle), [0.2, 0.8], 0)).toEqual([0.5])
  })

  it('are told apart however near, where they are exact', () => {
    const close = [...specialists.slice(0, 2), [0.5 + 1e-10, 0.5 + 1e-10]]
    near(crossings(linear(close), [0.2, 0.8], 0), [0.5 - 1e-10, 0.5, 0.5 + 1e-10], 1e-14)
  })

  it('are none between equals, although rounding makes them differ and cross', () => {
    const values = [
      [0.1 + 0.2, 0.3],
      [0.3, 0.1 + 0.2],
      [0, 0],
    ]
    for (const size of [1, 1e6]) {
      expect(crossings(linear(values.map((row) => row.map((v) => size * v))), [0.2, 0.8], 0)).toEqual([])
    }
  })

  it('at the very ends are none: nobody changes place inside', () => {
    for (const values of [
      [
        [1, 0],
        [0, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ]) {
      for (const response of [linear(values), fixedScale(values)]) {
        expect(crossings(response, [0.2, 0.8], 0)).toEqual([])
        expect(crossings(unseen(response, 2), [0.2, 0.8], 0)).toEqual([])
      }
    }
  })

  it('need two criteria, as one keeps the whole, and lines that are not parallel to the last digits', () => {
    expect(withShare([1], 0, 0.3)).toEqual([1])
    expect(crossings(linear([[1], [2]]), [1], 0)).toEqual([])
    const parallel = [
      [0.1, 0.2, 0.3],
      [0.2, 0.3, 0.4],
      [0.1, 0.2, 0.3],
    ]
    for (const k of indices(3)) expect(crossings(linear(parallel), [0.3, 0.3, 0.4], k)).toEqual([])
    expect(crossings(linear(parallel.map((row) => row.map((v) => -1e6 * v))), [0.3, 0.3, 0.4], 0)).toEqual([])
  })
})

describe('placesAt', () => {
  it('ties what only rounding tells apart, whatever the size and sign of the scores', () => {
    const placesOf = (...scores: number[]) => placesAt(linear(scores.map((score) => [score])), [1])
    expect(placesOf(3, 5, 4)).toEqual([3, 1, 2])
    expect(placesOf(0.1 + 0.2, 0.3, 0)).toEqual([1, 1, 3])
    expect(placesOf(-1e6, -1e6 - 1e-7, -2e6)).toEqual([1, 1, 3])
    expect(placesOf(1e-6, 2e-6)).toEqual([2, 1])
    expect(placesOf(0, 0)).toEqual([1, 1])
  })
})
