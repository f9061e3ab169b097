import type { Programme, Territory } from '../../domain/programme'
import { SCALE } from '../../domain/scale'
import type { EstimateRequest } from '../../engine/estimate'
import type { GroupWeights } from '../../engine/groupWeights'
import { at } from '../../engine/kernel/matrix'
import { notApplicable, numericProblem } from '../../engine/numericProblem'
import type { DecisionProblem } from '../../engine/problem'
import { dataRanges } from './dataRanges'
import { type Ranked, selectRanked, selectWeights } from './evaluation'
import { memo } from './memo'
import { ratingBox } from './ratingBox'

/** Which weights are thought possible. */
export const WEIGHT_DOUBTS = ['members', 'around', 'between', 'ordered', 'any'] as const
export type WeightDoubt = (typeof WEIGHT_DOUBTS)[number]

/** Ballots from which drawing the members again says something; under it weights move ±20 %. */
const ENOUGH_BALLOTS = 8
const AROUND = 0.2
const SEED = 26

/** The doubt the panel uses: the mesa's own members drawn again, or ±20 % when too few have answered. */
export const usualDoubt = ({ members }: GroupWeights): WeightDoubt =>
  members.length >= ENOUGH_BALLOTS ? 'members' : 'around'

/** Doubts the ballots can answer: enough of them to draw again, and two segments or more to be between. */
export const doubtsOf = (weights: GroupWeights): readonly WeightDoubt[] =>
  WEIGHT_DOUBTS.filter((doubt) =>
    doubt === 'members' ? usualDoubt(weights) === doubt : doubt !== 'between' || segmentWeights(weights).length > 1,
  )

const segmentWeights = ({ segments }: GroupWeights): readonly (readonly number[])[] =>
  segments.flatMap(({ weights, voice }) => (weights && voice > 0 ? [weights] : []))

/**
 * What to ask of chance about a territory, or null while it has no ranking of three. Equal inputs give the same object.
 *
 * @param doubtData whether measured values may be off too, as far as their quality lets them
 */
export const selectEstimateRequest = (
  programme: Programme,
  territory: Territory,
  doubt: WeightDoubt,
  doubtData = false,
): EstimateRequest | null =>
  requestOf(selectRanked(programme, territory), selectWeights(programme, territory), doubt, doubtData, territory)

const requestOf = memo(
  (
    ranked: Ranked,
    weights: GroupWeights,
    doubt: WeightDoubt,
    doubtData: boolean,
    territory: Territory,
  ): EstimateRequest | null => {
    if (ranked.status === 'lacking') return null
    const { problem, evaluation } = ranked
    const [first, second] = evaluation.pair.map((product) => problem.products.indexOf(product))
    if (first === undefined || second === undefined || problem.products.length < 3) return null
    return {
      method: evaluation.official,
      numeric: numericProblem(problem, evaluation.official),
      weights: modelOf(doubt, problem, weights, territory),
      unknown: [...unknownCells(problem), ...(doubtData ? dataRanges(territory, problem) : [])],
      blank: notApplicable(problem),
      pair: [first, second],
      seed: SEED,
    }
  },
)

function modelOf(
  doubt: WeightDoubt,
  problem: DecisionProblem,
  weights: GroupWeights,
  territory: Territory,
): EstimateRequest['weights'] {
  if (doubt === 'any') return { kind: 'uniform' }
  if (doubt === 'ordered') return { kind: 'ordered', order: heaviestFirst(problem.weights) }
  if (doubt === 'around') return { kind: 'around', centre: problem.weights, share: AROUND }
  if (doubt === 'between') return between([problem.weights, ...segmentWeights(weights)])
  return { kind: 'members', people: weights.people, ratings: ratingBox(weights, territory) }
}

/** Every weight between the least and the most that any of these gives it; the mesa's own are among them, so such weights exist. */
function between(given: readonly (readonly number[])[]): EstimateRequest['weights'] {
  const ends = (end: (...shares: readonly number[]) => number) =>
    at(given, 0).map((_, k) => end(...given.map((weights) => at(weights, k))))
  return { kind: 'bounded', low: ends(Math.min), high: ends(Math.max) }
}

const heaviestFirst = (weights: readonly number[]): readonly number[] =>
  weights.map((_, k) => k).toSorted((one, other) => at(weights, other) - at(weights, one) || one - other)

/** SD and missing cells may be anything on the scale. */
const unknownCells = ({ states }: DecisionProblem): EstimateRequest['unknown'] =>
  states.flatMap((row, product) =>
    row.flatMap((state, indicator) =>
      state === 'sd' || state === 'missing' ? [{ product, indicator, low: SCALE.min, high: SCALE.max }] : [],
    ),
  )
