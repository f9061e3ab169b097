import { SCALE } from '../domain/scale'
import type { Matrix } from './kernel/matrix'
import type { Method, NumericProblem } from './method'
import { method } from './methods'
import type { NeutralSetting } from './neutral'
import type { DecisionProblem } from './problem'

/** A cell by row and column. */
export interface MatrixPlace {
  readonly product: number
  readonly indicator: number
}

/**
 * The problem as a method takes it, without names.
 *
 * @param id a method of the registry
 * @param levels m × n; other levels than the mesa's, for what-ifs
 */
export function numericProblem(problem: DecisionProblem, id: string, levels: Matrix = problem.scores): NumericProblem {
  const { weights, valueLine } = problem
  const setting = { weights, valueLine, scale: { min: SCALE.min, max: SCALE.max } }
  return {
    ...setting,
    scores: neutralised(levels, notApplicable(problem), method(id), setting),
    signs: weights.map(() => 1),
  }
}

/** Where an indicator does not apply. */
export const notApplicable = ({ states }: Pick<DecisionProblem, 'states'>): readonly MatrixPlace[] =>
  states.flatMap((row, product) => row.flatMap((state, indicator) => (state === 'na' ? [{ product, indicator }] : [])))

/** Levels with what the method holds neutral wherever an indicator does not apply. It is set anew for other weights. */
export function neutralised(
  levels: Matrix,
  places: readonly MatrixPlace[],
  { neutral }: Pick<Method, 'neutral'>,
  setting: NeutralSetting,
): Matrix {
  if (places.length === 0) return levels
  return levels.map((row, product) => {
    const none = places.filter((place) => place.product === product).map(({ indicator }) => indicator)
    if (none.length === 0) return row
    return neutral(
      row.map((level, k) => (none.includes(k) ? null : level)),
      setting,
    )
  })
}
