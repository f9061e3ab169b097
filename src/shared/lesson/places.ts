import { id, type TerritoryId } from '../../domain/ids'
import type { StepId } from '../../domain/step'

const place = (territory: string) => id<TerritoryId>(territory)

/** Where in the example each step has most to see: a mesa that still weighs, one in the middle of its ratings, one that picked. */
export const LESSON_PLACES: Readonly<Record<StepId, TerritoryId>> = {
  candidates: place('13'),
  indicators: place('13'),
  weights: place('06'),
  ratings: place('13'),
  ranking: place('12'),
  sensitivity: place('12'),
  scenarios: place('12'),
  selection: place('12'),
}

/** How many things each step of the lesson asks to try. */
export const LESSON_TRIES = [1, 2, 3] as const
