import { type Matrix, requireFinite, requireShape, type Vector, zip } from './kernel/matrix'
import type { Sign } from './kernel/normalise'
import { ranks } from './kernel/rank'

/** What a method is given: numbers only. Names are given back by whoever asked. */
export interface NumericProblem {
  /** m products × n indicators on the scale, finite. */
  readonly scores: Matrix
  /** n shares ≥ 0, summing to 1. */
  readonly weights: Vector
  /** n of +1 (more is better) or −1 (less is better). */
  readonly signs: readonly Sign[]
  /** Ends of the scale the products are rated on. */
  readonly scale: { readonly min: number; readonly max: number }
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

/** A way to order products, as a value: forms, the list of methods and the explanation are made from it. */
export interface Method {
  readonly id: string
  readonly parameters: readonly Parameter[]
  /** Score of the worst and of the best conceivable product under the usual parameters; the best may be the lower number. */
  readonly ends: readonly [worst: number, best: number]
  /**
   * @param values parameters by id; those left out take their default
   * @throws RangeError if shapes disagree, a number is not finite, or a value is not one its parameter takes
   */
  run(problem: NumericProblem, values: ParameterValues): MethodResult
}

type ValueOf<P extends Parameter> = P extends { readonly options: readonly (infer Option)[] } ? Option : P['default']
type Values<Ps extends readonly Parameter[]> = { readonly [P in Ps[number] as P['id']]: ValueOf<P> }

export interface MethodDefinition<Ps extends readonly Parameter[]> {
  readonly id: string
  readonly parameters: Ps
  /** 0 and 1 unless said. */
  readonly ends?: Method['ends']
  /** Called with at least one product and one indicator that weighs, everything checked. */
  compute(problem: NumericProblem, values: Values<Ps>): Omit<MethodResult, 'ranks'>
}

/**
 * Gives a definition what every method shares: the checks, the defaults, the ranks. Without products there are no scores;
 * without indicators, or with none that weighs, everybody has 0 and is tied.
 */
export function defineMethod<const Ps extends readonly Parameter[]>(definition: MethodDefinition<Ps>): Method {
  const { id, parameters, ends = [0, 1] } = definition
  return {
    id,
    parameters,
    ends,
    run(problem, given) {
      requireProblem(problem)
      // `settle` has just checked every value against its parameter, which is what Values says.
      const values = settle(parameters, given) as Values<Ps>
      const empty = problem.scores.length === 0 || problem.weights.every((weight) => weight === 0)
      const { scores, tables } = empty
        ? { scores: problem.scores.map(() => 0), tables: [] }
        : definition.compute(problem, values)
      return { scores, ranks: ranks(upward({ ends }, scores)), tables }
    },
  }
}

/** Scores turned so that more is better. */
export const upward = ({ ends: [worst, best] }: Pick<Method, 'ends'>, scores: Vector): Vector =>
  best > worst ? scores : scores.map((score) => -score)

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

/** Scores with costs mirrored on the scale (5 becomes 1), so that more is better in every column. */
export const oriented = ({ scores, signs, scale }: NumericProblem): Matrix =>
  scores.map((row) => zip(row, signs).map(([score, sign]) => (sign === 1 ? score : scale.min + scale.max - score)))

function requireProblem({ scores, weights, signs }: NumericProblem): void {
  requireShape(scores, weights.length)
  requireFinite(weights)
  if (signs.length !== weights.length) throw new RangeError(`${signs.length} signs, ${weights.length} weights`)
  if (weights.some((weight) => weight < 0)) throw new RangeError('a weight is negative')
}
