import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_METHOD, type MethodChoice } from '../../src/domain/method'
import { LEVELS } from '../../src/domain/scale'
import type { JoinedCell } from '../../src/engine/joinBallots'
import { valueAt } from '../../src/engine/kernel/ahpRatings'
import { levelOfValue } from '../../src/engine/neutral'
import { coverage, decisionProblem } from '../../src/engine/problem'
import { scoresBy } from '../../src/engine/standing'
import { indicator, product } from '../support/ranking'

type Written = number | 'sd' | 'na' | 'missing'

/** A joined matrix from levels and states, one row a product. */
function joinedOf(rows: readonly (readonly Written[])[]) {
  const cell = (written: Written, i: number, k: number): JoinedCell => ({
    product: product(`p${i}`),
    indicator: indicator(`k${k}`),
    state: typeof written === 'number' ? 'rated' : written,
    value: typeof written === 'number' ? written : null,
    agreed: true,
    voices: [],
    spread: 0,
    votes: [0, 0, 0, 0, 0],
    without: 0,
  })
  return {
    products: rows.map((_, i) => product(`p${i}`)),
    indicators: (rows[0] ?? []).map((_, k) => indicator(`k${k}`)),
    cells: rows.map((row, i) => row.map((written, k) => cell(written, i, k))),
  }
}

const LINES: readonly MethodChoice['valueLine'][] = [
  [0, 25, 50, 75, 100],
  [0, 10, 30, 60, 100],
  [0, 40, 70, 90, 100],
  [0, 0, 50, 100, 100],
  [20, 20, 20, 20, 100],
]

describe('the bridge from a mesa to numbers', () => {
  it('puts an unknown cell at the middle, and carries its worst and its best', () => {
    const problem = decisionProblem(joinedOf([[4, 'sd', 'missing']]), [0.5, 0.3, 0.2], DEFAULT_METHOD)
    expect(problem.scores).toEqual([[4, 3, 3]])
    expect(problem.worst).toEqual([[4, 1, 1]])
    expect(problem.best).toEqual([[4, 5, 5]])
    expect(coverage(problem, 0)).toBe(0.5)
  })

  it('lets NA neither lift nor sink: worked by hand, 0.5 and 0.25 of the weight on 5 and 2', () => {
    const problem = decisionProblem(joinedOf([[5, 2, 'na']]), [0.5, 0.25, 0.25], DEFAULT_METHOD)
    // (0.5 × 100 + 0.25 × 25) ÷ 0.75 = 75: level 4.
    expect(problem.scores).toEqual([[5, 2, 4]])
    expect(problem.worst).toEqual(problem.best)
    expect(coverage(problem, 0)).toBe(1)
  })

  it('gives a product to which nothing applies the middle', () => {
    expect(decisionProblem(joinedOf([['na', 'na']]), [0.5, 0.5], DEFAULT_METHOD).scores).toEqual([[3, 3]])
  })

  it('scores a product with NA as over the indicators that do apply, on any value line', () => {
    const cell = fc.oneof(fc.constantFrom<Written>(...LEVELS), fc.constantFrom<Written>('na', 1.5, 3.5))
    const parts = fc.tuple(...[1, 1, 1, 1].map(() => fc.integer({ min: 1, max: 20 })))
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), parts, fc.constantFrom(...LINES), (row, given, valueLine) => {
        const total = given.reduce((sum, part) => sum + part, 0)
        const weights = given.map((part) => part / total)
        const applies = row.flatMap((written, k) => (typeof written === 'number' ? [{ written, k }] : []))
        fc.pre(applies.length > 0)
        const share = applies.reduce((sum, { k }) => sum + (weights[k] ?? 0), 0)
        const expected =
          applies.reduce((sum, { written, k }) => sum + (weights[k] ?? 0) * valueAt(written, valueLine), 0) / share
        const problem = decisionProblem(joinedOf([row]), weights, { ...DEFAULT_METHOD, valueLine })
        expect(scoresBy(problem, { method: 'ahp' })[0]).toBeCloseTo(expected, 9)
      }),
      { numRuns: 100 },
    )
  })

  it('finds the level of a value wherever the line rises, and the lowest level where it is flat', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINES), fc.integer({ min: 0, max: 400 }), (line, hundredths) => {
        const level = 1 + hundredths / 100
        expect(valueAt(levelOfValue(valueAt(level, line), line), line)).toBeCloseTo(valueAt(level, line), 9)
        expect(levelOfValue(valueAt(level, line), line)).toBeLessThanOrEqual(level + 1e-9)
      }),
    )
    expect(levelOfValue(100, [0, 0, 50, 100, 100])).toBe(4)
    expect(levelOfValue(20, [20, 20, 20, 20, 100])).toBe(1)
  })
})
