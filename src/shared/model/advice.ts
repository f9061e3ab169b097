import type { MemberId } from '../../domain/ids'
import {
  type ItemId,
  type Judgement,
  type NodeId,
  ratio as ratioOf,
  type Saaty,
  sameQuestion,
} from '../../domain/judgement'
import type { Programme, Territory } from '../../domain/programme'
import type { JudgedBlock, JudgedWeights } from '../../engine/groupWeights'
import { advise, nearestOnScale } from '../../engine/kernel/ahpAdvice'
import { incompletePriorities } from '../../engine/kernel/ahpIncomplete'
import { congruenceOf } from '../../engine/kernel/coherence'
import { at } from '../../engine/kernel/matrix'
import { selectWeights } from './evaluation'

/** What the consistency ratio says: up to 0.10 answers agree, up to 0.20 one clashes, above several do. */
export type CoherenceVerdict = 'agree' | 'one' | 'several'

export const COHERENCE_STEPS = { agree: 0.1, one: 0.2 } as const

export function coherence(ratio: number): CoherenceVerdict {
  if (ratio <= COHERENCE_STEPS.agree) return 'agree'
  return ratio <= COHERENCE_STEPS.one ? 'one' : 'several'
}

/** A judgement by the names of its sides, said in Saaty's integers. */
export interface SaidJudgement {
  readonly first: ItemId
  readonly second: ItemId
  readonly value: Saaty
}

/** The judgement a person would look at first, and the three that clash most. */
export interface BallotAdvice extends SaidJudgement {
  readonly node: NodeId
  /** The value of the scale that the other answers lead one to expect. */
  readonly expected: Saaty
  /** What the block's consistency ratio would be, were that the answer; null while it has none. */
  readonly ratioThen: number | null
  /** First against second, second against third, third against first. */
  readonly triad: readonly [SaidJudgement, SaidJudgement, SaidJudgement]
}

/**
 * The one judgement worth a second look in a ballot: of the worst block whose ratio is over 0.10 and whose judgement the
 * person has not already seen and kept. Null when all blocks agree. Advice never changes a ballot, nor whether it counts.
 */
function ballotAdvice({ blocks }: JudgedWeights, ballot: readonly Judgement[]): BallotAdvice | null {
  const clashing = blocks
    .filter(({ ratio }) => ratio !== null && ratio > COHERENCE_STEPS.agree)
    .sort((one, other) => (other.ratio ?? 0) - (one.ratio ?? 0))
  for (const block of clashing) {
    const advice = adviceIn(block)
    if (advice && !isKept(ballot, advice)) return advice
  }
  return null
}

function adviceIn({ node, items, matrix }: JudgedBlock): BallotAdvice | null {
  const found = advise(matrix)
  if (!found) return null
  const said = (i: number, j: number): SaidJudgement => ({
    first: at(items, i),
    second: at(items, j),
    // A triad and a contradiction are made of answers only: the entry is never null.
    value: nearestOnScale(at(at(matrix, i), j) ?? 1),
  })
  const { judgement, triad } = found
  const [a, b, c] = triad.items
  const expected = nearestOnScale(judgement.agreeing)
  const then = incompletePriorities(
    matrix.map((row, i) =>
      row.map((own, j) => {
        if (i === judgement.i && j === judgement.j) return ratioOf(expected)
        return i === judgement.j && j === judgement.i ? 1 / ratioOf(expected) : own
      }),
    ),
  )
  return {
    ...said(judgement.i, judgement.j),
    node,
    expected,
    ratioThen: then.status === 'connected' ? then.ratio : null,
    triad: [said(a, b), said(b, c), said(c, a)],
  }
}

const isKept = (ballot: readonly Judgement[], advice: BallotAdvice): boolean =>
  ballot.some((judgement) => judgement.kept && sameQuestion(judgement, advice))

/** Everything the coherence block says about one ballot. */
export interface BallotReading {
  /** Largest ratio over the blocks; null while no three answers cross. */
  readonly ratio: number | null
  readonly verdict: CoherenceVerdict | null
  /** Blocks whose answers do not connect; empty while nothing is answered. */
  readonly open: readonly NodeId[]
  readonly advice: BallotAdvice | null
  /** Answers that some third thing checks, and how many of them it contradicts in direction; also of a ballot with gaps. */
  readonly checked: number
  readonly against: number
  /** It clashes, and what could be looked at was seen and kept. */
  readonly kept: boolean
}

export function readBallot(judged: JudgedWeights | undefined, ballot: readonly Judgement[]): BallotReading {
  const ratio = judged?.blocks.some(isCrossed) ? judged.ratio : null
  const verdict = ratio === null ? null : coherence(ratio)
  const advice = judged ? ballotAdvice(judged, ballot) : null
  const checks = (judged?.blocks ?? []).flatMap(({ matrix }) =>
    congruenceOf(matrix).pairs.filter(({ dissonance }) => dissonance !== null),
  )
  const clashes = verdict !== null && verdict !== 'agree'
  return {
    ratio,
    verdict,
    open: judged?.open ?? [],
    checked: checks.length,
    against: checks.filter(({ dissonance }) => (dissonance ?? 0) > 0).length,
    advice,
    kept: clashes && advice === null && ballot.some(({ kept }) => kept),
  }
}

/** Answers can only disagree where they go round: more of them than the chain that connects the block. */
function isCrossed({ items, matrix, priorities }: JudgedBlock): boolean {
  const answers = matrix.flatMap((row, i) => row.filter((ratio, j) => j > i && ratio !== null)).length
  return priorities !== null && answers >= items.length
}

export type { JudgedBlock }

/** The blocks of one member's ballot as answered; all of them empty before the first answer. */
export function blocksOf(programme: Programme, territory: Territory, member: MemberId): readonly JudgedBlock[] {
  const { members, nodes } = selectWeights(programme, territory)
  return (
    members.find((one) => one.member === member)?.blocks ??
    nodes.map(({ id, items }) => ({
      node: id,
      items,
      matrix: items.map((_, i) => items.map((_, j) => (i === j ? 1 : null))),
      priorities: null,
      ratio: null,
    }))
  )
}
