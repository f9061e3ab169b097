import { describe, expect, it } from 'vitest'
import { SCORE_STEPS, strideOf } from '../../../src/engine/kernel/block'
import type { Matrix, Vector } from '../../../src/engine/kernel/matrix'
import { alternativesOf, fixedScale, type Response } from '../../../src/engine/kernel/response'
import { scorerOf, type UncertainCell } from '../../../src/engine/kernel/scorer'

/** Scores of some draws, as parts of all the steps. */
function scored(response: Response, weights: Matrix, cells: readonly UncertainCell[] = [], units: Matrix = []): Matrix {
  const [m, n, count] = [alternativesOf(response), weights[0]?.length ?? 0, weights.length]
  const capacity = count + (count % 2)
  const out = new Int32Array(capacity * strideOf(m))
  const given = new Float64Array(capacity * n)
  given.set(weights.flat())
  scorerOf(response, cells, n, capacity)(given, Float64Array.from(units.flat()), count, out)
  return weights.map((_, d) =>
    Array.from(out.subarray(d * strideOf(m), d * strideOf(m) + m), (steps) => steps / SCORE_STEPS),
  )
}
const near = (found: Matrix, expected: Matrix) => {
  expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length))
  found.forEach((row, d) => {
    row.forEach((score, i) => {
      expect(score).toBeCloseTo(expected[d]?.[i] ?? Number.NaN, 8)
    })
  })
}
const uniform = (alternative: number, criterion: number, low: number, high: number): UncertainCell => ({
  alternative,
  criterion,
  value: { type: 'uniform', low, high },
})

describe('a weighted sum', () => {
  it('is spread over all the steps, from its least value to its greatest, whatever their unit and sign (by hand)', () => {
    const values = [
      [-10, 30],
      [10, -10],
    ]
    const weights = [
      [1, 0],
      [0.5, 0.5],
      [0, 1],
    ]
    // 40 from end to end: −10 is 0, 10 is ½, 30 is 1.
    near(scored({ kind: 'linear', values }, weights), [
      [0, 0.5],
      [0.5, 0.25],
      [1, 0],
    ])
  })

  it('comes to the nearest step, the least to none and the greatest to the last', () => {
    const values = [[0], [1], [0.3]]
    const black: Response = { kind: 'any', alternatives: 3, scores: () => [0, 1, 0.3] }
    for (const response of [{ kind: 'linear', values } as const, black]) {
      expect(scored(response, [[1]])[0]?.map((part) => part * SCORE_STEPS)).toEqual([
        0,
        SCORE_STEPS - 1,
        Math.round(0.3 * (SCORE_STEPS - 1)),
      ])
    }
  })

  it('of equals is a tie of all', () => {
    const [first, second] =
      scored(
        {
          kind: 'linear',
          values: [
            [7, 7],
            [7, 7],
          ],
        },
        [[0.4, 0.6]],
      )[0] ?? []
    expect(first).toBe(second)
  })

  it('takes each unknown value as drawn, in place of what stands in its cell (by hand)', () => {
    const values = [
      [0, 999], // the 999 is unknown: 0 to 8
      [-999, 4], // the −999 is unknown: 0 to 4
      [8, 8],
    ]
    const cells = [uniform(0, 1, 0, 8), uniform(1, 0, 0, 4)]
    const weights = [
      [0.5, 0.5],
      [0.25, 0.75],
    ]
    const units = [
      [0.25, 0.5], // 2 and 2
      [0.5, 1 - 2 ** -33], // 4 and 4
    ]
    near(scored({ kind: 'linear', values }, weights, cells, units), [
      [1 / 8, 3 / 8, 1],
      [3 / 8, 4 / 8, 1],
    ])
  })

  it('has room for what an unbounded value can come to', () => {
    const normal: UncertainCell = { alternative: 0, criterion: 0, value: { type: 'normal', mean: 0, sd: 1 } }
    const draws = [2 ** -33, 0.5, 1 - 2 ** -33]
    const found = scored(
      { kind: 'linear', values: [[0], [0]] },
      [[1], [1], [1]],
      [normal],
      draws.map((unit) => [unit]),
    )
    near(found, [
      [0, 0.5],
      [0.5, 0.5],
      [1, 0.5],
    ])
  })
})

describe('TOPSIS', () => {
  it('is the squared distance to the worst as a part of both, unknown values and all (by hand)', () => {
    const values = [
      [0.5, 0.9], // the 0.9 is unknown
      [0.75, 0.75],
    ]
    const cells = [uniform(0, 1, 0, 1)]
    // Drawn ½: as far from both. Drawn ¼: anti ¼ + 1/16, ideal ¼ + 9/16. The second: 9 to 1 always.
    near(
      scored(
        fixedScale(values),
        [
          [0.5, 0.5],
          [0.5, 0.5],
          [1, 0],
        ],
        cells,
        [[0.5], [0.25], [0.25]],
      ),
      [
        [0.5, 0.9],
        [5 / 18, 0.9],
        [0.5, 0.9],
      ],
    )
  })
})

describe('a black box', () => {
  it('is given the weights and the drawn values of each draw, and spread over its own range', () => {
    const seen: (readonly [Vector, Vector])[] = []
    const response: Response = {
      kind: 'any',
      alternatives: 3,
      scores: (weights, values) => {
        seen.push([weights, values])
        return [values[0] ?? 0, values[1] ?? 0, -1]
      },
    }
    const weights = [
      [0.25, 0.75],
      [1, 0],
    ]
    const units = [
      [0.25, 0.5],
      [0.5, 0.125],
    ]
    const found = scored(response, weights, [uniform(0, 0, 0, 4), uniform(1, 1, 0, 8)], units)
    expect(seen).toEqual([
      [weights[0], [1, 4]],
      [weights[1], [2, 1]],
    ])
    near(found, [
      [2 / 5, 1, 0],
      [1, 2 / 3, 0],
    ])
  })

  it('whose scores agree to rounding ties all, and to no more than rounding', () => {
    const of = (...scores: number[]) =>
      scored({ kind: 'any', alternatives: scores.length, scores: () => scores }, [[1]])[0] ?? []
    for (const [first, second] of [of(0, 0), of(1e6, 1e6 + 1e-7), of(-1e6, -1e6 - 1e-7)]) expect(first).toBe(second)
    near(
      [of(1e6, 1e6 + 1e-3), of(-1e-6, -2e-6)],
      [
        [0, 1],
        [1, 0],
      ],
    )
  })
})
