import { distance, indices, type Matrix, requireFinite, type Vector, zip } from './matrix'
import { extremes, type Normalisation, normalise, type Sign } from './normalise'

export type TopsisNormalisation = Extract<Normalisation, 'none' | 'vector' | 'minmax' | 'sum' | 'max'>

export interface TopsisOptions {
  readonly normalisation: TopsisNormalisation
  /** n weighted values that do not depend on who is compared. Without them: the best and worst of this set. */
  readonly ideal?: Vector
  readonly antiIdeal?: Vector
}

/** Every intermediate table, so that a view can show the working and a test can check each step. */
export interface TopsisSteps {
  /** m × n, without unit. */
  readonly normalised: Matrix
  /** m × n: weight × normalised. Costs keep their sign; their ideal is the smallest. */
  readonly weighted: Matrix
  readonly ideal: Vector
  readonly antiIdeal: Vector
  /** m distances to the ideal and to the anti-ideal. */
  readonly toIdeal: Vector
  readonly toAntiIdeal: Vector
  /** m, in [0, 1]; 1 is the ideal. */
  readonly closeness: Vector
}

/**
 * How close each alternative comes to the ideal, and how far from its opposite.
 *
 * The weights multiply the normalised values, so they enter the distances squared. Closeness does not depend on the scale of
 * the weights; distances do. With an ideal and anti-ideal given, no alternative changes another's closeness; with those of
 * the set, adding or dropping one may reverse the order of the rest.
 *
 * Settled here: a column of zeros, a constant column and a column of weight 0 weigh nothing; alternatives that are at the
 * ideal and the anti-ideal at once (equal in everything that weighs, or only one) are worth 0.5, not 0/0. No alternatives:
 * no scores, and the ideal of an empty set is 0.
 *
 * @param scores m × n, finite, each column in its own unit
 * @param weights n, each finite and ≥ 0
 * @param signs n of +1 (more is better) or −1 (less is better)
 * @throws RangeError if shapes disagree or a number is not finite
 *
 * Source: Hwang & Yoon (1981), Multiple Attribute Decision Making, pp. 128–140; min–max as in Opricovic & Tzeng (2004),
 * EJOR 156:445–455; fixed ideals as in García-Cascales & Lamata (2012), Math. Comput. Modelling 56:123–132.
 */
export function topsisSteps(
  scores: Matrix,
  weights: Vector,
  signs: readonly Sign[],
  options: TopsisOptions,
): TopsisSteps {
  requireFinite(weights)
  const { scores: normalised, signs: directions } = normalise(scores, signs, options.normalisation)
  const weighted = normalised.map((row) => zip(row, weights).map(([value, weight]) => value * weight))
  const ends =
    weighted.length === 0 ? indices(signs.length).map(() => ({ low: 0, high: 0 })) : extremes(weighted, signs.length)
  const ideal = options.ideal ?? zip(ends, directions).map(([{ low, high }, sign]) => (sign === 1 ? high : low))
  const antiIdeal = options.antiIdeal ?? zip(ends, directions).map(([{ low, high }, sign]) => (sign === 1 ? low : high))
  const toIdeal = weighted.map((row) => distance(row, ideal))
  const toAntiIdeal = weighted.map((row) => distance(row, antiIdeal))
  const closeness = zip(toIdeal, toAntiIdeal).map(([best, worst]) =>
    best + worst === 0 ? 0.5 : worst / (best + worst),
  )
  return { normalised, weighted, ideal, antiIdeal, toIdeal, toAntiIdeal, closeness }
}
