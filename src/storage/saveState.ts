import type { Failure, SaveState } from '../record/keeper'
import type { PlacedEvent } from './copy'
import type { Lane } from './lane'

/** How safe these events are, whatever is still under way. */
export function safetyOf(
  events: readonly PlacedEvent[],
  lanes: readonly Lane[],
  savedAt: number | undefined,
): SaveState {
  const time = savedAt === undefined ? {} : { savedAt }
  const counts = events.map(({ id }) => lanes.filter((lane) => lane.holds(id)).length)
  const waiting = counts.filter((count) => count === 0).length
  const failures = failuresOf(lanes)
  if (events.length === 0 || waiting > 0) return { state: 'grey', failures, waiting, ...time }
  return counts.some((count) => count < lanes.length)
    ? { state: 'amber', failures, ...time }
    : { state: 'green', ...time }
}

export const failuresOf = (lanes: readonly Lane[]): readonly Failure[] =>
  lanes.map((lane) => lane.failure()).filter((failure) => failure !== undefined)
