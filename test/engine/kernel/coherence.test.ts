import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { congruenceOf } from '../../../src/engine/kernel/coherence'

describe('congruence and dissonance', () => {
  it('of a circle: A over B, B over C, C over A, each by 3, is three times ln 3 a pair, and all of it the other way', () => {
    const circle = [
      [1, 3, 1 / 3],
      [1 / 3, 1, 3],
      [3, 1 / 3, 1],
    ]
    const found = congruenceOf(circle)
    expect(found.congruence).toBeCloseTo(3 * Math.log(3), 12)
    expect(found.dissonance).toBe(1)
  })

  it('says nothing of judgements that no third thing checks', () => {
    const chain = [
      [1, 2, null],
      [0.5, 1, 3],
      [null, 1 / 3, 1],
    ]
    expect(congruenceOf(chain)).toEqual({
      pairs: [
        { i: 0, j: 1, congruence: null, dissonance: null },
        { i: 1, j: 2, congruence: null, dissonance: null },
      ],
      congruence: null,
      dissonance: null,
    })
  })

  it('"the same" contradicts no direction', () => {
    const level = [
      [1, 1, 2],
      [1, 1, 1 / 2],
      [1 / 2, 2, 1],
    ]
    const found = congruenceOf(level)
    expect(found.pairs.map(({ dissonance }) => dissonance)).toEqual([0, 1, 1])
  })

  it('are nothing where judgements are ratios of one list of weights, whatever is missing', () => {
    const weight = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(fc.array(weight, { minLength: 3, maxLength: 6 }), fc.integer({ min: 1, max: 2 }), (weights, hole) => {
        const matrix = weights.map((own, i) =>
          weights.map((other, j) => (i !== j && Math.abs(i - j) === hole && i + j < 3 ? null : own / other)),
        )
        const { congruence, dissonance } = congruenceOf(matrix)
        return (congruence ?? 0) < 1e-12 && (dissonance ?? 0) === 0
      }),
    )
  })
})
