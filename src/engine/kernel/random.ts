/**
 * Chance that can be repeated: every draw has its own stream, named by (seed, draw). Only 32-bit integer steps, so the same seed
 * gives the same bytes in any engine and however the draws are shared out among workers.
 *
 * Generator: xoshiro128** (Blackman & Vigna 2018). Its four words come from a bijective 32-bit mixer (two multiplications and three
 * xor-shifts), so that within one seed no two of the 2^32 draws start alike.
 */

export function mix(word: number): number {
  let x = word | 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return x ^ (x >>> 15)
}

/** Keeps seeds 0, 1, 2 … apart from the draws counted from them. */
export const STREAM_KEY = 0x5851f42d

/** Writes the four starting words of stream (seed, draw) into `state`. They are never all zero. */
export function openStream(seed: number, draw: number, state: Int32Array): void {
  const key = mix(seed ^ STREAM_KEY)
  const start = mix((key + Math.imul(draw, 0x9e3779b9)) | 0)
  state[0] = mix((start + 0x9e3779b9) | 0)
  state[1] = mix((start + 0x3c6ef372) | 0)
  state[2] = mix(start ^ draw ^ seed)
  state[3] = mix((start + 0x78dde6e4) | 0) | 1
}

/** The next 32-bit word (signed) of the stream held in `state`. */
export function nextWord(state: Int32Array): number {
  const s0 = state[0] ?? 0
  const s1 = state[1] ?? 0
  const s2 = (state[2] ?? 0) ^ s0
  const s3 = (state[3] ?? 0) ^ s1
  const times5 = Math.imul(s1, 5)
  const word = Math.imul((times5 << 7) | (times5 >>> 25), 9)
  state[0] = s0 ^ s3
  state[1] = s1 ^ s2
  state[2] = s2 ^ (s1 << 9)
  state[3] = (s3 << 11) | (s3 >>> 21)
  return word
}

/** A word as a number strictly between 0 and 1 (the middle of its 2^-32 cell). */
export const unitOf = (word: number): number => ((word >>> 0) + 0.5) / 4294967296

/** A source of numbers strictly between 0 and 1. */
export type Uniform = () => number

/** Stream number `draw` of `seed`, one number at a time. Convenient, not fast: hot loops keep the four words in registers. */
export function streamOf(seed: number, draw: number): Uniform {
  const state = new Int32Array(4)
  openStream(seed, draw, state)
  return () => unitOf(nextWord(state))
}
