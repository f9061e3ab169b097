import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withShare } from '../../src/engine/kernel/crossings'
import { indices } from '../../src/engine/kernel/matrix'
import { scoresOf } from '../../src/engine/kernel/response'
import { method } from '../../src/engine/methods'
import { neutralised, notApplicable, numericProblem } from '../../src/engine/numericProblem'
import type { DecisionProblem } from '../../src/engine/problem'
import { responseOf } from '../../src/engine/responseOf'
import { weightStability } from '../../src/engine/stability'
import { indicator, product } from '../support/ranking'

const SETTING = { valueLine: [0, 25, 50, 75, 100], scale: { min: 1, max: 5 } }
const level = fc.integer({ min: 1, max: 5 })
const parts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 })
const shared = (given: readonly number[]) => given.map((part) => part / given.reduce((sum, one) => sum + one, 0))

/** A problem of one product per row, four indicators, all of one weight until said otherwise. */
const problemOf = (scores: readonly (readonly number[])[], weights: readonly number[]) => ({
  scores,
  weights,
  signs: weights.map(() => 1 as const),
  ...SETTING,
})

const scoreBy = (id: string, row: readonly number[], weights: readonly number[]) =>
  method(id).run(problemOf([row], weights), {}).scores[0] ?? Number.NaN

describe('where an indicator does not apply', () => {
  it.each(['ahp', 'topsis'])('%s scores the product as over the indicators that do apply, under any weights', (id) => {
    fc.assert(
      fc.property(fc.tuple(level, level, level), parts, (known, given) => {
        const weights = shared(given)
        const blank = [{ product: 0, indicator: 3 }]
        const [row = []] = neutralised([[...known, 1]], blank, method(id), { ...SETTING, weights })
        // The same three indicators alone, their weights in the same proportions.
        expect(scoreBy(id, row, weights)).toBeCloseTo(scoreBy(id, known, shared(given.slice(0, 3))), 9)
      }),
    )
  })

  it('by hand, TOPSIS with 5 and 1 of equal weight: closeness one half, so the middle of the scale', () => {
    const blank = [{ product: 0, indicator: 2 }]
    const weights = [0.25, 0.25, 0.5]
    const neutral = neutralised([[5, 1, 4]], blank, method('topsis'), { ...SETTING, weights })
    expect(neutral).toEqual([[5, 1, 3]])
  })

  it('names the cells, and hands each method its own neutral level there', () => {
    const states = [
      ['rated', 'rated', 'na'],
      ['sd', 'missing', 'rated'],
    ] as const
    expect(notApplicable({ states })).toEqual([{ product: 0, indicator: 2 }])
    const scores = [
      [5, 2, 4],
      [3, 3, 1],
    ]
    const problem: DecisionProblem = {
      products: ['a', 'b'].map(product),
      indicators: ['j', 'k', 'l'].map(indicator),
      scores,
      worst: scores,
      best: scores,
      weights: [0.25, 0.25, 0.5],
      states,
      valueLine: SETTING.valueLine,
    }
    // AHP: half-way between 100 and 25, level 3.5. TOPSIS: √(1 + ¼²) against ¾ of equal weight.
    expect(numericProblem(problem, 'ahp').scores).toEqual([[5, 2, 3.5], scores[1]])
    const closeness = Math.sqrt(1 + 1 / 16) / (Math.sqrt(1 + 1 / 16) + 3 / 4)
    expect(numericProblem(problem, 'topsis').scores[0]?.[2]).toBeCloseTo(1 + 4 * closeness, 12)
  })

  it('what stands in the cell changes nothing, at any weight of any indicator', () => {
    const row = fc.tuple(level, level, level, level)
    fc.assert(
      fc.property(fc.tuple(row, row, row), level, parts, fc.constantFrom('ahp', 'topsis'), (rows, other, given, id) => {
        const weights = shared(given)
        const blank = [{ product: 1, indicator: 2 }]
        const changed = rows.map((one, i) => (i === 1 ? one.map((own, k) => (k === 2 ? other : own)) : one))
        const [one, two] = [rows, changed].map((scores) =>
          responseOf(method(id), problemOf(scores, weights), {}, [], blank),
        )
        for (const k of indices(4))
          for (const share of [0, 0.1, 0.5, 0.9, 1]) {
            const at = withShare(weights, k, share)
            if (one && two) expect(scoresOf(one, at)).toEqual(scoresOf(two, at))
          }
      }),
      { numRuns: 40 },
    )
  })

  it('the weight of an indicator that does not apply to the third does not lift it: worked by hand', () => {
    // By AHP: first 100, second 50 + 50 w, third 75 whatever w: level at w = 1/2, from where the second is in the pair.
    const scores = [
      [5, 5],
      [3, 5],
      [4, 1],
    ]
    const blank = [{ product: 2, indicator: 1 }]
    const weights = [0.4, 0.6]
    const response = responseOf(method('ahp'), problemOf(scores, weights), {}, [], blank)
    expect(scoresOf(response, weights)).toEqual([100, 80, 75])
    const [, second] = weightStability(response, weights)
    expect(second?.pair.low?.at).toBeCloseTo(0.5, 9)
    expect(second?.pair.low).toMatchObject({ enters: [2], leaves: [1] })
    expect(second?.pair.high).toBeNull()
  })
})
