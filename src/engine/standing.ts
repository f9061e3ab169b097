import { type Cut, cutOf } from './kernel/cut'
import type { Matrix, Vector } from './kernel/matrix'
import { inPoints, type ParameterValues, upward } from './method'
import { method } from './methods'
import { numericProblem } from './numericProblem'
import type { DecisionProblem } from './problem'

/** A problem counted by one method. */
export interface PairStanding extends Cut {
  /** m: more is better; points of 100 where the method has them, its own figures where it has not. */
  readonly scores: Vector
}

export interface ByMethod {
  /** Of the registry. */
  readonly method: string
  /** Parameters that are not the usual ones. */
  readonly settings?: ParameterValues
  /** m × n: other levels than the mesa's, for what-ifs. */
  readonly levels?: Matrix
}

/** Scores of every product by one method. */
export function scoresBy(problem: DecisionProblem, { method: id, settings = {}, levels }: ByMethod): Vector {
  const by = method(id)
  const { scores } = by.run(numericProblem(problem, id, levels), settings)
  return upward(by, inPoints(by, scores))
}

/** Scores of every product by one method, and where the cut falls. */
export function pairStanding(problem: DecisionProblem, by: ByMethod): PairStanding {
  const scores = scoresBy(problem, by)
  return { scores, ...cutOf(scores) }
}
