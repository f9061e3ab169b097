import type { WeighingWay } from '../../../domain/directWeights'

/** Minutes that a mesa has for its weights. */
export const TIMES = ['short', 'medium', 'long'] as const
export type TimeThere = (typeof TIMES)[number]

export interface WaySituation {
  readonly time: TimeThere
  /** Whether people are used to filling in forms with figures. */
  readonly figures: boolean
  /** Whether it will have to be said how much more one thing matters than another, and not only which goes first. */
  readonly degree: boolean
}

/**
 * The way of weighing that suits a mesa: the most that its time and its people allow.
 *
 * - Half an hour: pairs, whoever sits there. Two things at a time is the easiest question, and clashes can be seen.
 * - Where only the order will be used, asking for more wears people out for nothing.
 * - Sharing 100 points is the shortest that gives degrees, but asks for sums; whoever does not do them gives an order.
 */
export function wayAdvice({ time, figures, degree }: WaySituation): WeighingWay {
  if (time === 'long') return 'pairs'
  if (!degree) return 'order'
  if (time === 'medium') return 'best-worst'
  return figures ? 'points' : 'order'
}
