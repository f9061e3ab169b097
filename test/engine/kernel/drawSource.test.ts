import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { drawSource, type Sequence } from '../../../src/engine/kernel/drawSource'
import { MOST_DIMENSIONS } from '../../../src/engine/kernel/lowDiscrepancy'
import { indices, type Matrix, sum, transpose } from '../../../src/engine/kernel/matrix'
import type { WeightModel } from '../../../src/engine/kernel/simplex'
import { rankOrderCentroid } from '../../../src/engine/kernel/surrogateWeights'
import { largestGap } from './arbitrary'

function drawn(
  model: WeightModel,
  n: number,
  sequence: Sequence,
  { cells = 0, from = 0, count = 4096, seed = 7 } = {},
) {
  const [weights, units] = [new Float64Array(count * n), new Float64Array(count * cells)]
  drawSource(model, n, cells, seed, sequence)(from, count, weights, units)
  const rows = (block: Float64Array, size: number): Matrix =>
    indices(count).map((d) => Array.from(block.subarray(d * size, (d + 1) * size)))
  return { weights: rows(weights, n), units: rows(units, cells) }
}
const means = (rows: Matrix) => transpose(rows).map((column) => sum(column) / column.length)

const CENTRE = [0.4, 0.3, 0.2, 0.1]
const MODELS: readonly WeightModel[] = [
  { kind: 'uniform' },
  { kind: 'ordered', order: [2, 0, 3, 1] },
  { kind: 'around', centre: CENTRE, share: 0.2 },
  { kind: 'bounded', low: [0.1, 0, 0.3, 0.05], high: [0.3, 0.5, 0.5, 0.4] },
  { kind: 'samples', weights: [CENTRE, CENTRE.toReversed()] },
  { kind: 'fixed', weights: CENTRE },
]

describe.each(['pseudo', 'sobol'] as const)('%s', (sequence) => {
  it.each(MODELS)('$kind: weights sum to 1, and any stretch is the same draws', (model) => {
    const whole = drawn(model, 4, sequence, { cells: 2, count: 64 })
    for (const row of whole.weights) expect(sum(row)).toBeCloseTo(1, 12)
    const part = drawn(model, 4, sequence, { cells: 2, from: 24, count: 40 })
    expect(part.weights).toEqual(whole.weights.slice(24))
    expect(part.units).toEqual(whole.units.slice(24))
  })

  it('uniform: each weight is Beta(1, n − 1), so one of four is above a half in one draw of eight', () => {
    const { weights } = drawn({ kind: 'uniform' }, 4, sequence, { count: 16_384 })
    expect(largestGap(means(weights), [0.25, 0.25, 0.25, 0.25])).toBeLessThan(0.006)
    for (const column of transpose(weights)) {
      expect(Math.abs(column.filter((weight) => weight > 0.5).length / 16_384 - 1 / 8)).toBeLessThan(0.01)
    }
  })

  it('ordered: the order holds in each draw, and the means are the rank-order centroid', () => {
    const order = [2, 0, 3, 1]
    const { weights } = drawn({ kind: 'ordered', order }, 4, sequence)
    const sorted = weights.map((row) => order.map((j) => row[j] ?? 0))
    for (const row of sorted) expect(row).toEqual(row.toSorted((a, b) => b - a))
    expect(largestGap(means(sorted), rankOrderCentroid(4))).toBeLessThan(0.01)
  })

  it('around: each weight reaches a share below and above its centre, before rescaling', () => {
    const { weights } = drawn({ kind: 'around', centre: [0.5, 0.5], share: 0.2 }, 2, sequence)
    const firsts = weights.map(([first = 0]) => first)
    // 0.8 against 1.2 at one end, 1.2 against 0.8 at the other.
    expect(Math.min(...firsts)).toBeGreaterThan(0.4)
    expect(Math.min(...firsts)).toBeLessThan(0.41)
    expect(Math.max(...firsts)).toBeLessThan(0.6)
    expect(Math.max(...firsts)).toBeGreaterThan(0.59)
    expect(sum(firsts) / firsts.length).toBeCloseTo(0.5, 2)
  })

  it('unknown values are uniform, each on its own and apart from the weights', () => {
    const { weights, units } = drawn({ kind: 'uniform' }, 2, sequence, { cells: 2 })
    const columns = transpose(units.map((row, d) => [...row, weights[d]?.[0] ?? 0]))
    expect(
      largestGap(
        columns.map((column) => sum(column) / column.length),
        [0.5, 0.5, 0.5],
      ),
    ).toBeLessThan(0.02)
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const both = (columns[i] ?? []).filter((x, d) => x < 0.5 && (columns[j]?.[d] ?? 1) < 0.5).length
      expect(both / 4096).toBeCloseTo(0.25, 1.5)
    }
    expect(columns.flat().every((unit) => unit > 0 && unit < 1)).toBe(true)
  })
})

describe('sobol', () => {
  it('leaves alone what one point per draw cannot make: the same as by chance', () => {
    for (const model of MODELS.slice(3)) {
      const [even, chance] = (['sobol', 'pseudo'] as const).map((sequence) => drawn(model, 4, sequence, { count: 32 }))
      expect(even?.weights).toEqual(chance?.weights)
    }
  })

  it('gives each unknown value one draw in each of 2^k cells, whatever the weights are', () => {
    for (const model of MODELS) {
      const { units } = drawn(model, 4, 'sobol', { cells: 3, count: 256 })
      for (const column of transpose(units)) {
        expect(new Set(column.map((unit) => Math.floor(unit * 256))).size).toBe(256)
      }
    }
  })

  it('spreads free weights as evenly: of two, the first has one draw in each of 2^k cells', () => {
    const { weights } = drawn({ kind: 'uniform' }, 2, 'sobol', { count: 256 })
    expect(new Set(weights.map(([first = 0]) => Math.floor(first * 256))).size).toBe(256)
  })

  it('has these bytes, in any engine', () => {
    const bytes = MODELS.slice(0, 3).map((model) => {
      const { weights, units } = drawn(model, 4, 'sobol', { cells: 1, from: 8, count: 100 })
      const block = Float64Array.from([...weights.flat(), ...units.flat()])
      return createHash('sha256').update(new Uint8Array(block.buffer)).digest('hex').slice(0, 16)
    })
    expect(bytes).toMatchInlineSnapshot(`
      [
        "ce3d17404c568ce2",
        "ecc059c585effdf3",
        "bc826155df3ed325",
      ]
    `)
  })

  it('spends n − 1 dimensions on free weights and n on surrounding ones, and has 32', () => {
    const n = 10
    const equal = indices(n).map(() => 1 / n)
    for (const [model, spent] of [
      [{ kind: 'uniform' }, n - 1],
      [{ kind: 'ordered', order: indices(n) }, n - 1],
      [{ kind: 'around', centre: equal, share: 0.1 }, n],
      [{ kind: 'fixed', weights: equal }, 0],
    ] as const) {
      const cells = MOST_DIMENSIONS - spent
      expect(() => drawSource(model, n, cells, 1, 'sobol')).not.toThrow()
      expect(() => drawSource(model, n, cells + 1, 1, 'sobol')).toThrow(RangeError)
      expect(() => drawSource(model, n, cells + 1, 1, 'pseudo')).not.toThrow()
    }
  })
})
