import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTriangle, principalEigenvector } from '../../../src/engine/kernel/ahp'
import { type Connected, incompletePriorities, type Judgements } from '../../../src/engine/kernel/ahpIncomplete'
import { at, transpose } from '../../../src/engine/kernel/matrix'
import { consistent, judged, largestGap, sharesOf } from './arbitrary'

const connected = (judgements: Judgements): Connected => {
  const result = incompletePriorities(judgements)
  if (result.status !== 'connected') throw new Error('not connected')
  return result
}

/** Takes pairs out by number, the upper triangle read row by row. */
const without = (judgements: Judgements, gone: ReadonlySet<number>): Judgements => {
  const n = judgements.length
  const number = (i: number, j: number): number => (i < j ? i * n + j : j * n + i)
  return judgements.map((row, i) => row.map((ratio, j) => (i !== j && gone.has(number(i, j)) ? null : ratio)))
}

const chain =
  (n: number): ((place: number) => boolean) =>
  (place) =>
    place % n === Math.floor(place / n) + 1

describe('incomplete judgements', () => {
  it('one hole among three is filled by going round (worked by hand)', () => {
    const { matrix, weights, lambdaMax, ratio } = connected([
      [1, 2, null],
      [1 / 2, 1, 3],
      [null, 1 / 3, 1],
    ])
    expect(matrix[0]?.[2]).toBeCloseTo(6, 12)
    expect(largestGap(weights, [0.6, 0.3, 0.1])).toBeLessThan(1e-14)
    expect(lambdaMax).toBe(3)
    expect(ratio).toBe(0)
  })

  it('reproduces Bozóki, Fülöp & Rónyai (2010) to more digits than printed', () => {
    const { missing, lambdaMax } = connected([
      [1, 1, 5, 2],
      [1, 1, 3, 4],
      [1 / 5, 1 / 3, 1, null],
      [1 / 2, 1 / 4, null, 1],
    ])
    // By symmetry of the eigenvectors the minimum is at √(8/15).
    expect(missing).toHaveLength(1)
    expect(missing[0]?.value).toBeCloseTo(Math.sqrt(8 / 15), 10)
    expect(lambdaMax).toBeCloseTo(4.09236729393925, 12)
  })

  it('without holes is the eigenvector itself', () => {
    fc.assert(
      fc.property(judged, (matrix) => {
        const { weights, missing } = connected(matrix)
        expect(weights).toEqual(principalEigenvector(matrix).weights)
        expect(missing).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('names the groups that no answer connects, as a value', () => {
    const none = null
    expect(
      incompletePriorities([
        [1, none, 3],
        [none, 1, none],
        [1 / 3, none, 1],
      ]),
    ).toEqual({
      status: 'disconnected',
      components: [[0, 2], [1]],
    })
    expect(
      incompletePriorities([
        [1, none],
        [none, 1],
      ]),
    ).toMatchObject({ components: [[0], [1]] })
    // 0 was compared with 3 and 3 with 1: the group is named in order all the same.
    expect(
      incompletePriorities([
        [1, none, none, 2],
        [none, 1, none, 3],
        [none, none, 1, none],
        [1 / 2, 1 / 3, none, 1],
      ]),
    ).toMatchObject({ components: [[0, 1, 3], [2]] })
  })

  it('has no ratio where the table of RI ends', () => {
    const alike = (n: number): Judgements => consistent(Array.from({ length: n }, () => 1 / n))
    expect(connected(alike(15)).ratio).toBe(0)
    expect(connected(alike(16)).ratio).toBeNull()
  })

  it('one thing needs no answer, and nothing no weight', () => {
    expect(connected([[1]]).weights).toEqual([1])
    expect(connected([]).weights).toEqual([])
  })

  it('refuses half a pair, a hole on the diagonal and a ragged matrix', () => {
    expect(() =>
      incompletePriorities([
        [1, 2],
        [null, 1],
      ]),
    ).toThrow(RangeError)
    expect(() =>
      incompletePriorities([
        [null, 2],
        [1 / 2, 1],
      ]),
    ).toThrow(RangeError)
    expect(() =>
      incompletePriorities([
        [1, 2, 3],
        [1 / 2, 1],
      ]),
    ).toThrow(RangeError)
  })

  it('a chain of answers is enough: whoever never contradicts gets their own weights back', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 9 })
          .chain((n) => fc.tuple(sharesOf(n), fc.array(fc.integer({ min: 0, max: n * n })))),
        ([weights, gone]) => {
          const n = weights.length
          const holes = new Set(gone.filter((place) => !chain(n)(place)))
          const result = connected(without(consistent(weights), holes))
          expect(result.converged).toBe(true)
          expect(largestGap(result.weights, weights)).toBeLessThan(1e-10)
        },
      ),
    )
  })

  it('finds the minimum: λmax has no slope there, and moving any filled value either way raises it', () => {
    fc.assert(
      fc.property(judged, fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 12 }), (matrix, gone) => {
        const n = matrix.length
        const holes = new Set(gone.filter((place) => !chain(n)(place)))
        const result = connected(without(matrix, holes))
        expect(result.converged).toBe(true)
        const left = principalEigenvector(transpose(result.matrix)).weights
        for (const { i, j, value } of result.missing) {
          // The slope of λmax along ln a_ij: u_i a_ij w_j against u_j a_ji w_i.
          const [rise, fall] = [
            at(left, i) * value * at(result.weights, j),
            (at(left, j) / value) * at(result.weights, i),
          ]
          expect(Math.abs(rise / fall - 1)).toBeLessThan(1e-11)
          for (const factor of [0.99, 1.01]) {
            const moved = result.matrix.map((row, r) =>
              row.map((ratio, c) =>
                r === i && c === j ? ratio * factor : r === j && c === i ? ratio / factor : ratio,
              ),
            )
            expect(principalEigenvector(moved).lambdaMax).toBeGreaterThan(result.lambdaMax)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('settles even on answers given at random', () => {
    // 9 things in a circle of 9s: as contradictory as the scale allows, 27 of 36 pairs missing.
    const circle = Array.from({ length: 9 }, (_, i) =>
      Array.from({ length: 9 }, (_, j) => (i === j ? 1 : (i + 1) % 9 === j ? 9 : (j + 1) % 9 === i ? 1 / 9 : null)),
    )
    const { weights, converged, lambdaMax } = connected(circle)
    expect(converged).toBe(true)
    expect(
      largestGap(
        weights,
        weights.map(() => 1 / 9),
      ),
    ).toBeLessThan(1e-10)
    expect(lambdaMax).toBeGreaterThan(9)
  })

  it('says so when the steps run out instead of passing off a guess', () => {
    const far = 1e4 // beyond any judgement scale: three things in a circle, and a fourth compared with the first alone
    const none = null
    const result = connected([
      [1, far, 1 / far, 2],
      [1 / far, 1, far, none],
      [far, 1 / far, 1, none],
      [1 / 2, none, none, 1],
    ])
    expect(result.converged).toBe(false)
  })

  it('takes away from the ratio what missing answers could not contradict', () => {
    const matrix = fromTriangle([3, 1 / 3, 1, 3, 1, 1])
    const gone = connected(without(matrix, new Set([3])))
    expect(gone.missing).toHaveLength(1)
    expect(gone.ratio).toBeCloseTo((gone.lambdaMax - 4) / 3 / (0.9 * (1 - 2 / 6)), 12)
  })
})
