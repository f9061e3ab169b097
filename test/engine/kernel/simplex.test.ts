import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indices, type Matrix, sum, transpose } from '../../../src/engine/kernel/matrix'
import { type WeightModel, weightSource } from '../../../src/engine/kernel/simplex'
import { rankOrderCentroid } from '../../../src/engine/kernel/surrogateWeights'
import { largestGap, sharesOf } from './arbitrary'

function drawn(model: WeightModel, n: number, count: number, from = 0): Matrix {
  const out = new Float64Array(count * n)
  weightSource(model, n, 42)(from, count, out)
  return indices(count).map((d) => Array.from(out.subarray(d * n, (d + 1) * n)))
}
const means = (rows: Matrix) => transpose(rows).map((column) => sum(column) / column.length)

describe('weightSource', () => {
  it('uniform: every weight means 1/n', () => {
    expect(largestGap(means(drawn({ kind: 'uniform' }, 5, 40_000)), [0.2, 0.2, 0.2, 0.2, 0.2])).toBeLessThan(0.003)
  })

  it('ordered: means are the rank-order centroid, whose definition that is, and the order holds in each draw', () => {
    const order = [2, 0, 3, 1]
    const rows = drawn({ kind: 'ordered', order }, 4, 40_000)
    const centroid = rankOrderCentroid(4)
    expect(
      largestGap(
        order.map((j) => means(rows)[j] ?? 0),
        centroid,
      ),
    ).toBeLessThan(0.004)
    for (const row of rows.slice(0, 500)) {
      expect(order.every((j, k) => k === 0 || (row[j] ?? 0) <= (row[order[k - 1] ?? 0] ?? 0))).toBe(true)
    }
  })

  it('around: each within its share before rescaling, so ratios stay within (1 + s)/(1 − s)', () => {
    fc.assert(
      fc.property(sharesOf(4), (centre) => {
        for (const row of drawn({ kind: 'around', centre, share: 0.2 }, 4, 50)) {
          expect(sum(row)).toBeCloseTo(1, 12)
          const factors = row.map((weight, j) => weight / (centre[j] ?? 1))
          expect(Math.max(...factors) / Math.min(...factors)).toBeLessThanOrEqual(1.5 + 1e-12)
        }
      }),
      { numRuns: 10 },
    )
    expect(largestGap(drawn({ kind: 'around', centre: [0.7, 0.3], share: 0 }, 2, 1)[0] ?? [], [0.7, 0.3])).toBeLessThan(
      1e-15,
    )
  })

  it('bounded: inside the box, on the simplex', () => {
    const low = [0.1, 0, 0.3, 0.05]
    const high = [0.3, 0.5, 0.5, 0.4]
    for (const row of drawn({ kind: 'bounded', low, high }, 4, 2000)) {
      expect(sum(row)).toBeCloseTo(1, 12)
      expect(row.every((weight, j) => weight >= (low[j] ?? 0) - 1e-15 && weight <= (high[j] ?? 1) + 1e-15)).toBe(true)
    }
  })

  it('bounded: uniform there. In two dimensions the first weight is uniform between its bounds', () => {
    const firsts = drawn({ kind: 'bounded', low: [0.2, 0], high: [0.6, 1] }, 2, 20_000).map(([first = 0]) => first)
    for (const x of [0.3, 0.4, 0.5]) {
      expect(firsts.filter((first) => first < x).length / 20_000).toBeCloseTo((x - 0.2) / 0.4, 1.8)
    }
  })

  it('bounded: a narrow box, on both sides of the middle', () => {
    const n = 12
    const low = indices(n).map((j) => (j === 0 ? 0.45 : 0))
    const high = indices(n).map((j) => (j === 0 ? 0.9 : 0.0501))
    const rows = drawn({ kind: 'bounded', low, high }, n, 40)
    for (const row of rows) {
      expect(sum(row)).toBeCloseTo(1, 12)
      expect(row.every((weight, j) => weight >= (low[j] ?? 0) - 1e-12 && weight <= (high[j] ?? 0) + 1e-12)).toBe(true)
    }
    expect(new Set(rows.map((row) => row[0])).size).toBe(40)
  })

  it('bounded: one weight held fixed, which no chance can hit, is walked through instead: the rest is uniform', () => {
    // What is left, 0.8, goes to two weights of 0.1 to 0.7: the second is uniform between them.
    const [low, high] = [
      [0.2, 0.1, 0.1],
      [0.2, 0.7, 0.7],
    ]
    const rows = drawn({ kind: 'bounded', low, high }, 3, 600)
    for (const [fixed, second = 0, third = 0] of rows) {
      expect(fixed).toBeCloseTo(0.2, 12)
      expect(second + third).toBeCloseTo(0.8, 12)
      expect(Math.min(second, third)).toBeGreaterThan(0.1 - 1e-12)
    }
    for (const x of [0.25, 0.4, 0.55]) {
      const share = rows.filter(([, second = 0]) => second < x).length / 600
      expect(Math.abs(share - (x - 0.1) / 0.6)).toBeLessThan(0.06) // three standard errors
    }
    // And with three free, each is above half of what is left in one draw of four.
    const free = drawn({ kind: 'bounded', low: [0, 0, 0.1, 0], high: [1, 1, 0.1, 1] }, 4, 400)
    for (const j of [0, 1, 3]) {
      expect(Math.abs(free.filter((row) => (row[j] ?? 0) > 0.45).length / 400 - 0.25)).toBeLessThan(0.07)
    }
  })

  it('bounded: bounds that leave one point give that point, rounding and all', () => {
    for (const point of [
      [0.7, 0.2, 0.1], // sums to 1 − 2^-53
      [0.5, 0.25, 0.25],
    ]) {
      for (const row of drawn({ kind: 'bounded', low: point, high: point }, 3, 5)) {
        expect(largestGap(row, point)).toBeLessThan(1e-15)
      }
    }
  })

  it('one criterion has the whole weight', () => {
    expect(drawn({ kind: 'uniform' }, 1, 2)).toEqual([[1], [1]])
  })

  it('has these bytes, in any engine', () => {
    const bytes = (model: WeightModel) =>
      createHash('sha256')
        .update(new Uint8Array(Float64Array.from(drawn(model, 3, 100, 50).flat()).buffer))
        .digest('hex')
        .slice(0, 16)
    expect([
      bytes({ kind: 'around', centre: [0.5, 0.3, 0.2], share: 0.2 }),
      bytes({ kind: 'bounded', low: [0.2, 0.1, 0.1], high: [0.6, 0.5, 0.7] }),
      bytes({ kind: 'bounded', low: [0.2, 0.1, 0.1], high: [0.2, 0.7, 0.7] }),
    ]).toMatchInlineSnapshot(`
      [
        "f36c26c1e08530f5",
        "b4e1f1a38bcde6ba",
        "471114df0ea88938",
      ]
    `)
  })

  it('samples go round, fixed stay', () => {
    const weights = [
      [0.4, 0.6],
      [0.9, 0.1],
    ]
    expect(drawn({ kind: 'samples', weights }, 2, 3, 1)).toEqual([weights[1], weights[0], weights[1]])
    expect(drawn({ kind: 'fixed', weights: [0.4, 0.6] }, 2, 2)).toEqual([weights[0], weights[0]])
  })

  it('refuses what cannot be: bounds without weights, an order that names one twice, lists of another length', () => {
    expect(() => weightSource({ kind: 'bounded', low: [0.6, 0.6], high: [1, 1] }, 2, 1)).toThrow(RangeError)
    expect(() => weightSource({ kind: 'bounded', low: [0, 0], high: [0.4, 0.4] }, 2, 1)).toThrow(RangeError)
    expect(() => weightSource({ kind: 'ordered', order: [0, 0] }, 2, 1)).toThrow(RangeError)
    expect(() => weightSource({ kind: 'samples', weights: [] }, 2, 1)).toThrow(RangeError)
    const three = [0.5, 0.3, 0.2]
    for (const model of [
      { kind: 'fixed', weights: [1] },
      { kind: 'around', centre: three, share: 0.2 },
      { kind: 'bounded', low: [0, 0], high: [1, 1, 1] },
      { kind: 'ordered', order: [0, 1, 2] },
      { kind: 'samples', weights: [[0.5, 0.5], three] },
      { kind: 'bounded', low: [-0.1, 0], high: [1, 1] },
      { kind: 'bounded', low: [0.5, 0], high: [0.4, 1] },
    ] as const)
      expect(() => weightSource(model, 2, 1)).toThrow(RangeError)
    for (const share of [-0.1, 1.1, Number.NaN])
      expect(() => weightSource({ kind: 'around', centre: three, share }, 3, 1)).toThrow(RangeError)
    expect(() => weightSource({ kind: 'around', centre: three, share: 1 }, 3, 1)).not.toThrow()
    expect(() => weightSource({ kind: 'uniform' }, 0, 1)).toThrow(RangeError)
  })
})
