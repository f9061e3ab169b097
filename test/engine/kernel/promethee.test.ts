import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Matrix, sum, transpose } from '../../../src/engine/kernel/matrix'
import {
  type FlowDivisor,
  netFlows,
  type PreferenceFunction,
  preference,
  prometheeSteps,
} from '../../../src/engine/kernel/promethee'
import { largestGap, sharesOf } from './arbitrary'

describe('preference', () => {
  const at = (form: PreferenceFunction) => [-1, 0, 1, 2, 3].map((lead) => preference(form, lead))
  it('follows the six types at and around their thresholds', () => {
    expect(at({ type: 'usual' })).toEqual([0, 0, 1, 1, 1])
    expect(at({ type: 'u-shape', q: 1 })).toEqual([0, 0, 0, 1, 1])
    expect(at({ type: 'v-shape', p: 2 })).toEqual([0, 0, 0.5, 1, 1])
    expect(at({ type: 'level', q: 1, p: 2 })).toEqual([0, 0, 0, 0.5, 1])
    expect(at({ type: 'linear', q: 1, p: 3 })).toEqual([0, 0, 0, 0.5, 1])
    expect(preference({ type: 'linear', q: 1, p: 3 }, 1.5)).toBe(0.25)
    expect(preference({ type: 'linear', q: 1, p: 3 }, 0.5)).toBe(0)
    // At the inflection s a Gaussian is always 1 − e^(−1/2); at twice s, 1 − e^(−2).
    expect(preference({ type: 'gaussian', s: 1 }, 1)).toBeCloseTo(1 - Math.exp(-0.5), 14)
    expect(preference({ type: 'gaussian', s: 3 }, 3)).toBeCloseTo(1 - Math.exp(-0.5), 14)
    expect(preference({ type: 'gaussian', s: 3 }, 6)).toBeCloseTo(1 - Math.exp(-2), 14)
  })
  it('has no threshold to divide by when it is 0', () => {
    expect(preference({ type: 'v-shape', p: 0 }, 0.1)).toBe(1)
    expect(preference({ type: 'linear', q: 0, p: 0 }, 0.1)).toBe(1)
    expect(preference({ type: 'gaussian', s: 0 }, 0.1)).toBe(1)
  })
})

describe('promethee2', () => {
  const usual = { type: 'usual' } as const

  it('counts wins less losses (worked by hand)', () => {
    const { phi, rank } = prometheeSteps([[3], [2], [1]], [1], [1], [usual])
    expect(phi).toEqual([1, 0, -1])
    expect(rank).toEqual([1, 2, 3])
  })

  it('divides by the others, by all, or not at all: three in a row win 2, 0 and −2', () => {
    const phi = (divisor: FlowDivisor) => prometheeSteps([[3], [2], [1]], [1], [1], [usual], divisor).phi
    expect(phi('n-1')).toEqual([1, 0, -1])
    expect(phi('n')).toEqual([2 / 3, 0, -2 / 3])
    expect(phi('none')).toEqual([2, 0, -2])
  })

  it('a single alternative has no flows, not 0/0', () => {
    expect(prometheeSteps([[3]], [1], [1], [usual]).phi).toEqual([0])
  })

  const table: fc.Arbitrary<Matrix> = fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 5 }))), {
    minLength: 2,
    maxLength: 6,
  })
  const linear = { type: 'linear', q: 0, p: 3 } as const

  it('what one wins another loses: net flows sum to 0', () => {
    fc.assert(
      fc.property(table, sharesOf(3), (matrix, weights) => {
        const { phi } = prometheeSteps(matrix, weights, [1, -1, 1], [usual, linear, linear])
        expect(sum(phi)).toBeCloseTo(0, 10)
      }),
      { numRuns: 40 },
    )
  })

  it('is the weighted sum of the net flows of each column', () => {
    fc.assert(
      fc.property(table, sharesOf(3), (matrix, weights) => {
        const { phi } = prometheeSteps(matrix, weights, [1, 1, 1], [linear, usual, linear])
        const flows = transpose(matrix).map((column, j) => netFlows(column, j === 1 ? usual : linear))
        const joined = matrix.map((_, i) => sum(flows.map((flow, j) => (weights[j] ?? 0) * (flow[i] ?? 0))))
        expect(largestGap(joined, phi)).toBeLessThan(1e-12)
      }),
      { numRuns: 40 },
    )
  })
})
