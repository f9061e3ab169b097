import { createRun, type Run } from './acceptability'
import { type Acceptability, summarise } from './acceptabilitySummary'
import type { Distribution } from './kernel/distributions'
import { at, type Vector } from './kernel/matrix'
import { streamOf } from './kernel/random'
import type { UncertainCell } from './kernel/scorer'
import type { WeightModel } from './kernel/simplex'
import { type NumericProblem, type OnScale, upward } from './method'
import { method } from './methods'
import { neutralised, type Place } from './numericProblem'
import { refine } from './refine'
import { type BallotBox, boxWeights, type RatingBox, secondMesa } from './resample'
import { responseOf } from './responseOf'
import { createSampledRun } from './sampledRun'

/** A question about chance as plain data: it crosses to a worker and back. */
export interface EstimateRequest {
  /** A method of the registry. */
  readonly method: string
  readonly numeric: NumericProblem
  /** Weights of a model; or the mesa's own people drawn again, with their ratings when there are several sheets. */
  readonly weights: WeightModel | Members
  /** Cells whose level is not known, by product and indicator; `low` and `high` on the 1–5 scale, drawn evenly. */
  readonly unknown: readonly {
    readonly product: number
    readonly indicator: number
    readonly low: number
    readonly high: number
  }[]
  /** Cells where the indicator does not apply. */
  readonly blank: readonly Place[]
  /** The pair whose probability must become sure, by index. */
  readonly pair: readonly [number, number]
  readonly seed: number
}

export interface Members {
  readonly kind: 'members'
  readonly box: BallotBox
  readonly ratings: RatingBox | null
}

export interface EstimateStep {
  readonly summary: Acceptability
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
/** Draws of the first answer, of each refinement, and the standard error of P(this pair) that is enough: half a point of a hundred. */
const BY_MODEL = { first: 512, slice: 2048, bound: 0.005 } as const
/** A mesa drawn again is counted from its ballots up, some hundred times the work: one point is enough. */
const BY_MEMBERS = { first: 64, slice: 256, bound: 0.01 } as const

/**
 * Answers at once and then better, slice by slice, until the standard error of P(this pair) is under the bound. The same request
 * gives the same steps in any thread of any browser.
 */
export function* estimate(request: EstimateRequest): Generator<EstimateStep, void> {
  const { weights, pair } = request
  const run = weights.kind === 'members' ? memberRun(request, weights, null) : modelRun(request, weights)
  const { first, slice, bound } = effortOf(request)
  let summary = summarise(run.tally(0, first))
  yield { summary, confidence: null, done: false }
  for (const tallies of refine(run, { pair, bound, slice, most: MOST_DRAWS })) {
    summary = summarise(tallies)
    yield { summary, confidence: null, done: false }
  }
  const confidence: (number | null)[] = []
  for (const [row, central] of summary.centralWeights.entries()) {
    confidence.push(central && confidenceOf(request, row, central))
    if (confidence.length < summary.centralWeights.length) yield { summary, confidence: null, done: false }
  }
  yield { summary, confidence, done: true }
}

const effortOf = ({ weights }: EstimateRequest) => (weights.kind === 'members' ? BY_MEMBERS : BY_MODEL)

/** Source: Lahdelma & Salminen (2001), the confidence factor of SMAA-2. */
function confidenceOf(request: EstimateRequest, row: number, central: Vector): number {
  const { weights, unknown } = request
  const members = weights.kind === 'members'
  const run = members ? memberRun(request, weights, central) : modelRun(request, { kind: 'fixed', weights: central })
  const certain = unknown.length === 0 && !(members && weights.ratings)
  const { places } = summarise(run.tally(0, certain ? 1 : effortOf(request).slice))
  return at(at(places, row), 0)
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

/** Each draw is a second mesa, with the weights it would have or with those given. One whose ballots connect in no way keeps the mesa's. */
function memberRun(
  { method: id, numeric, unknown, blank, seed }: EstimateRequest,
  { box, ratings }: Members,
  fixed: Vector | null,
): Run {
  const by = method(id)
  const sampleAt = (draw: number) => {
    const uniform = streamOf(seed, draw)
    const second = secondMesa(box, ratings, uniform)
    const weights = fixed ?? boxWeights(second.box) ?? numeric.weights
    const levels = numeric.scores.map((row) => [...row])
    const put = ({ product, indicator }: Place, level: number) => {
      const row = levels[product]
      if (row) row[indicator] = level
    }
    ratings?.cells.forEach((cell, i) => {
      const level = second.levels[i] ?? null
      if (level !== null) put(cell, level)
    })
    for (const cell of unknown) put(cell, cell.low + (cell.high - cell.low) * uniform())
    const scores = neutralised(levels, blank, by, { ...numeric, weights })
    return { weights, scores: upward(by, by.run({ ...numeric, scores, weights }, {}).scores) }
  }
  return createSampledRun(sampleAt, numeric.scores.length, numeric.weights.length)
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
