import type { MemberId, ProductId, SegmentId } from '../../../domain/ids'
import type { NodeId } from '../../../domain/judgement'
import type { Programme, Territory } from '../../../domain/programme'
import { count, type NotCounted } from '../../../engine/count'
import { samePair } from '../../../engine/evaluate'
import type { GroupWeights } from '../../../engine/groupWeights'
import { enoughMissing, influence, type Recount } from '../../../engine/influence'
import { at, indices, type Vector } from '../../../engine/kernel/matrix'
import { scoresBy } from '../../../engine/standing'
import { judgedTogether, type Weighing, weighSegments } from '../../../engine/weigh'
import { type Complete, selectJoined, selectWeights } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'

/** The lead of the second over the third as other people's weights would leave it, the ratings staying as they are. */
export interface Who {
  readonly margin: number
  /** People who answered: everybody the official weights count. */
  readonly answered: number
  /** Segments somebody of which answered. */
  readonly segments: readonly {
    readonly segment: SegmentId
    readonly members: number
    readonly only: Recounted
    readonly without: Recounted
  }[]
  /** Everybody who answered. */
  readonly people: readonly {
    readonly member: MemberId
    readonly segment: SegmentId
    readonly without: Recounted
  }[]
  /** One person, one vote: all answers joined as if there were no segments. */
  readonly everyone: Recounted
  /** People whose absence together is enough for another pair, and that pair; null when half of them are not. */
  readonly enough: { readonly members: readonly MemberId[]; readonly pair: readonly ProductId[] } | null
}

/** What other people would have come to, or why that cannot be said. */
export type Recounted = Lead | NotCounted<NodeId>

export interface Lead {
  readonly status: 'counted'
  /** Points of today's second over today's third; negative when the third passes it. */
  readonly lead: number
  readonly same: boolean
  /** The two first and whoever is tied with the second, and those who share that place. */
  readonly pair: readonly ProductId[]
  readonly tiedAtCut: readonly ProductId[]
}

/** Who changes the pair, counted again with each group alone, without each group, and without each person. */
export const selectWho = (programme: Programme, territory: Territory, ranked: Complete): Who | null =>
  whoOf(ranked, programme, territory)

/** Null with fewer than two people who answered, or without a third product. */
const whoOf = memo((ranked: Complete, programme: Programme, territory: Territory): Who | null => {
  const { problem, evaluation } = ranked
  const weights = selectWeights(programme, territory)
  if (evaluation.margin === null || weights.members.length < 2) return null
  const segments = weights.segments.filter(({ answered }) => answered > 0)
  const groupOf = weights.members.map(({ segment }) => segments.findIndex((one) => one.segment === segment))
  const scoresOf = (members: Vector): Vector | null => {
    const own = weighOnly(members, weights).weights
    return own && scoresBy({ ...problem, weights: own }, { method: evaluation.official })
  }
  const counted = influence(groupOf, evaluation.scores, scoresOf)
  const missing = enoughMissing(counted, scoresOf)
  const named = (rows: Vector): readonly ProductId[] => rows.map((row) => at(problem.products, row))
  const told = (recount: Recount | null, members: Vector): Recounted =>
    recount
      ? {
          status: 'counted',
          lead: recount.lead ?? 0,
          same: recount.samePair,
          pair: named(recount.pair),
          tiedAtCut: named(recount.level),
        }
      : { status: 'uncounted', open: weighOnly(members, weights).open.map((block) => at(weights.nodes, block).id) }
  const everybody = indices(weights.members.length)
  return {
    margin: evaluation.margin,
    answered: weights.members.length,
    segments: counted.groups.map(({ group, alone, without }) => {
      const own = everybody.filter((member) => groupOf[member] === group)
      return {
        segment: at(segments, group).segment,
        members: own.length,
        only: told(alone, own),
        without: told(
          without,
          everybody.filter((member) => groupOf[member] !== group),
        ),
      }
    }),
    people: counted.withoutMember.map((recount, i) => {
      const { member, segment } = at(weights.members, i)
      return {
        member,
        segment,
        without: told(
          recount,
          everybody.filter((other) => other !== i),
        ),
      }
    }),
    everyone: everyoneIn(ranked, weights, territory),
    enough: missing && {
      members: missing.missing.map((i) => at(weights.members, i).member),
      pair: named(missing.pair),
    },
  }
})

/** The weights of some members, by their numbers among all; every segment keeps its voice, and what it judged while it is whole. */
function weighOnly(members: Vector, { people, segments, members: all }: GroupWeights): Weighing {
  const kept = new Set(members)
  const heard = people.segments.map(({ voice, answers }, s) => {
    const { segment, blocks } = at(segments, s)
    const own = indices(all.length).filter((i) => at(all, i).segment === segment)
    const left = answers.filter((_, k) => kept.has(at(own, k)))
    return { voice, blocks: left.length === answers.length ? blocks : judgedTogether(left, people.leaves) }
  })
  return weighSegments(heard, people.leaves)
}

function everyoneIn({ evaluation }: Complete, { everyone }: GroupWeights, territory: Territory): Recounted {
  const counted = count(everyone, selectJoined(territory), territory.method)
  if (counted.status === 'uncounted') return counted
  const { rows, pair, tiedAtCut } = counted
  const [, second, third] = evaluation.rows.map(
    ({ product }) => rows.find((row) => row.product === product)?.score ?? 0,
  )
  return {
    status: 'counted',
    lead: (second ?? 0) - (third ?? 0),
    same: samePair(pair, evaluation.pair),
    pair,
    tiedAtCut,
  }
}
