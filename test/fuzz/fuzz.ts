import { drawOf } from './mutate'
import type { FuzzedReader } from './readers'

export interface Outcome {
  readonly reader: string
  readonly inputs: number
  /** Seeds whose input made the reader throw, with what it threw; the first few. */
  readonly crashes: readonly { readonly seed: number; readonly error: string }[]
  /** Seeds whose input took longer than the limit, twice. */
  readonly slow: readonly { readonly seed: number; readonly milliseconds: number }[]
  readonly longest: number
}

/** A page that does not answer for a second is taken for dead. */
const LIMIT = 1000
const TOLD = 5

/** Gives a reader so many inputs, each made of its own seed, so that any one can be made again alone. */
export function fuzzed({ name, input, read }: FuzzedReader, count: number, firstSeed: number): Outcome {
  const crashes: { seed: number; error: string }[] = []
  const slow: { seed: number; milliseconds: number }[] = []
  let longest = 0
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const bytes = input(drawOf(seed))
    const timed = (): number => {
      const start = performance.now()
      read(bytes)
      return performance.now() - start
    }
    try {
      const once = timed()
      // A busy machine can hold anything up once.
      const milliseconds = once > LIMIT ? Math.min(once, timed()) : once
      longest = Math.max(longest, milliseconds)
      if (milliseconds > LIMIT) slow.push({ seed, milliseconds })
    } catch (error) {
      crashes.push({ seed, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  }
  return { reader: name, inputs: count, crashes: crashes.slice(0, TOLD), slow: slow.slice(0, TOLD), longest }
}
