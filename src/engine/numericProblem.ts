import { at, type Matrix, type Vector } from './kernel/matrix'
import type { NumericProblem } from './method'
import { type DecisionProblem, withNeutral } from './problem'

/** A cell by row and column. */
export interface Place {
  readonly product: number
  readonly indicator: number
}

const SCALE = { min: 1, max: 5 } as const

/**
 * The problem as a method takes it, without names.
 *
 * @param levels m × n; other levels than the mesa's, for what-ifs
 */
export function numericProblem(
  problem: DecisionProblem,
  method: string,
  levels: Matrix = problem.scores,
): NumericProblem {
  const { weights, valueLine } = problem
  return {
    scores: neutralised(levels, notApplicable(problem), { method, weights, valueLine }),
    weights,
    signs: weights.map(() => 1),
    scale: SCALE,
    valueLine,
  }
}

/** Where an indicator does not apply. */
export const notApplicable = ({ states }: Pick<DecisionProblem, 'states'>): readonly Place[] =>
  states.flatMap((row, product) => row.flatMap((state, indicator) => (state === 'na' ? [{ product, indicator }] : [])))

interface Neutrality {
  readonly method: string
  readonly weights: Vector
  readonly valueLine: Vector
}

/**
 * Levels with the neutral one wherever an indicator does not apply: the level at which the product's score by this method, at these
 * weights, is its score over what does apply. It is therefore set anew for other weights.
 *
 * TOPSIS on the fixed scale: with d⁺ and d⁻ over what applies and c = d⁻ / (d⁺ + d⁻), a cell at c of the scale multiplies both squared
 * distances by the same factor, so the closeness stays c. All others take the level whose value is the weighted mean of the values
 * that apply, which is exact for AHP in ratings mode; methods relative to the set have no neutral cell, and get this one.
 */
export function neutralised(
  levels: Matrix,
  places: readonly Place[],
  { method, weights, valueLine }: Neutrality,
): Matrix {
  if (places.length === 0) return levels
  return levels.map((row, product) => {
    const none = places.filter((place) => place.product === product).map(({ indicator }) => indicator)
    if (none.length === 0) return row
    const applies = row.map((level, k) => (none.includes(k) ? null : level))
    return method === 'topsis' ? withCloseness(applies, weights) : withNeutral(applies, weights, valueLine)
  })
}

function withCloseness(levels: readonly (number | null)[], weights: Vector): Vector {
  let toIdeal = 0
  let toAntiIdeal = 0
  levels.forEach((level, k) => {
    if (level === null) return
    const part = (level - SCALE.min) / (SCALE.max - SCALE.min)
    const squared = at(weights, k) * at(weights, k)
    toIdeal += squared * (1 - part) * (1 - part)
    toAntiIdeal += squared * part * part
  })
  const [best, worst] = [Math.sqrt(toIdeal), Math.sqrt(toAntiIdeal)]
  const closeness = best + worst === 0 ? 0.5 : worst / (best + worst)
  return levels.map((level) => level ?? SCALE.min + closeness * (SCALE.max - SCALE.min))
}
