import type { IndicatorId, ProductId, SegmentId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import { SCALE } from '../../../domain/scale'
import { at } from '../../../engine/kernel/matrix'
import { jointChange, ratingChanges, weightChanges } from '../../../engine/smallestChange'
import { spacingChange } from '../../../engine/spacingChange'
import { scoresBy } from '../../../engine/standing'
import type { Complete } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'
import { selectWho } from './influence'
import { type MeasuredChange, measuredChange } from './measuredChange'
import { responseOfRanked, stabilityOf } from './stability'

interface Swap {
  /** Who is in the pair then and not now, and the other way round; nobody leaves when they are level. */
  readonly enters: readonly ProductId[]
  readonly leaves: readonly ProductId[]
  /** Size of the change as a part of its own scale: it puts changes of one kind in order, and says nothing of another kind. */
  readonly size: number
}

/** One change that alone gives another pair. Weights are shares. */
export type Flip = Swap &
  (
    | { readonly kind: 'weight'; readonly indicator: IndicatorId; readonly from: number; readonly to: number }
    | {
        /** The least weight that must move, from some indicators to one. */
        readonly kind: 'spread'
        readonly givers: readonly IndicatorId[]
        readonly taker: IndicatorId
        readonly from: number
        readonly to: number
      }
    | {
        readonly kind: 'rating'
        readonly product: ProductId
        readonly indicator: IndicatorId
        readonly from: number
        readonly to: number
      }
    | MeasuredChange
    | { readonly kind: 'spacing'; readonly level: number; readonly from: number; readonly to: number }
    | { readonly kind: 'segment'; readonly segment: SegmentId }
    | { readonly kind: 'people'; readonly members: number; readonly of: number }
  )

const MOST_OF_A_KIND = 4

/**
 * Kinds stand in one order, whatever their sizes: a level of one rating, a part of the weight and a share of the people are not sizes of
 * one thing. First what one mesita alone could do.
 */
const KINDS_IN_ORDER: readonly Flip['kind'][] = [
  'rating',
  'measured',
  'weight',
  'spread',
  'spacing',
  'people',
  'segment',
]

/** The smallest changes of every kind, kind by kind, the smallest of each first. */
export const selectFlips = (programme: Programme, territory: Territory, ranked: Complete): readonly Flip[] =>
  [...numberFlips(ranked, territory), ...peopleFlips(programme, territory, ranked)].toSorted(
    (one, other) => KINDS_IN_ORDER.indexOf(one.kind) - KINDS_IN_ORDER.indexOf(other.kind) || one.size - other.size,
  )

const numberFlips = memo((ranked: Complete, territory: Territory): readonly Flip[] => {
  const { problem, evaluation } = ranked
  const { products, indicators } = problem
  const swap = ({ enters, leaves }: { readonly enters: readonly number[]; readonly leaves: readonly number[] }) => ({
    enters: enters.map((row) => at(products, row)),
    leaves: leaves.map((row) => at(products, row)),
  })
  const by = (levels: typeof problem.scores) => scoresBy(problem, { method: evaluation.official, levels })
  const weights = weightChanges(stabilityOf(ranked)).map(
    (change): Flip => ({
      ...swap(change),
      kind: 'weight',
      indicator: at(indicators, change.criterion),
      from: change.from,
      to: change.to,
      size: Math.abs(change.to - change.from),
    }),
  )
  const ratings = ratingChanges(problem.scores, SCALE, by).map((change) => ({
    ...swap(change),
    kind: 'rating' as const,
    product: at(products, change.alternative),
    indicator: at(indicators, change.criterion),
    from: change.from,
    to: change.to,
    size: Math.abs(change.to - change.from) / (SCALE.max - SCALE.min),
  }))
  const measured = ratings.flatMap((change) => {
    const found = measuredChange(territory, change)
    return found ? [{ enters: change.enters, leaves: change.leaves, ...found }] : []
  })
  const spacing = spacingChange(problem.valueLine, (valueLine) =>
    scoresBy({ ...problem, valueLine }, { method: evaluation.official }),
  )
  return [
    ...weights.slice(0, MOST_OF_A_KIND),
    ...spreadFlip(ranked),
    ...ratings.slice(0, MOST_OF_A_KIND),
    ...measured.toSorted((one, other) => one.size - other.size).slice(0, MOST_OF_A_KIND),
    ...(spacing
      ? [
          {
            ...swap(spacing),
            kind: 'spacing' as const,
            level: spacing.level,
            from: spacing.from,
            to: spacing.to,
            size: Math.abs(spacing.to - spacing.from) / 100,
          },
        ]
      : []),
  ]
})

/** Only for a weighted sum, and only when several weights together move less than one alone would. */
function spreadFlip(ranked: Complete): readonly Flip[] {
  const response = responseOfRanked(ranked)
  if (response.kind !== 'linear') return []
  const { weights, products, indicators } = ranked.problem
  const change = jointChange(response.values, weights)
  if (!change) return []
  const moves = change.weights.map((weight, k) => weight - at(weights, k))
  const taker = moves.indexOf(Math.max(...moves))
  return [
    {
      kind: 'spread',
      givers: indicators.filter((_, k) => at(moves, k) < 0),
      taker: at(indicators, taker),
      from: at(weights, taker),
      to: at(change.weights, taker),
      enters: [at(products, change.enters)],
      leaves: [at(products, change.leaves)],
      size: change.movement / 2,
    },
  ]
}

function peopleFlips(programme: Programme, territory: Territory, ranked: Complete): readonly Flip[] {
  const who = selectWho(programme, territory, ranked)
  if (!who) return []
  const { pair } = ranked.evaluation
  const all = who.answered
  const swap = (then: readonly ProductId[]) => ({
    enters: then.filter((product) => !pair.includes(product)),
    leaves: pair.filter((product) => !then.includes(product)),
  })
  const segments = who.segments.flatMap(({ segment, members, without }): readonly Flip[] =>
    without.status === 'counted' && !without.same
      ? [{ kind: 'segment', segment, ...swap(without.pair), size: members / all }]
      : [],
  )
  const { enough } = who
  if (!enough) return segments
  const members = enough.members.length
  return [...segments, { kind: 'people', members, of: all, ...swap(enough.pair), size: members / all }]
}
