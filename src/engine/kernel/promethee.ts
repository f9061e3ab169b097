import { at, indices, type Matrix, requireShape, shares, sum, transpose, type Vector, zip } from './matrix'
import { ranks } from './rank'
import { exp } from './special'

/**
 * How strongly a lead of d units in one criterion is preferred, 0 … 1. Thresholds are in the unit of the criterion: up to and
 * including `q` the lead does not count, from above `p` on it counts in full; `s` is the inflection of the Gaussian.
 */
export type PreferenceFunction =
  | { readonly type: 'usual' }
  | { readonly type: 'u-shape'; readonly q: number }
  | { readonly type: 'v-shape'; readonly p: number }
  | { readonly type: 'level'; readonly q: number; readonly p: number }
  | { readonly type: 'linear'; readonly q: number; readonly p: number }
  | { readonly type: 'gaussian'; readonly s: number }

export type FlowDivisor = 'n-1' | 'n' | 'none'

export interface PrometheeSteps {
  readonly pi: Matrix // m × m, how far the row outranks the column, 0 … 1
  readonly phiPlus: Vector // m
  readonly phiMinus: Vector // m
  readonly phi: Vector // m; more is better
  readonly rank: Vector // m, by phi
}

/** A threshold of 0 (p = q, s = 0) makes any lead above it full preference. */
export function preference(form: PreferenceFunction, lead: number): number {
  if (lead <= 0) return 0
  switch (form.type) {
    case 'usual':
      return 1
    case 'u-shape':
      return lead > form.q ? 1 : 0
    case 'v-shape':
      return lead >= form.p ? 1 : lead / form.p
    case 'level':
      return lead > form.p ? 1 : lead > form.q ? 0.5 : 0
    case 'linear':
      return lead <= form.q ? 0 : lead >= form.p ? 1 : (lead - form.q) / (form.p - form.q)
    case 'gaussian':
      return form.s === 0 ? 1 : 1 - exp((-lead * lead) / (2 * form.s * form.s))
  }
}

/** Net flow of one column on its own, m numbers: PROMETHEE II is their weighted sum, hence linear in the weights. */
export function netFlows(column: Vector, form: PreferenceFunction, divisor: FlowDivisor = 'n-1'): Vector {
  const by = divisorOf(column.length, divisor)
  return column.map(
    (own) => sum(column.map((other) => preference(form, own - other) - preference(form, other - own))) / by,
  )
}

/**
 * Outranking by pairwise leads, PROMETHEE II (complete order by net flow).
 *
 * @param matrix m ≥ 1 alternatives × n criteria, finite
 * @param weights n numbers ≥ 0 with a positive sum; rescaled to sum 1
 * @param types n of +1 (more is better) or −1 (less is better)
 * @param functions n preference functions
 * @param divisor of the flows: m − 1 (today's custom), m, or none (the paper of 1985)
 * @throws RangeError if shapes disagree, a number is not finite or the weights do not add up to a positive number
 *
 * Settled here: a single alternative has flows 0 (its divisor m − 1 is taken as 1).
 *
 * Source: Brans & Vincke (1985), Management Science 31, 647–656. Their types IV and V print the width q + p as upper threshold.
 */
export function prometheeSteps(
  matrix: Matrix,
  weights: Vector,
  types: readonly (1 | -1)[],
  functions: readonly PreferenceFunction[],
  divisor: FlowDivisor = 'n-1',
): PrometheeSteps {
  requireShape(matrix, weights.length)
  const criteria = zip(transpose(matrix), shares(weights), types, functions)
  const rows = indices(matrix.length)
  const pi = rows.map((a) =>
    rows.map((b) =>
      sum(
        criteria.map(
          ([column, weight, type, form]) => weight * preference(form, type * (at(column, a) - at(column, b))),
        ),
      ),
    ),
  )
  const by = divisorOf(matrix.length, divisor)
  const phiPlus = pi.map((row) => sum(row) / by)
  const phiMinus = rows.map((b) => sum(pi.map((row) => at(row, b))) / by)
  const phi = zip(phiPlus, phiMinus).map(([plus, minus]) => plus - minus)
  return { pi, phiPlus, phiMinus, phi, rank: ranks(phi) }
}

const divisorOf = (count: number, divisor: FlowDivisor) =>
  divisor === 'none' ? 1 : divisor === 'n' ? count : Math.max(1, count - 1)
