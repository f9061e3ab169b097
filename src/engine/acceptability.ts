import { strideOf } from './kernel/block'
import { type DrawSource, drawSource, type Sequence } from './kernel/drawSource'
import { indices } from './kernel/matrix'
import { mix } from './kernel/random'
import { alternativesOf, type Response } from './kernel/response'
import { type Scorer, scorerOf, type UncertainCell } from './kernel/scorer'
import type { WeightModel } from './kernel/simplex'
import { addTallies, countBlock, emptyTally, type Tally } from './kernel/tally'

export interface AcceptabilityProblem {
  readonly response: Response
  /** n. */
  readonly criteria: number
  readonly weights: WeightModel
  readonly cells: readonly UncertainCell[]
}

export interface RunOptions {
  readonly seed: number
  readonly sequence: Sequence
  /** Whether to count how often each alternative beats each other; costs about a third more. */
  readonly countWins: boolean
}

/** Counts of a run, one tally per independent scrambling (pseudo-random runs have one). Plain data: it crosses to and from workers. */
export type Tallies = readonly Tally[]

export interface Run {
  /** A stretch of draws must begin and end at a multiple of this. */
  readonly unit: number
  /** Draws from … to − 1, whatever was drawn before. */
  tally(from: number, to: number): Tallies
}

/** Enough independent scramblings for a standard error, few enough to leave each its evenness. */
const SCRAMBLINGS = 8
const BLOCK = 256

/**
 * A run over possible weights and values (SMAA-2: Lahdelma & Salminen 2001).
 *
 * Every draw is made from (seed, number of the draw) alone and everything counted is whole, so the tallies of any partition of the draws,
 * made anywhere and merged in any order, have the same bytes.
 *
 * @throws RangeError if weights and criteria disagree, or `sobol` would need more than 32 dimensions
 */
export function createRun(problem: AcceptabilityProblem, { seed, sequence, countWins }: RunOptions): Run {
  const { response, criteria: n, weights, cells } = problem
  const m = alternativesOf(response)
  const seeds = sequence === 'pseudo' ? [seed] : indices(SCRAMBLINGS).map((k) => mix(mix(seed) + k))
  const sources = seeds.map((own) => drawSource(weights, n, cells.length, own, sequence))
  const score = scorerOf(response, cells, n, BLOCK)
  const unit = sources.length
  return {
    unit,
    tally(from, to) {
      if (from % unit !== 0 || to % unit !== 0)
        throw new RangeError(`draws ${from} to ${to} are not in steps of ${unit}`)
      return sources.map((source) =>
        tallyOf(source, score, from / unit, to / unit, { m, n, cells: cells.length, countWins }),
      )
    },
  }
}

interface Shape {
  readonly m: number
  readonly n: number
  readonly cells: number
  readonly countWins: boolean
}

function tallyOf(
  source: DrawSource,
  score: Scorer,
  from: number,
  to: number,
  { m, n, cells, countWins }: Shape,
): Tally {
  const weights = new Float64Array(BLOCK * n)
  const units = new Float64Array(BLOCK * cells)
  const scores = new Int32Array(BLOCK * strideOf(m))
  const tally = emptyTally(m, n, countWins)
  for (let start = from; start < to; start += BLOCK) {
    const count = Math.min(BLOCK, to - start)
    source(start, count, weights, units)
    score(weights, units, count, scores)
    countBlock(tally, scores, weights, count, m, n)
  }
  return { ...tally, draws: to - from }
}

/** @throws RangeError if the tallies are of different runs, or together exceed 8,388,608 draws per scrambling */
export function mergeTallies(one: Tallies, other: Tallies): Tallies {
  if (one.length !== other.length) throw new RangeError('tallies of different runs')
  return one.map((tally, k) => addTallies(tally, other[k] as Tally)) // k is inside: lengths agree
}
