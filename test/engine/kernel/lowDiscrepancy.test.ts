import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { MOST_DIMENSIONS, sobolPoints } from '../../../src/engine/kernel/lowDiscrepancy'

const points = (seed: number, from: number, count: number) => {
  const out = new Float64Array(count * MOST_DIMENSIONS)
  sobolPoints(MOST_DIMENSIONS, seed)(from, count, out)
  return Array.from({ length: count }, (_, row) => out.subarray(row * MOST_DIMENSIONS, (row + 1) * MOST_DIMENSIONS))
}

/**
 * Sobol' points by another program, not scrambled (SciPy 1.17, qmc.Sobol, the same Joe & Kuo numbers): for each dimension the first
 * three of 4,096 draws that come back to the cell of draw 0 among 1,024. Owen's scrambling moves cells but never parts whom one
 * cell holds.
 */
const RETURNS = [
  [2047, 2048, 4095],
  [1542, 2570, 3084],
  [1445, 2891, 3822],
  [1486, 2265, 3351],
  [1491, 2983, 3700],
  [1044, 3035, 4047],
  [1926, 2186, 3852],
  [2017, 2082, 4035],
  [1921, 2178, 3843],
  [1945, 2218, 3891],
  [1561, 2602, 3123],
  [1657, 2698, 3315],
  [1633, 2722, 3267],
  [1340, 2680, 3908],
  [1797, 2063, 3850],
  [1552, 2236, 3756],
  [1726, 2889, 3575],
  [1378, 2242, 3488],
  [2006, 2087, 4081],
  [1310, 2096, 3374],
  [1644, 2629, 3113],
  [1713, 3026, 3427],
  [2030, 2545, 3615],
  [1692, 2361, 4005],
  [1889, 2741, 3540],
  [1368, 2378, 3090],
  [1305, 2054, 3359],
  [2001, 2702, 3423],
  [1421, 2713, 3860],
  [1250, 2377, 3499],
  [1492, 2984, 3708],
  [1947, 2913, 3322],
]

describe('sobolPoints', () => {
  it('is the sequence another program makes, in each of its 32 dimensions', () => {
    const block = points(11, 0, 4096)
    RETURNS.forEach((expected, dimension) => {
      const cellOf = (draw: number) => Math.floor((block[draw]?.[dimension] ?? 0) * 1024)
      const returns = block.map((_, draw) => draw).filter((draw) => draw > 0 && cellOf(draw) === cellOf(0))
      expect(returns, `dimension ${dimension + 1}`).toEqual(expected)
    })
  })

  it('has these bytes, in any engine', () => {
    const hash = createHash('sha256')
    for (const point of points(20_261_121, 5, 1000)) hash.update(new Uint8Array(Float64Array.from(point).buffer))
    expect(hash.digest('hex')).toMatchInlineSnapshot(
      `"e975bbf099a00b21f121cb7476f08f16b6035ffe81966a01afbef561a2481634"`,
    )
  })

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
