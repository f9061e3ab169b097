import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Matrix, sum, type Vector } from '../../../src/engine/kernel/matrix'
import { pairwiseExact, winningShare } from '../../../src/engine/kernel/pairwiseExact'
import { fraction, fractionText, fromNumber, minus, plus, toNumber } from '../../../src/engine/kernel/rational'
import { smaaExact } from '../../../src/engine/kernel/smaaExact'
import { largestGap } from './arbitrary'

const table = (n: number): fc.Arbitrary<Matrix> =>
  fc.array(
    fc.array(
      fc.integer({ min: 0, max: 20 }).map((v) => v / 20),
      { minLength: n, maxLength: n },
    ),
    {
      minLength: 2,
      maxLength: 5,
    },
  )

describe('rational', () => {
  it('reads a decimal as it is written', () => {
    expect(fractionText(fromNumber(0.1))).toBe('1/10')
    expect(fractionText(plus(fromNumber(0.1), fromNumber(0.2)))).toBe('3/10')
    expect(fractionText(fromNumber(-2.5e-7))).toBe('-1/4000000')
    expect(fractionText(fromNumber(1e21))).toBe('1000000000000000000000')
  })
  it('is in lowest terms, with the sign above', () => {
    expect(fraction(6n, -4n)).toEqual({ above: -3n, below: 2n })
    expect(fractionText(minus(fromNumber(0.5), fromNumber(0.5)))).toBe('0')
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
    expect(() => fromNumber(Number.NaN)).toThrow(RangeError)
  })
  it('goes back to the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (k) => {
        expect(toNumber(fromNumber(k / 1000))).toBeCloseTo(k / 1000, 12)
      }),
    )
  })
})

describe('smaaExact', () => {
  it('two specialists share the weights in half (worked by hand)', () => {
    const { rankAcceptabilityFractions, centralWeights, top2 } = smaaExact([
      [1, 0],
      [0, 1],
    ])
    expect(rankAcceptabilityFractions).toEqual([
      ['1/2', '1/2'],
      ['1/2', '1/2'],
    ])
    expect(centralWeights).toEqual([
      [0.75, 0.25],
      [0.25, 0.75],
    ])
    expect(top2).toEqual([1, 1])
  })

  it('three specialists share the triangle in thirds, round the middle', () => {
    const { rankAcceptabilityFractions, top2 } = smaaExact([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
    for (const row of rankAcceptabilityFractions) expect(row).toEqual(['1/3', '1/3', '1/3'])
    for (const share of top2) expect(share).toBeCloseTo(2 / 3, 15)
  })

  it('equal rows share the better place, and a dominated row is never first', () => {
    const { rankAcceptability, centralWeights, pairwiseWinning } = smaaExact([
      [0.5, 0.5, 0.5],
      [0.5, 0.5, 0.5],
      [0.1, 0.2, 0.3],
    ])
    expect(rankAcceptability).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ])
    expect(centralWeights[2]).toBeNull()
    expect(pairwiseWinning[0]).toEqual([0, 0, 1])
  })

  it.each([2, 3])('%i criteria: places sum to 1, and wins agree with the closed form', (n) => {
    fc.assert(
      fc.property(table(n), (values) => {
        const { rankAcceptability, pairwiseWinning } = smaaExact(values)
        for (const row of rankAcceptability) expect(sum(row)).toBeCloseTo(1, 12)
        const closed = pairwiseExact(values)
        pairwiseWinning.forEach((row, i) => {
          expect(largestGap(row, closed[i] ?? [])).toBeLessThan(1e-12)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('refuses any other number of criteria', () => {
    expect(() => smaaExact([[1, 2, 3, 4]])).toThrow(RangeError)
    expect(() => smaaExact([])).toThrow(RangeError)
  })
})

describe('winningShare', () => {
  /** Σ_{d_j>0} d_j^(n−1) / Π_{k≠j} (d_j − d_k): the published closed form, for distinct non-zero differences. */
  const published = (d: Vector): number =>
    sum(
      d
        .filter((own) => own > 0)
        .map((own) =>
          d.filter((other) => other !== own).reduce((product, other) => (product * own) / (own - other), 1),
        ),
    )

  it('is the published closed form where that is defined', () => {
    const distinct = fc.uniqueArray(
      fc.integer({ min: -30, max: 30 }).filter((v) => v !== 0),
      { minLength: 2, maxLength: 6 },
    )
    fc.assert(
      fc.property(distinct, (d) => {
        expect(winningShare(d)).toBeCloseTo(published(d), 8)
      }),
      { numRuns: 100 },
    )
  })

  it('is also defined where that divides by zero: repeated and zero differences', () => {
    expect(winningShare([1, 1, -1, -1])).toBe(0.5)
    expect(winningShare([2, 0, -2])).toBe(0.5)
    // P(E1 + E2 > E3) for three equal exponentials: E3 must outlast both, 1/2 · 1/2, to fail.
    expect(winningShare([1, 1, -1])).toBe(0.75)
    expect(winningShare([0, 0])).toBe(0)
    expect(winningShare([0, 3])).toBe(1)
    expect(winningShare([-1, 0])).toBe(0)
    expect(pairwiseExact([])).toEqual([])
  })

  it('either wins, when they differ', () => {
    const some = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(some, (d) => {
        const both = winningShare(d) + winningShare(d.map((v) => -v))
        expect(both).toBeCloseTo(d.every((v) => v === 0) ? 0 : 1, 12)
      }),
    )
  })
})
