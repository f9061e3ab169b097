import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sign } from '../../../src/engine/kernel/normalise'
import { type TopsisNormalisation, topsisSteps } from '../../../src/engine/kernel/topsis'
import { largestGap } from './arbitrary'

const KINDS: readonly TopsisNormalisation[] = ['none', 'vector', 'minmax', 'sum', 'max']
const textbook = { normalisation: 'vector' } as const

describe('topsis', () => {
  it('gives each specialist the weight of its specialty (worked by hand)', () => {
    // Norms 3 and 4 turn the columns into (1, 0) and (0, 1): the distances are the weights.
    const { closeness } = topsisSteps(
      [
        [3, 0],
        [0, 4],
      ],
      [0.6, 0.4],
      [1, 1],
      textbook,
    )
    expect(largestGap(closeness, [0.6, 0.4])).toBeLessThan(1e-12)
  })

  it('best in everything is the ideal itself, by any normalisation, costs included', () => {
    for (const normalisation of KINDS) {
      expect(
        topsisSteps(
          [
            [3, 1],
            [1, 4],
          ],
          [0.6, 0.4],
          [1, -1],
          { normalisation },
        ).closeness,
      ).toEqual([1, 0])
    }
  })

  it('keeps costs as they are and makes the smallest their ideal', () => {
    const { ideal, antiIdeal } = topsisSteps(
      [
        [3, 1],
        [1, 4],
      ],
      [1, 1],
      [1, -1],
      { normalisation: 'none' },
    )
    expect([ideal, antiIdeal]).toEqual([
      [3, 1],
      [1, 4],
    ])
  })

  it('measures against an ideal that is given, and not against the set', () => {
    const fixed = { normalisation: 'none', ideal: [5, 5], antiIdeal: [1, 1] } as const
    const { closeness } = topsisSteps(
      [
        [3, 3],
        [5, 1],
      ],
      [1, 1],
      [1, 1],
      fixed,
    )
    expect(largestGap(closeness, [0.5, 0.5])).toBeLessThan(1e-15)
    expect(topsisSteps([[3, 3]], [1, 1], [1, 1], fixed).closeness[0]).toBe(0.5)
    expect(
      topsisSteps(
        [
          [5, 5],
          [1, 1],
        ],
        [1, 1],
        [1, 1],
        fixed,
      ).closeness,
    ).toEqual([1, 0])
  })

  it('calls equals equal, one alone a half, and nobody nothing', () => {
    for (const normalisation of KINDS) {
      expect(
        topsisSteps(
          [
            [2, 1],
            [2, 1],
          ],
          [0.5, 0.5],
          [1, -1],
          { normalisation },
        ).closeness,
      ).toEqual([0.5, 0.5])
      expect(topsisSteps([[2, 1]], [0.5, 0.5], [1, -1], { normalisation }).closeness).toEqual([0.5])
      const nobody = { closeness: [], ideal: [0, 0], antiIdeal: [0, 0] }
      expect(topsisSteps([], [0.5, 0.5], [1, -1], { normalisation })).toMatchObject(nobody)
      expect(
        topsisSteps(
          [
            [1, 2],
            [2, 1],
          ],
          [0, 0],
          [1, 1],
          { normalisation },
        ).closeness,
      ).toEqual([0.5, 0.5])
    }
  })

  it('lets a column that does not vary, is all zeros, or weighs nothing say nothing', () => {
    const rows = [
      [1, 5],
      [2, 3],
      [4, 1],
    ]
    for (const normalisation of KINDS) {
      const alone = topsisSteps(rows, [0.5, 0.5], [1, 1], { normalisation }).closeness
      for (const [extra, weight] of [
        [[7, 7, 7], 0.5],
        [[0, 0, 0], 0.5],
        [[9, 1, 5], 0],
      ] as const) {
        const wider = rows.map((row, i) => [...row, extra[i] ?? 0])
        const { closeness } = topsisSteps(wider, [0.5, 0.5, weight], [1, 1, 1], { normalisation })
        expect(largestGap(closeness, alone)).toBeLessThan(1e-12)
      }
    }
  })

  it('refuses weights that do not match the columns', () => {
    expect(() => topsisSteps([[1, 2]], [1], [1], textbook)).toThrow(RangeError)
    expect(() => topsisSteps([[1, 2]], [1, 2], [1, 1], { normalisation: 'none', ideal: [1] })).toThrow(RangeError)
  })

  const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
  const row = fc.tuple(score, score, score)
  const weights = [0.5, 0.3, 0.2]
  const signs: readonly Sign[] = [1, -1, 1]

  it('does not care about units, nor about the scale of the weights', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), fc.integer({ min: 1, max: 1000 }), (rows, factor) => {
        const before = topsisSteps(rows, weights, signs, textbook).closeness
        const rescaled = rows.map(([first, ...rest]) => [first * factor, ...rest])
        expect(largestGap(topsisSteps(rescaled, weights, signs, textbook).closeness, before)).toBeLessThan(1e-9)
        const heavier = weights.map((weight) => weight * factor)
        expect(largestGap(topsisSteps(rows, heavier, signs, textbook).closeness, before)).toBeLessThan(1e-9)
      }),
    )
  })

  it('never puts a dominated alternative first', () => {
    fc.assert(
      fc.property(fc.array(row), row, row, fc.constantFrom(...KINDS), (others, worse, gain, normalisation) => {
        const better = worse.map((base, j) => base + (gain[j] ?? 0))
        const [low = Number.NaN, high = Number.NaN] = topsisSteps([worse, better, ...others], weights, [1, 1, 1], {
          normalisation,
        }).closeness
        expect(high - low).toBeGreaterThan(-1e-12)
      }),
    )
  })

  it('swapping the ideal of a cost or turning the normalised cost round is the same (trap of peers)', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), (rows) => {
        const length = Math.sqrt(rows.reduce((total, [, cost]) => total + cost * cost, 0)) || 1
        const { normalised } = topsisSteps(rows, weights, signs, textbook)
        const turned = normalised.map(([a = 0, , c = 0], i) => [a, 1 - (rows[i]?.[1] ?? 0) / length, c])
        const { closeness } = topsisSteps(turned, weights, [1, 1, 1], { normalisation: 'none' })
        expect(largestGap(closeness, topsisSteps(rows, weights, signs, textbook).closeness)).toBeLessThan(1e-9)
      }),
    )
  })
})
