import { createRun } from './acceptability'
import { type Acceptability, summarise } from './acceptabilitySummary'
import type { UncertainCell } from './kernel/scorer'
import type { WeightModel } from './kernel/simplex'
import type { NumericProblem } from './method'
import { method } from './methods'
import { refine } from './refine'
import { type BallotBox, resampledWeights } from './resample'
import { responseOf } from './responseOf'

/** A question about chance as plain data: it crosses to a worker and back. */
export interface EstimateRequest {
  /** A method of the registry. */
  readonly method: string
  readonly numeric: NumericProblem
  readonly weights: WeightModel | { readonly kind: 'members'; readonly box: BallotBox }
  /** Cells whose level is not known, by product and indicator; `low` and `high` on the 1–5 scale, drawn evenly. */
  readonly unknown: readonly {
    readonly product: number
    readonly indicator: number
    readonly low: number
    readonly high: number
  }[]
  /** The pair whose probability must become sure, by index. */
  readonly pair: readonly [number, number]
  readonly seed: number
}

export interface EstimateStep {
  readonly summary: Acceptability
  readonly done: boolean
}

/** Draws of the first answer and of each refinement, and where it stops in any case. */
const FIRST = 512
const SLICE = 2048
export const MOST_DRAWS = 32_768
/** Half a point of a hundred. */
const BOUND = 0.005
/** Mesas drawn again from the members. */
const RESAMPLES = 512

/**
 * Answers at once and then better, slice by slice, until the standard error of P(this pair) is under half a point of a
 * hundred. The same request gives the same steps in any thread of any browser.
 */
export function* estimate(request: EstimateRequest): Generator<EstimateStep, void> {
  const { numeric, weights, unknown, pair, seed } = request
  const model = weights.kind === 'members' ? modelOf(weights.box, numeric, seed) : weights
  const places = unknown.map(({ product, indicator }) => ({ alternative: product, criterion: indicator }))
  const response = responseOf(method(request.method), numeric, {}, places)
  const cells = unknown.map(({ product, indicator, low, high }): UncertainCell => {
    const [from, to] = [low, high].map((level) => inUnitOf(response.kind, level, numeric))
    return {
      alternative: product,
      criterion: indicator,
      value: { type: 'uniform', low: from ?? low, high: to ?? high },
    }
  })
  const run = createRun(
    { response, criteria: numeric.weights.length, weights: model, cells },
    { seed, sequence: 'pseudo', countWins: true },
  )
  yield { summary: summarise(run.tally(0, FIRST)), done: false }
  let last: EstimateStep | null = null
  for (const tallies of refine(run, { pair, bound: BOUND, slice: SLICE, most: MOST_DRAWS })) {
    if (last) yield last
    last = { summary: summarise(tallies), done: false }
  }
  if (last) yield { ...last, done: true }
}

function modelOf(box: BallotBox, numeric: NumericProblem, seed: number): WeightModel {
  const rows = resampledWeights(box, RESAMPLES, seed)
  return rows.length > 0 ? { kind: 'samples', weights: rows } : { kind: 'fixed', weights: numeric.weights }
}

/** A level in the unit in which the response holds its values: points of the value line, parts of the scale, or the level. */
function inUnitOf(kind: 'linear' | 'distances' | 'any', level: number, { valueLine, scale }: NumericProblem): number {
  if (kind === 'any') return level
  if (kind === 'distances') return (level - scale.min) / (scale.max - scale.min)
  const below = Math.min(Math.floor(level), valueLine.length - 1)
  const low = valueLine[below - 1] ?? 0
  return low + ((valueLine[below] ?? low) - low) * (level - below)
}
