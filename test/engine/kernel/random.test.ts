import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fillSimplex } from '../../../src/engine/kernel/exponential'
import { nextWord, openStream, streamOf } from '../../../src/engine/kernel/random'

/** xoshiro128** as its authors write it, in whole numbers without limit. */
function* reference(words: readonly number[]) {
  const mask = 0xffffffffn
  const turn = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask
  const s = words.map((word) => BigInt(word >>> 0))
  const get = (i: number) => s[i] ?? 0n
  for (;;) {
    yield Number((turn((get(1) * 5n) & mask, 7n) * 9n) & mask)
    const t = (get(1) << 9n) & mask
    s[2] = get(2) ^ get(0)
    s[3] = get(3) ^ get(1)
    s[1] = get(1) ^ get(2)
    s[0] = get(0) ^ get(3)
    s[2] = get(2) ^ t
    s[3] = turn(get(3), 11n)
  }
}

describe('streams', () => {
  it('are xoshiro128**', () => {
    const state = Int32Array.from([1, 2, 3, -4])
    const expected = reference([1, 2, 3, -4])
    for (let k = 0; k < 1000; k += 1) expect(nextWord(state) >>> 0).toBe(expected.next().value)
  })

  it('differ from draw to draw and from seed to seed, and repeat', () => {
    const starts = new Set<string>()
    const state = new Int32Array(4)
    for (let seed = 0; seed < 20; seed += 1) {
      for (let draw = 0; draw < 500; draw += 1) {
        openStream(seed, draw, state)
        starts.add(state.join())
      }
    }
    expect(starts.size).toBe(10_000)
    expect(streamOf(3, 8)()).toBe(streamOf(3, 8)())
  })

  it('first numbers of neighbouring draws are uniform and uncorrelated', () => {
    const firsts = Array.from({ length: 40_000 }, (_, draw) => streamOf(1, draw)())
    const cells = new Array<number>(20).fill(0)
    for (const value of firsts) cells[Math.floor(value * 20)] = (cells[Math.floor(value * 20)] ?? 0) + 1
    const chiSquare = cells.reduce((total, count) => total + (count - 2000) ** 2 / 2000, 0)
    expect(chiSquare).toBeLessThan(43.8) // 99.9 % of a chi-square with 19 degrees of freedom
    const products = firsts.slice(1).map((value, i) => (value - 0.5) * ((firsts[i] ?? 0) - 0.5))
    const correlation = (12 * products.reduce((total, product) => total + product, 0)) / products.length
    expect(Math.abs(correlation)).toBeLessThan(0.017) // 3.3 standard errors
  })
})

describe('fillSimplex', () => {
  const n = 4
  const draws = 60_000
  const weights = new Float64Array(draws * n)
  fillSimplex(5, 0, draws, n, weights)
  const column = (j: number) => Array.from({ length: draws }, (_, d) => weights[d * n + j] ?? 0)

  it('is uniform on the simplex: each weight is Beta(1, n − 1)', () => {
    // P(w > x) = (1 − x)^(n−1); compared at nine points, each within 3.5 standard errors.
    for (let j = 0; j < n; j += 1) {
      const values = column(j)
      for (let x = 0.05; x < 0.9; x += 0.1) {
        const expected = (1 - x) ** (n - 1)
        const share = values.filter((value) => value > x).length / draws
        expect(Math.abs(share - expected)).toBeLessThan(3.5 * Math.sqrt((expected * (1 - expected)) / draws) + 1e-4)
      }
    }
  })

  it('every two weights are correlated −1/(n − 1), as on the simplex', () => {
    const products = column(0).map((value, d) => (value - 0.25) * ((weights[d * n + 3] ?? 0) - 0.25))
    const covariance = products.reduce((total, product) => total + product, 0) / draws
    expect(covariance).toBeCloseTo(-1 / (n * n * (n + 1)), 3)
  })

  it('sums to 1, is positive, and any stretch can be drawn on its own', () => {
    const part = new Float64Array(10 * n)
    fillSimplex(5, 777, 10, n, part)
    expect(part).toEqual(weights.slice(777 * n, 787 * n))
    for (let d = 0; d < draws; d += 97) {
      const row = weights.subarray(d * n, (d + 1) * n)
      expect(Math.abs(row.reduce((total, weight) => total + weight, 0) - 1)).toBeLessThan(1e-14)
      expect(row.every((weight) => weight > 0)).toBe(true)
    }
  })

  it('has these bytes, in any engine', () => {
    const first = new Float64Array(3)
    fillSimplex(20_261_121, 0, 1, 3, first)
    expect(Array.from(first)).toMatchInlineSnapshot(`
      [
        0.04743186906567843,
        0.012725955291994452,
        0.9398421756423273,
      ]
    `)
    // And so many that every layer of the ziggurat, its edges and its tail come up.
    const many = new Float64Array(200_000)
    fillSimplex(20_261_121, 0, 40_000, 5, many)
    expect(createHash('sha256').update(new Uint8Array(many.buffer)).digest('hex')).toMatchInlineSnapshot(
      `"1e1d1e050ce0954e668962a1bfd0b50dc1e1dcb254e87592f094b31d3d3df1a2"`,
    )
  })
})
