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

  it('bounded: walks through a box too thin to hit, and stays inside', () => {
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
    expect(() => weightSource({ kind: 'fixed', weights: [1] }, 2, 1)).toThrow(RangeError)
  })
})
