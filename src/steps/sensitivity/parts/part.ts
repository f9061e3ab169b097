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

/** The end of a slack that is nearer, with who enters there; null when the weight has no limit on either side. */
export function nearestEnd({ weight, low, high, entersLow, entersHigh, room }: Slack) {
  if (!Number.isFinite(room)) return null
  const up = entersHigh.length > 0 && (entersLow.length === 0 || high - weight <= weight - low)
  return up ? { to: high, enters: entersHigh } : { to: low, enters: entersLow }
}
