import type { IndicatorId, ProductId } from '../../../domain/ids'
import { shownShare } from '../../../domain/shownShares'
import type { Evaluation } from '../../../engine/evaluate'
import { withShare } from '../../../engine/kernel/crossings'
import { at, indices, type Vector } from '../../../engine/kernel/matrix'
import { type Response, scoresOf } from '../../../engine/kernel/response'
import { inPoints } from '../../../engine/method'
import { method } from '../../../engine/methods'
import { notApplicable, numericProblem } from '../../../engine/numericProblem'
import type { DecisionProblem } from '../../../engine/problem'
import { responseOf } from '../../../engine/responseOf'
import { type Change, type Interval, type WeightStability, weightStability } from '../../../engine/stability'
import type { Complete } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'

/** How far one weight may move, the others in proportion, before the pair is another. */
export interface Slack {
  readonly indicator: IndicatorId
  readonly weight: number
  /** 0 or 1 where there is no limit. */
  readonly low: number
  readonly high: number
  /** What happens beyond each end; null where there is no limit. */
  readonly below: SlackChange | null
  readonly above: SlackChange | null
  /** Distance to the nearer limit; infinite without one. */
  readonly room: number
  /** The same ends for the first place, and for the whole order; 0 or 1 where there is no limit. */
  readonly first: readonly [low: number, high: number]
  readonly order: readonly [low: number, high: number]
}

/** Who comes into the pair and who goes; a tie at the cut that breaks lets nobody in, one that arises lets nobody go. */
export interface SlackChange {
  readonly enters: readonly ProductId[]
  readonly leaves: readonly ProductId[]
}

export const responseOfRanked = memo(({ problem, evaluation }: Complete) =>
  responseOf(method(evaluation.official), numericProblem(problem, evaluation.official), {}, [], notApplicable(problem)),
)

export const stabilityOf = memo((ranked: Complete): readonly WeightStability[] =>
  weightStability(responseOfRanked(ranked), ranked.problem.weights),
)

/** Slack of every weight, the most delicate first. */
export const selectSlacks = memo((ranked: Complete): readonly Slack[] =>
  stabilityOf(ranked)
    .map(({ criterion, weight, pair: { low, high }, winner, order }) => ({
      indicator: at(ranked.problem.indicators, criterion),
      weight,
      low: low?.at ?? 0,
      high: high?.at ?? 1,
      below: named(ranked.problem, low),
      above: named(ranked.problem, high),
      first: endsOf(winner),
      order: endsOf(order),
      room: Math.min(
        low ? weight - low.at : Number.POSITIVE_INFINITY,
        high ? high.at - weight : Number.POSITIVE_INFINITY,
      ),
    }))
    .sort((one, other) => one.room - other.room),
)

const endsOf = ({ low, high }: Interval): readonly [number, number] => [low?.at ?? 0, high?.at ?? 1]

const named = ({ products }: DecisionProblem, change: Change | null): SlackChange | null =>
  change && {
    enters: change.enters.map((i) => at(products, i)),
    leaves: change.leaves.map((i) => at(products, i)),
  }

export interface Curve {
  readonly product: ProductId
  readonly inPair: boolean
  /** Points of 100 over the weight. */
  readonly points: readonly (readonly [share: number, points: number])[]
}

const MOST = 0.6
const STEPS = 60
/** More lines than this are a thicket. */
const MOST_LINES = 5

/** Scores of the contenders across one weight: the pair, who may enter by this weight, and who follows. */
export function curvesOf(ranked: Complete, slack: Slack): readonly Curve[] {
  const { problem, evaluation } = ranked
  const response = responseOfRanked(ranked)
  const k = problem.indicators.indexOf(slack.indicator)
  const shares = indices(STEPS + 1).map((i) => (MOST * i) / STEPS)
  const scores = shares.map((share) => pointsBy(evaluation, response, withShare(problem.weights, k, share)))
  return contenders(evaluation, slack).map((product) => {
    const row = problem.products.indexOf(product)
    return {
      product,
      inPair: evaluation.pair.includes(product),
      points: shares.map((share, i) => [share, at(at(scores, i), row)] as const),
    }
  })
}

/** Points at one share of one weight, by product: what a what-if shows. */
export function pointsAt(ranked: Complete, indicator: IndicatorId, share: number): ReadonlyMap<ProductId, number> {
  const { problem, evaluation } = ranked
  const k = problem.indicators.indexOf(indicator)
  const scores = pointsBy(evaluation, responseOfRanked(ranked), withShare(problem.weights, k, share))
  return new Map(problem.products.map((product, i) => [product, at(scores, i)]))
}

/** The weights with one moved to a share and the others rescaled in proportion. */
export const weightsWith = ({ problem }: Complete, indicator: IndicatorId, share: number): readonly number[] =>
  withShare(problem.weights, problem.indicators.indexOf(indicator), share)

const pointsBy = ({ official }: Evaluation, response: Response, weights: Vector): Vector =>
  inPoints(method(official), scoresOf(response, weights))

function contenders({ pair, rows }: Evaluation, { below, above }: Slack): readonly ProductId[] {
  const entering = [below, above].flatMap((change) => change?.enters ?? [])
  const wanted = [...pair, ...entering, ...rows.map(({ product }) => product)]
  return [...new Set(wanted)].slice(0, MOST_LINES)
}

/** The end of a slack that is nearer, with what happens there; null when the weight has no limit on either side. */
export function nearestEnd({ weight, low, high, below, above }: Slack) {
  if (above && (!below || high - weight <= weight - low)) return { to: high, ...above }
  return below && { to: low, ...below }
}

/** Today's weight of an indicator as it is printed beside the others. */
export const shownWeight = ({ problem }: Complete, indicator: IndicatorId): number =>
  shownShare(problem.weights, problem.indicators.indexOf(indicator))
