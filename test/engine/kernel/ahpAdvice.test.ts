import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistencyIndex, fromTriangle, principalEigenvector } from '../../../src/engine/kernel/ahp'
import { advise, errorMatrix, largestError, nearestOnScale } from '../../../src/engine/kernel/ahpAdvice'
import { consistent, judged, largestGap, sharesOf } from './arbitrary'

const indexOf = (matrix: readonly (readonly number[])[]): number =>
  consistencyIndex(principalEigenvector(matrix).lambdaMax, matrix.length)

describe('advice on contradictory judgements', () => {
  it('names the circle A > B > C > A and what would agree (story 16)', () => {
    const advice = advise(fromTriangle([3, 1 / 3, 3]))
    expect(advice?.triad.items).toEqual([0, 1, 2])
    // Taken out, A : B follows from the other two: A = C/3, C = B/3.
    expect(advice?.judgement).toMatchObject({ i: 0, j: 1, judged: 3 })
    expect(advice?.judgement.agreeing).toBeCloseTo(1 / 9, 10)
    expect(advice?.judgement.index).toBeCloseTo(0, 10)
  })

  it('finds the one judgement written the wrong way round', () => {
    const right = [0.5, 0.25, 0.125, 0.125]
    const wrong = consistent(right).map((row, i) =>
      row.map((ratio, j) => ((i === 1 && j === 2) || (i === 2 && j === 1) ? 1 / ratio : ratio)),
    )
    expect(advise(wrong)?.judgement).toMatchObject({ i: 1, j: 2, judged: 0.5 })
    expect(advise(wrong)?.judgement.agreeing).toBeCloseTo(2, 10)
  })

  it('has nothing to say of judgements that agree, of two things, or of a chain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }).chain(sharesOf), (weights) => {
        expect(advise(consistent(weights))).toBeNull()
      }),
      { numRuns: 20 },
    )
    expect(
      advise([
        [1, 2, null],
        [1 / 2, 1, 3],
        [null, 1 / 3, 1],
      ]),
    ).toBeNull()
    expect(advise([])).toBeNull()
  })

  it('passes over what alone holds two groups together', () => {
    const advice = advise([
      [1, 3, 1 / 3, null],
      [1 / 3, 1, 3, null],
      [3, 1 / 3, 1, 9],
      [null, null, 1 / 9, 1],
    ])
    expect(advice?.judgement).not.toMatchObject({ i: 2, j: 3 })
    expect(advice?.triad.items).toEqual([0, 1, 2])
  })

  it('followed, CI is what it said; no other single change lowers CR more', () => {
    fc.assert(
      fc.property(judged, fc.nat(), fc.double({ min: 0.05, max: 20, noNaN: true }), (matrix, pick, value) => {
        const n = matrix.length
        const [i, j] = [pick % n, (pick + 1) % n]
        const changed = matrix.map((row, r) =>
          row.map((ratio, c) => (r === i && c === j ? value : r === j && c === i ? 1 / value : ratio)),
        )
        const advised = advise(matrix)?.judgement
        const best = advised?.index ?? 0
        if (advised) {
          const followed = matrix.map((row) => [...row])
          for (const [r, c, ratio] of [
            [advised.i, advised.j, advised.agreeing],
            [advised.j, advised.i, 1 / advised.agreeing],
          ] as const)
            followed[r]?.splice(c, 1, ratio)
          expect(indexOf(followed)).toBeCloseTo(best, 9)
        }
        expect(indexOf(changed)).toBeGreaterThanOrEqual(best - 1e-8)
      }),
      { numRuns: 15 },
    )
  })
})

describe('writing a ratio down', () => {
  it('takes the nearest level by proportion', () => {
    expect([1, 2.6, 0.4, 1 / 7.1, 20, 0.01, 1.2, 0.9].map(nearestOnScale)).toEqual([1, 3, -3, -7, 9, -9, 1, 1])
  })
})

describe('the error matrix', () => {
  it('is all ones when judgements agree', () => {
    for (const row of errorMatrix(consistent([0.5, 0.3, 0.2]))) expect(largestGap(row, [1, 1, 1])).toBeLessThan(1e-14)
  })

  it('counts a judgement that claims too little like one that claims too much', () => {
    expect(
      largestError([
        [1, 2, 1 / 4],
        [1 / 2, 1, 3],
        [4, 1 / 3, 1],
      ]),
    ).toEqual({ pair: [0, 2], epsilon: 4 })
    // Of equals the first.
    expect(
      largestError([
        [1, 3, 1],
        [1 / 3, 1, 1 / 3],
        [1, 3, 1],
      ]),
    ).toEqual({ pair: [0, 1], epsilon: 3 })
    expect(largestError([[1]])).toBeNull()
  })
})
