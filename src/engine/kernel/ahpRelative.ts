import type { Matrix, Vector } from './matrix'
import type { Sign } from './normalise'
import { type WeightedSumSteps, weightedSum } from './weightedSum'

/**
 * AHP in relative mode over measured columns, as if every pair of alternatives had been judged by the ratio of their scores.
 *
 * 'distributive': each column is divided by its sum, so alternatives share a fixed weight and a copy of one may reverse two
 * others. 'ideal': by its largest, so only a new best can. Costs count by their inverse: (1/x)/Σ(1/x), and min/x.
 *
 * A column of zeros weighs nothing; a constant column adds the same to everybody; one alternative alone gets the sum of the
 * weights. Ideal scores are not renormalised: 1 is the best in everything.
 *
 * @param scores m × n, finite and ≥ 0; costs > 0
 * @param weights n shares
 * @throws RangeError if shapes disagree, a number is not finite, or a distributive cost is not positive
 *
 * Source: Saaty (1980) distributive; Belton & Gear (1983), Omega 11:228–230, and Saaty (1994) ideal.
 */
export const relative = (
  scores: Matrix,
  weights: Vector,
  signs: readonly Sign[],
  mode: 'distributive' | 'ideal',
): WeightedSumSteps => weightedSum(scores, weights, signs, mode === 'distributive' ? 'sum-inverse' : 'max-ratio')
