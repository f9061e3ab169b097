import { streamOf, type Uniform } from '../../../src/engine/kernel/random'

/** One seed for the whole example; each use has a stream of its own, named by words. */
const SEED = 2013

/** The stream of a purpose: "13 ballots" gives the same numbers whatever else is drawn. */
export function chance(purpose: string): Uniform {
  let draw = 7
  for (const letter of purpose) draw = (Math.imul(draw, 31) + letter.charCodeAt(0)) | 0
  return streamOf(SEED, draw)
}

/** About normal, mean 0, standard deviation 1: the sum of four uniforms, which needs no logarithm. */
export const noise = (next: Uniform): number => (next() + next() + next() + next() - 2) * Math.sqrt(3)

/** A factor about e^x for small x, by its first rational approximation; always positive while |x| < 2. */
export const factor = (x: number): number => (2 + x) / (2 - x)
