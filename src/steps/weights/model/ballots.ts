import type { MemberId } from '../../../domain/ids'
import { questions, sameQuestion } from '../../../domain/judgement'
import type { Member } from '../../../domain/mesa'
import type { Programme, Territory } from '../../../domain/programme'
import { memberSheet } from '../../../domain/rating'
import { count } from '../../../engine/count'
import { type Evaluation, samePair } from '../../../engine/evaluate'
import { type GroupWeights, groupWeights } from '../../../engine/groupWeights'
import { COHERENCE_STEPS } from '../../../shared/model/advice'
import { selectJoined, selectRanked, selectWeights } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'

/** How far one member has come. "I don't know" is an answer. */
export interface BallotStanding {
  readonly member: Member
  readonly answered: number
  readonly questions: number
  readonly delivered: boolean
}

/** Every member's progress, in the order they were registered. A mesa without questions has delivered nothing. */
export const selectBallots: (territory: Territory) => readonly BallotStanding[] = memo((territory: Territory) => {
  const asked = questions(territory.indicators)
  const inHand = territory.sitting?.rounds.weights.delivered
  return territory.members.map((member) => {
    const ballot = territory.judgements[member.id] ?? []
    const answered = asked.filter((question) => ballot.some((one) => sameQuestion(question, one))).length
    // Where sheets are delivered, a full ballot is not one that was handed in.
    const full = asked.length > 0 && answered === asked.length
    const delivered = inHand ? inHand.includes(memberSheet(member.id)) : full
    return { member, answered, questions: asked.length, delivered }
  })
})

/** What a set of ballots leads to. */
export interface BallotResult {
  /** In the order of the indicators; null while some block does not connect. */
  readonly weights: readonly number[] | null
  /** The two first and whoever is tied with the second; null without a ranking. */
  readonly cut: Pick<Evaluation, 'pair' | 'tiedAtCut'> | null
}

/** How many ballots are over 0.10, and the result with and without them. They count in any case. */
export interface BallotReport {
  readonly total: number
  readonly above: readonly MemberId[]
  readonly withAll: BallotResult
  readonly withoutThem: BallotResult
  /** Whether both come to the same pair; null when one of them has none. */
  readonly same: boolean | null
  /** Largest difference of a weight between both, as a share; null when one of them has no weights. */
  readonly largestShift: number | null
}

export const selectBallotReport = (programme: Programme, territory: Territory): BallotReport =>
  reportOf(territory, programme, selectWeights(programme, territory))

const reportOf = memo((territory: Territory, programme: Programme, weights: GroupWeights): BallotReport => {
  const above = weights.members.flatMap(({ member, ratio }) =>
    ratio !== null && ratio > COHERENCE_STEPS.agree ? [member] : [],
  )
  const withAll = resultOf(programme, territory, weights)
  const calm = Object.fromEntries(
    Object.entries(territory.judgements).filter(([member]) => !above.some((one) => one === member)),
  )
  const withoutThem =
    above.length === 0
      ? withAll
      : resultOf(programme, territory, groupWeights(programme, { ...territory, judgements: calm }))
  return {
    total: weights.members.length,
    above,
    withAll,
    withoutThem,
    same: withAll.cut && withoutThem.cut && samePair(withAll.cut.pair, withoutThem.cut.pair),
    largestShift: largestShift(withAll.weights, withoutThem.weights),
  }
})

function resultOf(programme: Programme, territory: Territory, { official }: GroupWeights): BallotResult {
  const { weights } = official
  if (selectRanked(programme, territory).status === 'lacking') return { weights, cut: null }
  const counted = count(official, selectJoined(territory), territory.method)
  return { weights, cut: counted.status === 'counted' ? counted : null }
}

function largestShift(one: readonly number[] | null, other: readonly number[] | null): number | null {
  if (one === null || other === null) return null
  return Math.max(0, ...one.map((weight, k) => Math.abs(weight - (other[k] ?? 0))))
}
