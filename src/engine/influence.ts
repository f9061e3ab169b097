import { at, indices, type Matrix, type Vector } from './kernel/matrix'
import { median } from './kernel/order'
import { pairOf } from './smallestChange'

export interface Recount {
  readonly scores: Vector
  /** The two first and whoever is tied with the second. */
  readonly pair: Vector
  /** Score of the third below that of the second; null with fewer than three alternatives. */
  readonly margin: number | null
  /** Points by which today's second is ahead of today's third in this count; negative when the third passes it. */
  readonly lead: number | null
  readonly samePair: boolean
}

export interface GroupInfluence {
  readonly group: number
  /** With nobody else's weights and ratings. */
  readonly alone: Recount
  /** With everybody else's; null for the only group. */
  readonly without: Recount | null
}

export interface Influence {
  readonly today: Recount
  readonly groups: readonly GroupInfluence[]
  /** One per member: everybody else's count; null for the only member. */
  readonly withoutMember: readonly (Recount | null)[]
}

/**
 * Who changes the pair, by counting again: each group alone, everybody but each group, everybody but each member. Exact: nothing is
 * estimated, each count is the whole calculation over fewer people.
 *
 * @param groupOf for each member, the number of its group, 0 …
 * @param scoresOf the scores of all alternatives from the given members, more is better
 */
export function influence(groupOf: Vector, scoresOf: (members: Vector) => Vector): Influence {
  const everybody = indices(groupOf.length)
  const base = scoresOf(everybody)
  const order = indices(base.length).toSorted((a, b) => at(base, b) - at(base, a))
  const today = pairOf(base)
  const count = (members: Vector): Recount => recount(scoresOf(members), today, order)
  const orNothing = (members: Vector) => (members.length === 0 ? null : count(members))
  const groups = [...new Set(groupOf)].toSorted((a, b) => a - b)
  return {
    today: recount(base, today, order),
    groups: groups.map((group) => ({
      group,
      alone: count(everybody.filter((member) => groupOf[member] === group)),
      without: orNothing(everybody.filter((member) => groupOf[member] !== group)),
    })),
    withoutMember: everybody.map((member) => orNothing(everybody.filter((other) => other !== member))),
  }
}

/**
 * People whose absence together gives another pair, added in the order in which each alone costs the second most of its lead. It is
 * enough that these do not come; that fewer others could also be enough is not excluded. Null when not even half of them do it.
 */
export function enoughMissing(
  { today, withoutMember }: Influence,
  scoresOf: (members: Vector) => Vector,
): { readonly missing: Vector; readonly pair: Vector } | null {
  const everybody = indices(withoutMember.length)
  const leadWithout = (member: number) => withoutMember[member]?.lead ?? Number.POSITIVE_INFINITY
  const costliest = everybody.toSorted((one, other) => leadWithout(one) - leadWithout(other))
  for (let count = 1; count <= everybody.length / 2; count += 1) {
    const missing = costliest.slice(0, count)
    const pair = pairOf(scoresOf(everybody.filter((member) => !missing.includes(member))))
    if (pair.length !== today.pair.length || pair.some((i) => !today.pair.includes(i))) return { missing, pair }
  }
  return null
}

function recount(scores: Vector, today: Vector, order: Vector): Recount {
  const pair = pairOf(scores)
  const sorted = scores.toSorted((a, b) => b - a)
  const several = scores.length > 2
  return {
    scores,
    pair,
    margin: several ? at(sorted, 1) - at(sorted, 2) : null,
    lead: several ? at(scores, at(order, 1)) - at(scores, at(order, 2)) : null,
    samePair: pair.length === today.length && pair.every((i) => today.includes(i)),
  }
}

/** Beyond this many robust deviations a ballot is worth a question (Iglewicz & Hoaglin 1993, How to Detect and Handle Outliers). */
const UNUSUAL = 3.5
/** Makes the median of absolute deviations estimate a standard deviation of a normal distribution. */
const TO_DEVIATION = 0.6745

/**
 * Members whose answers lie far from the others': mean distance to the column medians, in robust deviations from the middle member's.
 * A question to ask, never a reason to leave anyone out.
 *
 * @param ballots k members × answers, one unit; at least one member
 * @returns k scores; 0 for all when the middle half of the members are equally far
 */
export function unusualBallots(ballots: Matrix): { readonly scores: Vector; readonly unusual: Vector } {
  const middles = indices(at(ballots, 0).length).map((j) => median(ballots.map((row) => at(row, j))))
  const distances = ballots.map(
    (row) => row.reduce((total, answer, j) => total + Math.abs(answer - at(middles, j)), 0) / Math.max(1, row.length),
  )
  const centre = median(distances)
  const spread = median(distances.map((distance) => Math.abs(distance - centre)))
  const scores = distances.map((distance) => (spread === 0 ? 0 : (TO_DEVIATION * (distance - centre)) / spread))
  return { scores, unusual: indices(scores.length).filter((k) => at(scores, k) > UNUSUAL) }
}

/**
 * Members who gave one alternative the top in at least nine of ten answers and its rivals the bottom in at least nine of ten: what a
 * ballot looks like when it is meant to decide alone. A question to ask, never a verdict.
 *
 * @param ballots per member m × n ratings
 * @returns member and the alternative favoured
 */
export function oneSidedBallots(
  ballots: readonly Matrix[],
  { min, max }: { readonly min: number; readonly max: number },
): readonly { readonly member: number; readonly alternative: number }[] {
  const mostly = (answers: Vector, level: number) =>
    answers.length > 0 && answers.filter((answer) => answer === level).length >= 0.9 * answers.length
  return ballots.flatMap((ratings, member) =>
    ratings.flatMap((row, alternative) => {
      const rivals = ratings.filter((_, i) => i !== alternative).flat()
      return mostly(row, max) && mostly(rivals, min) ? [{ member, alternative }] : []
    }),
  )
}
