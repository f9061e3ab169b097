import { type Cut, cutOf, pairIn } from './kernel/cut'
import { at, indices, type Matrix, type Vector } from './kernel/matrix'
import { median } from './kernel/order'

/** What other people alone would have come to. */
export interface Recount {
  /** The two first and whoever is tied with the second, and those who share that place. */
  readonly pair: Vector
  readonly level: Vector
  /** Points by which today's second is ahead of today's third in this count, negative when the third passes it; null with fewer than three alternatives. */
  readonly lead: number | null
  readonly samePair: boolean
}

export interface GroupInfluence {
  readonly group: number
  /** With nobody else's answers; null when theirs are not enough to count. */
  readonly alone: Recount | null
  /** With everybody else's; null when those are not enough to count. */
  readonly without: Recount | null
}

export interface Influence {
  readonly today: Recount
  readonly groups: readonly GroupInfluence[]
  /** One per member: everybody else's count; null when theirs are not enough to count. */
  readonly withoutMember: readonly (Recount | null)[]
}

/** The whole count over some of the members: scores of all alternatives, more is better; null when their answers are not enough. */
export type ScoresOf = (members: Vector) => Vector | null

/**
 * Who changes the pair, by counting again: each group alone, everybody but each group, everybody but each member. Exact: nothing is
 * estimated, each count is the whole calculation over fewer people.
 *
 * @param groupOf for each member, the number of its group, 0 …
 * @param today scores of all alternatives from everybody
 */
export function influence(groupOf: Vector, today: Vector, scoresOf: ScoresOf): Influence {
  const everybody = indices(groupOf.length)
  const cut = cutOf(today)
  const count = (members: Vector): Recount | null => {
    const scores = scoresOf(members)
    return scores && recount(scores, cut)
  }
  const groups = [...new Set(groupOf)].toSorted((a, b) => a - b)
  return {
    today: recount(today, cut),
    groups: groups.map((group) => ({
      group,
      alone: count(everybody.filter((member) => groupOf[member] === group)),
      without: count(everybody.filter((member) => groupOf[member] !== group)),
    })),
    withoutMember: everybody.map((member) => count(everybody.filter((other) => other !== member))),
  }
}

/**
 * People whose absence together gives another pair, added in the order in which each alone costs the second most of its lead. It is
 * enough that these do not come; that fewer others could also be enough is not excluded. Null when not even half of them do it,
 * or when those who are left can no longer be counted first.
 */
export function enoughMissing(
  { today, withoutMember }: Influence,
  scoresOf: ScoresOf,
): { readonly missing: Vector; readonly pair: Vector } | null {
  const everybody = indices(withoutMember.length)
  const leadWithout = (member: number) => withoutMember[member]?.lead ?? Number.POSITIVE_INFINITY
  const costliest = everybody.toSorted((one, other) => leadWithout(one) - leadWithout(other))
  for (let count = 1; count <= everybody.length / 2; count += 1) {
    const missing = costliest.slice(0, count)
    const scores = scoresOf(everybody.filter((member) => !missing.includes(member)))
    if (!scores) return null
    const pair = pairIn(cutOf(scores))
    if (!sameMembers(pair, today.pair)) return { missing, pair }
  }
  return null
}

function recount(scores: Vector, today: Cut): Recount {
  const cut = cutOf(scores)
  const pair = pairIn(cut)
  const [, second, third] = today.order
  return {
    pair,
    level: cut.level,
    lead: second === undefined || third === undefined ? null : at(scores, second) - at(scores, third),
    samePair: sameMembers(pair, pairIn(today)),
  }
}

const sameMembers = (one: Vector, other: Vector): boolean =>
  one.length === other.length && one.every((i) => other.includes(i))

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
