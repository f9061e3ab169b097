import type { Scale } from '../domain/scale'
import { type Matrix, requireFinite, requireShape, transpose, type Vector, zip } from './kernel/matrix'
import type { Sign } from './kernel/normalise'
import { ranks } from './kernel/rank'
import type { Response } from './kernel/response'
import type { Neutral } from './neutral'

/** What a method is given: numbers only. Names are given back by whoever asked. */
export interface NumericProblem {
  /** m products × n indicators on the scale, finite. */
  readonly scores: Matrix
  /** n shares ≥ 0, summing to 1. */
  readonly weights: Vector
  /** n of +1 (more is better) or −1 (less is better). */
  readonly signs: readonly Sign[]
  /** Ends of the scale the products are rated on. */
  readonly scale: Pick<Scale, 'min' | 'max'>
  /** Value, 0 … 100, of each level of the scale. */
  readonly valueLine: Vector
}

export type Parameter = {
  readonly id: string
  /** The parameter counts only while another has one of these values; left out, always. */
  readonly only?: { readonly parameter: string; readonly options: readonly string[] }
} & (
  | { readonly type: 'choice'; readonly options: readonly string[]; readonly default: string }
  | {
      readonly type: 'number'
      readonly min: number
      readonly max: number
      readonly step: number
      readonly default: number
    }
)

export type ParameterValues = Readonly<Record<string, string | number>>

/** What the rows or columns of a table stand for: products or indicators by index, or fixed keys of their own. */
export type Axis = 'product' | 'indicator' | readonly string[]

/** One step of the working, for a view to show. Captions and keys are turned into words by the interface. */
export interface ExplainedTable {
  readonly caption: string
  /** As formulas write it: w, v, d⁺. */
  readonly symbol: string
  readonly rows: Axis
  readonly columns: Axis
  readonly values: Matrix
}

export interface MethodResult {
  /** m. */
  readonly scores: Vector
  /** m places, 1 for the best; ties stay ties. */
  readonly ranks: Vector
  readonly tables: readonly ExplainedTable[]
}

/**
 * How a level counts where products are measured on the scale itself: as the points that the value line gives it, or as its part
 * of the scale, 0 … 1.
 */
export type OnScale = 'points' | 'part'

/** A way to order products, as a value: forms, the list of methods, the explanation and every analysis are made from it. */
export interface Method {
  readonly id: string
  readonly parameters: readonly Parameter[]
  /** Score of the worst and of the best conceivable product under the usual parameters; the best may be the lower number. */
  readonly ends: readonly [worst: number, best: number]
  /**
   * Points of 100 in one unit of its score, in which margins of several methods are compared; null when its score says nothing
   * outside the set of products.
   */
  readonly pointsPerUnit: number | null
  /** What a cell counts as where the indicator does not apply. */
  readonly neutral: Neutral
  /**
   * @param values parameters by id; those left out take their default
   * @throws RangeError if shapes disagree, a number is not finite, or a value is not one its parameter takes
   */
  run(problem: NumericProblem, values: ParameterValues): MethodResult
  /** How its scores, more is better, answer to the weights, exactly; null when it must be asked anew for each set of weights. */
  response(problem: NumericProblem, values: ParameterValues): Response | null
  /** How a level counts in that response; null when products are measured by each other, so that one rating moves all scores. */
  onScale(values: ParameterValues): OnScale | null
}

type ValueOf<P extends Parameter> = P extends { readonly options: readonly (infer Option)[] } ? Option : P['default']
type Values<Ps extends readonly Parameter[]> = { readonly [P in Ps[number] as P['id']]: ValueOf<P> }

/** Everything is asked for, so that a new method cannot take another's answer by leaving one out. */
export interface MethodDefinition<Ps extends readonly Parameter[]>
  extends Pick<Method, 'id' | 'ends' | 'pointsPerUnit' | 'neutral'> {
  readonly parameters: Ps
  /** 'linear': the score is a weighted sum of one number per product and indicator. null: no form is known. */
  readonly response: 'linear' | ((problem: NumericProblem, values: Values<Ps>) => Response) | null
  readonly onScale: (values: Values<Ps>) => OnScale | null
  /** Called with at least one product and one indicator that weighs, everything checked. */
  compute(problem: NumericProblem, values: Values<Ps>): Omit<MethodResult, 'ranks'>
}

/**
 * Gives a definition what every method shares: the checks, the defaults, the ranks. Without products there are no scores;
 * without indicators, or with none that weighs, everybody has 0 and is tied.
 */
export function defineMethod<const Ps extends readonly Parameter[]>(definition: MethodDefinition<Ps>): Method {
  const { id, parameters, ends, pointsPerUnit, neutral, response, onScale } = definition
  // `settle` checks every value against its parameter, which is what Values says.
  const settled = (given: ParameterValues) => settle(parameters, given) as Values<Ps>
  const run: Method['run'] = (problem, given) => {
    requireProblem(problem)
    const values = settled(given)
    const empty = problem.scores.length === 0 || problem.weights.every((weight) => weight === 0)
    const { scores, tables } = empty
      ? { scores: problem.scores.map(() => 0), tables: [] }
      : definition.compute(problem, values)
    return { scores, ranks: ranks(upward({ ends }, scores)), tables }
  }
  return {
    id,
    parameters,
    ends,
    pointsPerUnit,
    neutral,
    run,
    response(problem, given) {
      if (response !== 'linear') return response?.(problem, settled(given)) ?? null
      return { kind: 'linear', values: columnByColumn(problem, (one) => upward({ ends }, run(one, given).scores)) }
    },
    onScale: (given) => onScale(settled(given)),
  }
}

/** m × n: what a method gives when all the weight is on one indicator, for each of them. */
function columnByColumn(problem: NumericProblem, scoresOf: (problem: NumericProblem) => Vector): Matrix {
  const units = problem.weights.map((_, j) => problem.weights.map((_, k) => (j === k ? 1 : 0)))
  return transpose(units.map((weights) => scoresOf({ ...problem, weights })))
}

/** Scores turned so that more is better. */
export const upward = ({ ends: [worst, best] }: Pick<Method, 'ends'>, scores: Vector): Vector =>
  best > worst ? scores : scores.map((score) => -score)

/** Scores in points of 100 where the method has them, in its own unit where it has not. */
export const inPoints = ({ pointsPerUnit }: Pick<Method, 'pointsPerUnit'>, scores: Vector): Vector =>
  scores.map((score) => score * (pointsPerUnit ?? 1))

/** Every parameter with the value given or its default. */
export function settle(parameters: readonly Parameter[], given: ParameterValues): ParameterValues {
  const unknown = Object.keys(given).find((key) => parameters.every(({ id }) => id !== key))
  if (unknown !== undefined) throw new RangeError(`no parameter ${unknown}`)
  return Object.fromEntries(
    parameters.map((parameter) => {
      const value = given[parameter.id] ?? parameter.default
      if (!takes(parameter, value)) throw new RangeError(`${parameter.id} cannot be ${value}`)
      return [parameter.id, value]
    }),
  )
}

/** Whether a parameter can be that value. */
export function takes(parameter: Parameter, value: string | number): boolean {
  if (parameter.type === 'choice') return typeof value === 'string' && parameter.options.includes(value)
  return typeof value === 'number' && value >= parameter.min && value <= parameter.max
}

/** Scores with costs mirrored on the scale (its top becomes its bottom), so that more is better in every column. */
export const oriented = ({ scores, signs, scale }: NumericProblem): Matrix =>
  scores.map((row) => zip(row, signs).map(([score, sign]) => (sign === 1 ? score : scale.min + scale.max - score)))

function requireProblem({ scores, weights, signs }: NumericProblem): void {
  requireShape(scores, weights.length)
  requireFinite(weights)
  if (signs.length !== weights.length) throw new RangeError(`${signs.length} signs, ${weights.length} weights`)
  if (weights.some((weight) => weight < 0)) throw new RangeError('a weight is negative')
}
