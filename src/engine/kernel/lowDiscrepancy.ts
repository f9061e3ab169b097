import { mix, unitOf } from './random'

/**
 * Sobol' points: draws that fill space more evenly than chance, each dimension with its own direction numbers.
 * Primitive polynomials (degree s, inner coefficients a) and first directions m: Joe & Kuo (2008), SIAM J. Sci. Comput. 30,
 * 2635–2654, table new-joe-kuo-6. The first dimension is van der Corput's sequence.
 */
const TABLE: readonly (readonly [s: number, a: number, m: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
  [7, 7, [1, 1, 3, 13, 7, 35, 63]],
  [7, 8, [1, 3, 5, 9, 1, 25, 53]],
  [7, 14, [1, 3, 1, 13, 9, 35, 107]],
  [7, 19, [1, 3, 1, 5, 27, 61, 31]],
  [7, 21, [1, 1, 5, 11, 19, 41, 61]],
  [7, 28, [1, 3, 5, 3, 3, 13, 69]],
  [7, 31, [1, 1, 7, 13, 1, 19, 1]],
  [7, 32, [1, 3, 7, 5, 13, 19, 59]],
  [7, 37, [1, 1, 3, 9, 25, 29, 41]],
  [7, 41, [1, 3, 5, 13, 23, 1, 55]],
  [7, 42, [1, 3, 7, 3, 13, 59, 17]],
]

export const MOST_DIMENSIONS = TABLE.length + 1
const BITS = 32

/** The 32 direction numbers of a dimension, highest bit first. */
function directions(dimension: number): Int32Array {
  const numbers = new Int32Array(BITS)
  const entry = TABLE[dimension - 1]
  if (entry === undefined) {
    for (let bit = 0; bit < BITS; bit += 1) numbers[bit] = 1 << (BITS - 1 - bit)
    return numbers
  }
  const [s, a, m] = entry
  for (let bit = 0; bit < BITS; bit += 1) {
    if (bit < s) {
      numbers[bit] = (m[bit] ?? 0) << (BITS - 1 - bit)
      continue
    }
    const earlier = numbers[bit - s] ?? 0
    let value = earlier ^ (earlier >>> s)
    for (let k = 1; k < s; k += 1) if ((a >>> (s - 1 - k)) & 1) value ^= numbers[bit - k] ?? 0
    numbers[bit] = value
  }
  return numbers
}

/** The point in Gray-code order, in which neighbours differ by one direction number (Antonov & Saleev 1979). */
function pointAt(numbers: Int32Array, index: number): number {
  let word = 0
  for (let bits = index ^ (index >>> 1), bit = 0; bits !== 0; bits >>>= 1, bit += 1) {
    if ((bits & 1) === 1) word ^= numbers[bit] ?? 0
  }
  return word
}

/** Bit 0 becomes bit 31 and so on. */
function reversed(word: number): number {
  let x = word
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1)
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2)
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4)
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8)
  return (x >>> 16) | (x << 16)
}

/**
 * Owen's nested uniform scrambling by a hash in which each bit depends only on the bits above it: keeps the evenness and makes
 * every point uniform, so that independent scramblings give an honest standard error. Source: Burley (2020), Practical
 * Hash-based Owen Scrambling, Journal of Computer Graphics Techniques 9(4), with Laine & Karras's permutation.
 */
function scrambled(word: number, seed: number): number {
  let x = reversed(word)
  x ^= Math.imul(x, 0x3d20adea)
  x = (x + seed) | 0
  x = Math.imul(x, (seed >>> 16) | 1)
  x ^= Math.imul(x, 0x05526c56)
  x ^= Math.imul(x, 0x53a22864)
  return reversed(x)
}

/** Writes points from … from + count − 1, count × dimensions, each coordinate strictly between 0 and 1. */
export type PointSource = (from: number, count: number, out: Float64Array) => void

/**
 * One scrambling of Sobol's sequence. Any stretch can be asked for on its own.
 * @throws RangeError beyond 32 dimensions
 */
export function sobolPoints(dimensions: number, seed: number): PointSource {
  if (dimensions > MOST_DIMENSIONS) throw new RangeError(`${dimensions} dimensions, at most ${MOST_DIMENSIONS}`)
  const tables = Array.from({ length: dimensions }, (_, dimension) => directions(dimension))
  const seeds = tables.map((_, dimension) => mix((seed + Math.imul(dimension + 1, 0x9e3779b9)) | 0))
  return (from, count, out) => {
    tables.forEach((numbers, dimension) => {
      const key = seeds[dimension] ?? 0
      let word = pointAt(numbers, from)
      for (let row = 0; row < count; row += 1) {
        out[row * dimensions + dimension] = unitOf(scrambled(word, key))
        const lowestZero = 31 - Math.clz32(~(from + row) & (from + row + 1))
        word ^= numbers[lowestZero] as number // below 32: fewer than 2^31 points
      }
    })
  }
}
