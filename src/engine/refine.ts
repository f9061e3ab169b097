import { mergeTallies, type Run, type Tallies } from './acceptability'
import { pairShare } from './acceptabilitySummary'

export interface Refinement {
  /** The pair whose probability must become sure. */
  readonly pair: readonly [number, number]
  /** Largest standard error of P(pair), as a share: 0.005 is half a point of 100. */
  readonly bound: number
  /** Draws between two looks. */
  readonly slice: number
  /** Draws after which it stops in any case. */
  readonly most: number
}

export interface Refined {
  readonly tallies: Tallies
  /** True for the last: P(pair) is sure, or as many draws have been made as may be. */
  readonly settled: boolean
}

/**
 * Draws slice after slice until the standard error of P(pair) is under the bound, giving the tallies so far after each. The slices
 * are of fixed length, so where it stops depends on the seed alone.
 */
export function* refine(run: Run, { pair: [one, other], bound, slice, most }: Refinement): Generator<Refined, void> {
  const step = Math.max(1, Math.floor(slice / run.unit)) * run.unit
  let total: Tallies | null = null
  for (let from = 0; from < most; from += step) {
    const part = run.tally(from, from + step)
    total = total ? mergeTallies(total, part) : part
    const settled = pairShare(total, one, other).error <= bound || from + step >= most
    yield { tallies: total, settled }
    if (settled) return
  }
}
