import { describe, expect, it } from 'vitest'
import { shares, sum } from '../../../src/engine/kernel/matrix'
import { CRITIC, criticWeights, entropyWeights } from '../../../src/engine/kernel/objectiveWeights'
import { rankOrderCentroid, rankReciprocal, rankSum } from '../../../src/engine/kernel/surrogateWeights'
import { largestGap } from './arbitrary'

describe('entropy weights', () => {
  it('a column that does not differ weighs nothing, one that is all in one row weighs all', () => {
    const { entropy, weights } = entropyWeights([
      [5, 1],
      [5, 0],
    ])
    expect(largestGap(entropy, [1, 0])).toBeLessThan(1e-15)
    expect(largestGap(weights, [0, 1])).toBeLessThan(1e-15)
  })
  it('nothing to tell apart: equal weights', () => {
    expect(entropyWeights([[1, 2, 0]])).toEqual({ entropy: [1, 1, 1], weights: [1 / 3, 1 / 3, 1 / 3] })
    expect(entropyWeights([])).toEqual({ entropy: [], weights: [] })
    expect(
      entropyWeights([
        [2, 0],
        [2, 0],
      ]).weights,
    ).toEqual([0.5, 0.5])
  })
  it('refuses a negative number: it has no share', () => {
    expect(() => entropyWeights([[-1], [2]])).toThrow(RangeError)
  })
})

describe('CRITIC', () => {
  const table = [
    [1, 9, 2],
    [2, 7, 9],
    [3, 8, 4],
    [4, 4, 1],
  ]
  it('honours direction: a cost is the benefit of its mirror', () => {
    const mirrored = table.map(([a = 0, b = 0, c = 0]) => [a, -b, c])
    const gap = largestGap(criticWeights(table, [1, -1, 1]).weights, criticWeights(mirrored, [1, 1, 1]).weights)
    expect(gap).toBeLessThan(1e-12)
    const blind = criticWeights(table, [1, -1, 1], { ...CRITIC, useDirection: false }).weights
    expect(largestGap(blind, criticWeights(table, [1, 1, 1]).weights)).toBeLessThan(1e-12)
    expect(largestGap(blind, criticWeights(table, [1, -1, 1]).weights)).toBeGreaterThan(0.01)
  })
  it('a column weighs by its spread and by its conflict with the others (worked by hand)', () => {
    // Min–max columns a = 0, ½, 1; b = 1, ½, 0; c = 0, 1, 0: r_ab = −1, r_ac = r_bc = 0, σ = ½, ½, 1/√3.
    const steps = criticWeights(
      [
        [10, 3, 4],
        [20, 2, 6],
        [30, 1, 4],
      ],
      [1, 1, 1],
    )
    expect(largestGap(steps.information, [1.5, 1.5, 2 / Math.sqrt(3)])).toBeLessThan(1e-12)
    expect(largestGap(steps.weights, shares([1.5, 1.5, 2 / Math.sqrt(3)]))).toBeLessThan(1e-12)
  })
  it('unscaled, a column in a smaller unit weighs more; Spearman sees only the order', () => {
    const curved = [
      [0, 0],
      [1, 1],
      [2, 8],
    ]
    // σ = 1 and √19 = spread of 0, 1, 8 about 3; by order the columns agree, so nothing is in conflict.
    const r = 8 / Math.sqrt(2 * 38)
    const raw = criticWeights(curved, [1, 1], { ...CRITIC, scale: false })
    expect(largestGap(raw.information, [1 - r, Math.sqrt(19) * (1 - r)])).toBeLessThan(1e-12)
    const ordered = criticWeights(curved, [1, 1], { ...CRITIC, correlation: 'spearman' })
    expect(largestGap(ordered.information, [0, 0])).toBeLessThan(1e-12)
  })
  it('a single row has no spread: equal weights', () => {
    expect(criticWeights([[3, 4]], [1, 1]).weights).toEqual([0.5, 0.5])
  })
  it('the divisor of the deviation cancels', () => {
    const gap = largestGap(
      criticWeights(table, [1, 1, 1], { ...CRITIC, ddof: 0 }).weights,
      criticWeights(table, [1, 1, 1]).weights,
    )
    expect(gap).toBeLessThan(1e-12)
  })
  it('a constant column weighs nothing; only constants weigh alike', () => {
    expect(
      criticWeights(
        [
          [1, 5],
          [2, 5],
        ],
        [1, 1],
      ).weights,
    ).toEqual([1, 0])
    expect(
      criticWeights(
        [
          [1, 5],
          [1, 5],
        ],
        [1, 1],
      ).weights,
    ).toEqual([0.5, 0.5])
  })
})

describe('weights from an order', () => {
  it('three criteria, by hand', () => {
    expect(largestGap(rankOrderCentroid(3), [11 / 18, 5 / 18, 2 / 18])).toBeLessThan(1e-15)
    expect(largestGap(rankSum(3), [3 / 6, 2 / 6, 1 / 6])).toBeLessThan(1e-15)
    expect(largestGap(rankReciprocal(3), [6 / 11, 3 / 11, 2 / 11])).toBeLessThan(1e-15)
  })
  it.each([1, 2, 5, 12])('%i: they sum to 1 and never rise', (n) => {
    for (const weights of [rankOrderCentroid(n), rankSum(n), rankReciprocal(n)]) {
      expect(sum(weights)).toBeCloseTo(1, 12)
      expect(weights.every((weight, i) => i === 0 || weight < (weights[i - 1] ?? 0))).toBe(true)
    }
  })
  it('no criteria, no weights', () => {
    expect([rankOrderCentroid(0), rankSum(0), rankReciprocal(0)]).toEqual([[], [], []])
  })
})
