import type { Programme, Territory } from '../../../domain/programme'
import type { Complete } from '../../../shared/model/evaluation'
import type { Faces } from '../../../shared/model/faces'
import type { Slack } from '../model/stability'

export const QUESTIONS = ['weights', 'chance', 'who', 'enough'] as const
export type Question = (typeof QUESTIONS)[number]

/** What each of the four questions is asked of. */
export interface Parts {
  readonly programme: Programme
  readonly territory: Territory
  readonly ranked: Complete
  readonly faces: Faces
}

/** The end of a slack that is nearer, with what happens there; null when the weight has no limit on either side. */
export function nearestEnd({ weight, low, high, below, above }: Slack) {
  if (above && (!below || high - weight <= weight - low)) return { to: high, ...above }
  return below && { to: low, ...below }
}
