import { createRun, type Run, type Tallies } from './acceptability'
import { type Acceptability, summarise } from './acceptabilitySummary'
import type { Distribution } from './kernel/distributions'
import { at, type Vector } from './kernel/matrix'
import { streamOf } from './kernel/random'
import type { UncertainCell } from './kernel/scorer'
import type { WeightModel } from './kernel/simplex'
import { type NumericProblem, type OnScale, upward } from './method'
import { method } from './methods'
import { type MatrixPlace, neutralised } from './numericProblem'
import { refine } from './refine'
import { type RatingBox, secondMesa } from './resample'
import { responseOf } from './responseOf'
import { createSampledRun } from './sampledRun'
import { type People, weigh } from './weigh'

/** A question about chance as plain data: it crosses to a worker and back. */
export interface EstimateRequest {
  /** A method of the registry. */
  readonly method: string
  readonly numeric: NumericProblem
  /** Weights of a model; or the mesa's own people drawn again, with their ratings when there are several sheets. */
  readonly weights: WeightModel | Members
  /** Cells whose level is not known, by product and indicator; `low` and `high` on the scale, drawn evenly. */
  readonly unknown: readonly {
    readonly product: number
    readonly indicator: number
    readonly low: number
    readonly high: number
  }[]
  /** Cells where the indicator does not apply. */
  readonly blank: readonly MatrixPlace[]
  /** The pair whose probability must become sure, by index. */
  readonly pair: readonly [number, number]
  readonly seed: number
}

export interface Members {
  readonly kind: 'members'
  readonly people: People
  readonly ratings: RatingBox | null
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
  let summary = summaryOf(run.tally(0, first))
  yield { summary, settled: false, confidence: null, done: false }
  for (const { tallies, settled } of refine(run, { pair, bound, slice, most: MOST_DRAWS })) {
    summary = summaryOf(tallies)
    yield { summary, settled, confidence: null, done: false }
  }
  const central = summary?.centralWeights ?? []
  const confidence: (number | null)[] = []
  for (const [row, weights] of central.entries()) {
    confidence.push(weights && confidenceOf(request, row, weights))
    if (confidence.length < central.length) yield { summary, settled: true, confidence: null, done: false }
  }
  yield { summary, settled: true, confidence, done: true }
}

const summaryOf = (tallies: Tallies): Acceptability | null =>
  tallies.every(({ draws }) => draws === 0) ? null : summarise(tallies)

const effortOf = ({ weights }: EstimateRequest) => (weights.kind === 'members' ? BY_MEMBERS : BY_MODEL)

/** Source: Lahdelma & Salminen (2001), the confidence factor of SMAA-2. */
function confidenceOf(request: EstimateRequest, row: number, central: Vector): number | null {
  const { weights, unknown } = request
  const members = weights.kind === 'members'
  const run = members ? memberRun(request, weights, central) : modelRun(request, { kind: 'fixed', weights: central })
  const certain = unknown.length === 0 && !(members && weights.ratings)
  const summary = summaryOf(run.tally(0, certain ? 1 : effortOf(request).slice))
  return summary && at(at(summary.places, row), 0)
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

/**
 * Each draw is a second mesa, with the weights it would have or with those given. One whose answers connect in no way has no weights
 * and is not counted; a cell that nobody who came had rated is as unknown as one that nobody rated at all.
 */
function memberRun(
  { method: id, numeric, unknown, blank, seed }: EstimateRequest,
  { people, ratings }: Members,
  fixed: Vector | null,
): Run {
  const by = method(id)
  const settled = [...unknown, ...blank]
  const sampleAt = (draw: number) => {
    const uniform = streamOf(seed, draw)
    const second = secondMesa(people, ratings, uniform)
    const weights = fixed ?? weigh(second.people).weights
    if (!weights) return null
    const levels = numeric.scores.map((row) => [...row])
    const put = ({ product, indicator }: MatrixPlace, level: number) => {
      const row = levels[product]
      if (row) row[indicator] = level
    }
    const drawn = (low: number, high: number) => low + (high - low) * uniform()
    ratings?.cells.forEach((cell, i) => {
      const level = second.levels[i] ?? null
      if (level !== null) put(cell, level)
      else if (!settled.some((one) => samePlace(one, cell))) put(cell, drawn(numeric.scale.min, numeric.scale.max))
    })
    for (const cell of unknown) put(cell, drawn(cell.low, cell.high))
    const scores = neutralised(levels, blank, by, { ...numeric, weights })
    return { weights, scores: upward(by, by.run({ ...numeric, scores, weights }, {}).scores) }
  }
  return createSampledRun(sampleAt, numeric.scores.length, numeric.weights.length)
}

const samePlace = (one: MatrixPlace, other: MatrixPlace): boolean =>
  one.product === other.product && one.indicator === other.indicator

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
