import { describe, expect, it } from 'vitest'
import { MOST_DIMENSIONS, sobolPoints } from '../../../src/engine/kernel/lowDiscrepancy'

const points = (seed: number, from: number, count: number) => {
  const out = new Float64Array(count * MOST_DIMENSIONS)
  sobolPoints(MOST_DIMENSIONS, seed)(from, count, out)
  return Array.from({ length: count }, (_, row) => out.subarray(row * MOST_DIMENSIONS, (row + 1) * MOST_DIMENSIONS))
}

describe('sobolPoints', () => {
  it('puts one point in each of 2^k equal cells, in each dimension, for any scrambling and any aligned stretch', () => {
    for (const seed of [0, 1, 99]) {
      for (const from of [0, 1024]) {
        const block = points(seed, from, 1024)
        for (let dimension = 0; dimension < MOST_DIMENSIONS; dimension += 1) {
          const cells = new Set(block.map((point) => Math.floor((point[dimension] ?? 0) * 1024)))
          expect(cells.size).toBe(1024)
        }
      }
    }
  })

  it('puts one point in each 1/16 × 1/16 square of the first two dimensions, and in each of their stretched kin', () => {
    const block = points(4, 0, 256)
    for (const [across, down] of [
      [16, 16],
      [4, 64],
      [128, 2],
    ] as const) {
      const cells = new Set(block.map(([x = 0, y = 0]) => `${Math.floor(x * across)},${Math.floor(y * down)}`))
      expect(cells.size).toBe(256)
    }
  })

  it('any stretch is the same points, and scramblings differ', () => {
    expect(points(7, 100, 20)).toEqual(points(7, 0, 120).slice(100))
    expect(points(7, 0, 1)).not.toEqual(points(8, 0, 1))
  })

  it('scrambled points are uniform: over many scramblings one point falls everywhere alike', () => {
    const cells = new Array<number>(8).fill(0)
    for (let seed = 0; seed < 4000; seed += 1) {
      const out = new Float64Array(2)
      sobolPoints(2, seed)(3, 1, out)
      const cell = Math.floor((out[1] ?? 0) * 8)
      cells[cell] = (cells[cell] ?? 0) + 1
    }
    const chiSquare = cells.reduce((total, count) => total + (count - 500) ** 2 / 500, 0)
    expect(chiSquare).toBeLessThan(24.3) // 99.9 % of a chi-square with 7 degrees of freedom
  })

  it('refuses more dimensions than it has numbers for', () => {
    expect(() => sobolPoints(MOST_DIMENSIONS + 1, 0)).toThrow(RangeError)
  })
})
