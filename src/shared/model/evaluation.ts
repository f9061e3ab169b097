import type { DirectWay, WeighingWay } from '../../domain/directWeights'
import { weighingOf } from '../../domain/method'
import { isScored } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { count } from '../../engine/count'
import type { Evaluation } from '../../engine/evaluate'
import { type GroupWeights, groupWeights } from '../../engine/groupWeights'
import type { JoinedCell } from '../../engine/joinBallots'
import type { DecisionProblem } from '../../engine/problem'
import { selectJoined } from './joined'
import { memo } from './memo'

export { selectJoined } from './joined'

/**
 * Weights of a territory. A rating changes the territory but none of the parts weights come from, so the answer is kept
 * by the judgements object, which a rating leaves alone.
 */
export const selectWeights = (programme: Programme, territory: Territory): GroupWeights => {
  return weightsBy(programme, territory, weighingOf(territory.method))
}

/** The same people's weights by one way of asking them, the official one or another that they answered too. */
export const weightsBy = (programme: Programme, territory: Territory, way: WeighingWay): GroupWeights => {
  const { judgements, direct, members, indicators, voices } = territory
  return way === 'pairs'
    ? weightsOf(judgements, programme.segments, members, indicators, voices)
    : directWeightsOf(direct ?? NO_DIRECT, way, programme.segments, members, indicators, voices)
}

const NO_DIRECT: NonNullable<Territory['direct']> = {}
const NO_JUDGEMENTS: Territory['judgements'] = {}

const weightsOf = memo(
  (
    judgements: Territory['judgements'],
    segments: Programme['segments'],
    members: Territory['members'],
    indicators: Territory['indicators'],
    voices: Territory['voices'],
  ) => groupWeights({ segments }, { judgements, members, indicators, voices }),
)

const directWeightsOf = memo(
  (
    direct: NonNullable<Territory['direct']>,
    way: DirectWay,
    segments: Programme['segments'],
    members: Territory['members'],
    indicators: Territory['indicators'],
    voices: Territory['voices'],
  ) => groupWeights({ segments }, { judgements: NO_JUDGEMENTS, direct, members, indicators, voices }, way),
)

/** What a ranking still needs. */
export type Lack = 'candidates' | 'weights' | 'ratings'

export type Ranked =
  | { readonly status: 'lacking'; readonly lacks: readonly Lack[] }
  | {
      readonly status: 'ranked'
      readonly problem: DecisionProblem
      readonly evaluation: Evaluation
      /** Cells nobody answered. While there are any, the order is provisional. */
      readonly missing: number
      readonly cells: number
    }

/** A ranking that lacks nothing. */
export type Complete = Extract<Ranked, { readonly status: 'ranked' }>

/** The ranking of a territory by its own weights and official method, or what it lacks. */
export const selectRanked = (programme: Programme, territory: Territory): Ranked =>
  rankedOf(territory, selectWeights(programme, territory))

const rankedOf = memo((territory: Territory, weights: GroupWeights): Ranked => {
  const joined = selectJoined(territory)
  const cells = joined.cells.flat()
  const lacks: readonly Lack[] = [
    ...(territory.candidates.filter(isScored).length < 2 ? (['candidates'] as const) : []),
    ...(weights.official.weights === null ? (['weights'] as const) : []),
    ...(lacksRatings(territory, cells) ? (['ratings'] as const) : []),
  ]
  const evaluation = count(weights.official, joined, territory.method)
  if (lacks.length > 0 || evaluation.status === 'uncounted') return { status: 'lacking', lacks }
  return {
    status: 'ranked',
    problem: evaluation.problem,
    evaluation,
    missing: cells.filter(({ state }) => state === 'missing').length,
    cells: cells.length,
  }
})

/** A mesa that delivers its sheets has no order while a cell is unrated: nobody's silence is worth half the points. */
const lacksRatings = ({ sitting }: Territory, cells: readonly JoinedCell[]): boolean => {
  const silent = (cell: JoinedCell) => cell.state === 'missing'
  return sitting ? cells.some(silent) : cells.every(silent)
}
