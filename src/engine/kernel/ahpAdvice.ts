import { principalEigenvector, type Triad, worstTriad } from './ahp'
import { incompletePriorities, type Judgements } from './ahpIncomplete'
import { at, indices, type Matrix, type Vector } from './matrix'
import { ln } from './special'

/** A judgement at odds with the rest. i < j. */
export interface Contradiction {
  readonly i: number
  readonly j: number
  /** a_ij as judged. */
  readonly judged: number
  /** The a_ij with which the other judgements agree best. */
  readonly agreeing: number
  /** CI of the whole if the judgement took that value. */
  readonly index: number
}

export interface Advice {
  readonly judgement: Contradiction
  readonly triad: Triad
}

/** Below this nobody could mean it: rounding of 1/3. */
const NOTHING = 1e-9

/**
 * What one would look at first in contradictory judgements: the one whose change lowers CR most, with the value that would
 * agree, and the three that contradict each other most. It is advice: a judgement is never changed by itself.
 *
 * Each judgement in turn is taken out and put back at the value that minimises λmax. Judgements that alone hold two groups
 * together have nothing to contradict and are passed over. Of equally bad ones the first in order of index.
 *
 * @param judgements n × n, null where nobody answered
 * @returns null if nothing contradicts: fewer than three things, unconnected, no triad complete, or consistent
 *
 * Source: Harker (1987), Math. Modelling 9:837–848, and Bozóki et al. (2010) for the value; Koczkodaj (1993) for the triad.
 */
export function advise(judgements: Judgements): Advice | null {
  const triad = worstTriad(judgements)
  if (triad === null || triad.inconsistency < NOTHING) return null
  let judgement: Contradiction | null = null
  for (const i of indices(judgements.length)) {
    for (const j of indices(judgements.length).slice(i + 1)) {
      const judged = at(at(judgements, i), j)
      if (judged === null) continue
      const without = incompletePriorities(withoutPair(judgements, i, j))
      if (without.status === 'disconnected') continue
      const index = (without.lambdaMax - judgements.length) / (judgements.length - 1)
      if (judgement !== null && index >= judgement.index - NOTHING) continue
      judgement = { i, j, judged, agreeing: at(at(without.matrix, i), j), index }
    }
  }
  return judgement === null ? null : { judgement, triad }
}

const withoutPair = (judgements: Judgements, i: number, j: number): Judgements =>
  judgements.map((row, r) => row.map((ratio, c) => ((r === i && c === j) || (r === j && c === i) ? null : ratio)))

/**
 * The whole number 1…9, or its negative for the inverse, nearest to a ratio by proportion: 2.6 → 3, 0.4 → −3, 20 → 9.
 * This is how judgements are written down.
 */
export function nearestOnScale(ratio: number): number {
  const strength = Math.abs(ln(ratio))
  const far = (level: number): number => Math.abs(ln(level) - strength)
  const level = LEVELS.reduce((best, next) => (far(next) < far(best) ? next : best))
  return ratio < 1 && level > 1 ? -level : level
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/**
 * ε_ij = a_ij w_j/w_i: 1 where a judgement agrees with the priorities, above 1 where it claims too much.
 *
 * @param matrix n × n, positive
 * @param weights n shares > 0
 * Source: Saaty (2003), EJOR 145:85–91.
 */
export const errorMatrix = (matrix: Matrix, weights: Vector = principalEigenvector(matrix).weights): Matrix =>
  matrix.map((row, i) => row.map((ratio, j) => (ratio * at(weights, j)) / at(weights, i)))

export interface Outlier {
  readonly pair: readonly [number, number]
  /** max(ε, 1/ε) ≥ 1. */
  readonly epsilon: number
}

/** The judgement i < j with the largest max(ε, 1/ε), of equals the first; null for fewer than two things. Source: Saaty (2003). */
export function largestError(errors: Matrix): Outlier | null {
  let largest: Outlier | null = null
  for (const i of indices(errors.length)) {
    for (const j of indices(errors.length).slice(i + 1)) {
      const epsilon = at(at(errors, i), j)
      const size = Math.max(epsilon, 1 / epsilon)
      if (largest === null || size > largest.epsilon) largest = { pair: [i, j], epsilon: size }
    }
  }
  return largest
}
