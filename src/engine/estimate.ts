import { createRun, type Run, type Tallies } from './acceptability'
import { type Acceptability, summarise } from './acceptabilitySummary'
import type { Distribution } from './kernel/distributions'
import { at, type Vector } from './kernel/matrix'
import type { UncertainCell } from './kernel/scorer'
import type { WeightModel } from './kernel/simplex'
import type { NumericProblem, OnScale } from './method'
import { method } from './methods'
import type { MatrixPlace } from './numericProblem'
import { refine } from './refine'
import { responseOf } from './responseOf'
import { type Members, secondMesas, type UnknownCell } from './secondMesa'

/** A question about chance as plain data: it crosses to a worker and back. */
export interface EstimateRequest {
  /** A method of the registry. */
  readonly method: string
  readonly numeric: NumericProblem
  /** Weights of a model; or the mesa's own people drawn again, with their ratings when there are several sheets. */
  readonly weights: WeightModel | Members
  readonly unknown: readonly UnknownCell[]
  /** Cells where the indicator does not apply. */
  readonly blank: readonly MatrixPlace[]
  /** The pair whose probability must become sure, by index. */
  readonly pair: readonly [number, number]
  readonly seed: number
}

export interface EstimateStep {
  /** Null while no draw could be counted. */
  readonly summary: Acceptability | null
  /** True once P(this pair) will not move any more; central weights may still be tried. */
  readonly settled: boolean
  /**
   * m: share of draws in which each comes first when the weights are its own central ones and only the ratings move; null if it never
   * came first. Null as a whole until the last step.
   */
  readonly confidence: readonly (number | null)[] | null
  readonly done: boolean
}

/** Starts an estimate somewhere and returns what stops it; a new question replaces the one before. */
export type Estimator = (request: EstimateRequest, onStep: (step: EstimateStep) => void) => () => void

export const MOST_DRAWS = 32_768
/** Draws between two looks, and the standard error of P(this pair) that is enough: half a point of a hundred. */
const BY_MODEL = { slice: 2048, bound: 0.005 } as const
/** A mesa drawn again is counted from its ballots up, some ten times the work: one point is enough. */
const BY_MEMBERS = { slice: 256, bound: 0.01 } as const

/**
 * Draws slice by slice until the standard error of P(this pair) is under the bound, and then tries the central weights; between two steps it
 * can be stopped. What is settled does not move any more. The same request gives the same steps in any thread of any browser.
 */
export function* estimate(request: EstimateRequest): Generator<EstimateStep, void> {
  const { weights, pair } = request
  const { run, confidence } = weights.kind === 'members' ? byMembers(request, weights) : byModel(request, weights)
  const { slice, bound } = weights.kind === 'members' ? BY_MEMBERS : BY_MODEL
  let summary: Acceptability | null = null
  for (const { tallies, settled } of refine(run, { pair, bound, slice, most: MOST_DRAWS })) {
    summary = summaryOf(tallies)
    yield { summary, settled, confidence: null, done: false }
  }
  yield { summary, settled: true, confidence: confidence(summary?.centralWeights ?? []), done: true }
}

const summaryOf = (tallies: Tallies): Acceptability | null =>
  tallies.every(({ draws }) => draws === 0) ? null : summarise(tallies)

/** What is asked of chance: the draws, and how sure each alternative is of the first place under weights of its own. */
interface Asked {
  readonly run: Run
  /**
   * Share of draws in which each is first under the weights given for it, while only the ratings move; null where none are given.
   * Source: Lahdelma & Salminen (2001), the confidence factor of SMAA-2.
   */
  readonly confidence: (weights: readonly (Vector | null)[]) => readonly (number | null)[]
}

function byMembers(request: EstimateRequest, members: Members): Asked {
  const run = secondMesas(request, members)
  const draws = request.unknown.length === 0 && !members.ratings ? 1 : BY_MEMBERS.slice
  return { run, confidence: (weights) => run.confidence(weights, draws) }
}

function byModel(request: EstimateRequest, model: WeightModel): Asked {
  const draws = request.unknown.length === 0 ? 1 : BY_MODEL.slice
  const first = (weights: Vector, row: number): number => {
    const fixed = modelRun(request, { kind: 'fixed', weights })
    return at(at(summarise(fixed.tally(0, draws)).places, row), 0)
  }
  return {
    run: modelRun(request, model),
    confidence: (weights) => weights.map((own, row) => own && first(own, row)),
  }
}

function modelRun({ method: id, numeric, unknown, blank, seed }: EstimateRequest, weights: WeightModel): Run {
  const places = unknown.map(({ product, indicator }) => ({ alternative: product, criterion: indicator }))
  const by = method(id)
  const response = responseOf(by, numeric, {}, places, blank)
  const counted = response.kind === 'any' ? null : by.onScale({})
  const cells = unknown.map(
    ({ product, indicator, low, high }): UncertainCell => ({
      alternative: product,
      criterion: indicator,
      value: inUnitOf(counted, low, high, numeric),
    }),
  )
  return createRun(
    { response, criteria: numeric.weights.length, weights, cells },
    { seed, sequence: 'pseudo', countWins: true },
  )
}

/** Levels drawn evenly, as the response counts them: points of the value line, parts of the scale, or the levels themselves. */
function inUnitOf(
  counted: OnScale | null,
  low: number,
  high: number,
  { valueLine, scale }: NumericProblem,
): Distribution {
  if (counted === 'points') return { type: 'level', low, high, valueLine }
  const part = (level: number) => (counted === null ? level : (level - scale.min) / (scale.max - scale.min))
  return { type: 'uniform', low: part(low), high: part(high) }
}
