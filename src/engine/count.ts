import type { MethodChoice } from '../domain/method'
import { type Evaluation, evaluate } from './evaluate'
import type { JoinedMatrix } from './joinBallots'
import type { Vector } from './kernel/matrix'
import { type DecisionProblem, decisionProblem } from './problem'

/** What some people's answers come to, as `weigh` gives it: shares, or the blocks that nobody of them connects. */
export interface Weighed<Block> {
  readonly weights: Vector | null
  readonly open: readonly Block[]
}

export type Count<Block> = Counted | NotCounted<Block>

/** Everything a count says: weights, scores, places, the pair, the margin and whether it is a tie. */
export interface Counted extends Evaluation {
  readonly status: 'counted'
  /** The numbers it was counted from, for whoever counts again with one of them changed. */
  readonly problem: DecisionProblem
}

/** These people's answers connect too little: there are no weights, and nobody else's take their place. */
export interface NotCounted<Block> {
  readonly status: 'uncounted'
  readonly open: readonly Block[]
}

/**
 * The one count: from what people answered and how the mesa rated to who the two are. It weighs (`weigh`), scores and cuts (`standing`)
 * and judges the cut (`evaluate`). The official ranking is this; whoever counts again with something changed goes through the same
 * three, and may stop before the verdict when it needs none.
 *
 * @param people what the judgements of those who count come to
 * @param ratings the mesa's, as joined
 * @param convention the official method and what each level is worth
 */
export function count<Block>(people: Weighed<Block>, ratings: JoinedMatrix, convention: MethodChoice): Count<Block> {
  const { weights, open } = people
  if (!weights) return { status: 'uncounted', open }
  const problem = decisionProblem(ratings, weights, convention)
  return { status: 'counted', problem, ...evaluate(problem, convention) }
}
