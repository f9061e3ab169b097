import type { MemberId, ProductId, SegmentId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import { samePair, scored } from '../../../engine/evaluate'
import { enoughMissing, influence, type Recount } from '../../../engine/influence'
import { at } from '../../../engine/kernel/matrix'
import { boxWeights } from '../../../engine/resample'
import { pairOf } from '../../../engine/smallestChange'
import { ballotBox } from '../../../shared/model/estimateRequest'
import { type Complete, selectWeights } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'

/** The lead of the second over the third as other people's weights would leave it, the ratings staying as they are. */
export interface Who {
  readonly margin: number
  readonly segments: readonly {
    readonly segment: SegmentId
    readonly members: number
    readonly only: Lead | null
    readonly without: Lead | null
  }[]
  readonly people: readonly {
    readonly member: MemberId
    readonly segment: SegmentId
    readonly lead: number
    readonly same: boolean
  }[]
  /** One person, one vote: all ballots joined as if there were no segments; null while they do not connect. */
  readonly everyone: Lead | null
  /** People whose absence together is enough for another pair, and that pair; null when half of them are not. */
  readonly enough: { readonly members: readonly MemberId[]; readonly pair: readonly ProductId[] } | null
}

export interface Lead {
  readonly lead: number
  readonly same: boolean
  readonly pair: readonly ProductId[]
}

/** Who changes the pair, counted again with each group alone, without each group, and without each person. */
export const selectWho = (programme: Programme, territory: Territory, ranked: Complete): Who | null =>
  whoOf(ranked, programme, territory)

const whoOf = memo((ranked: Complete, programme: Programme, territory: Territory): Who | null => {
  const { problem, evaluation } = ranked
  const weights = selectWeights(programme, territory)
  const complete = weights.members.filter((member) => member.weights !== null)
  if (evaluation.margin === null || complete.length < 2) return null
  const segments = weights.segments.filter(({ segment }) => complete.some((member) => member.segment === segment))
  const box = ballotBox({ ...weights, members: complete }, territory)
  const groupOf = complete.map(({ segment }) => segments.findIndex((one) => one.segment === segment))
  const scoresAt = (own: readonly number[]) => scored({ ...problem, weights: own }, problem.scores, evaluation.official)
  const scoresOf = (members: readonly number[]) => {
    const chosen = new Set(members.map((i) => at(complete, i).member))
    const kept = { ...weights, members: complete.filter(({ member }) => chosen.has(member)) }
    return scoresAt(boxWeights({ ...ballotBox(kept, territory), leaves: box.leaves }) ?? problem.weights)
  }
  const counted = influence(groupOf, scoresOf)
  const missing = enoughMissing(counted, scoresOf)
  const { everyone } = weights
  const lead = (recount: Recount | null): Lead | null =>
    recount && {
      lead: recount.lead ?? 0,
      same: recount.samePair,
      pair: recount.pair.map((row) => at(problem.products, row)),
    }
  return {
    margin: evaluation.margin,
    segments: counted.groups.map(({ group, alone, without }) => ({
      segment: at(segments, group).segment,
      members: groupOf.filter((one) => one === group).length,
      only: lead(alone),
      without: lead(without),
    })),
    people: counted.withoutMember.flatMap((recount, i) => {
      const { member, segment } = at(complete, i)
      return recount ? [{ member, segment, lead: recount.lead ?? 0, same: recount.samePair }] : []
    }),
    everyone: everyone.weights && leadOf(scoresAt(everyone.weights), ranked),
    enough: missing && {
      members: missing.missing.map((i) => at(complete, i).member),
      pair: missing.pair.map((row) => at(problem.products, row)),
    },
  }
})

function leadOf(scores: readonly number[], { problem, evaluation }: Complete): Lead {
  const [, second = -1, third = -1] = evaluation.rows.map(({ product }) => problem.products.indexOf(product))
  const pair = pairOf(scores).map((row) => at(problem.products, row))
  return { lead: at(scores, second) - at(scores, third), same: samePair(pair, evaluation.pair), pair }
}
