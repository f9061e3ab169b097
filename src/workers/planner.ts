import type { Planner, PlanRequest, PlanStep } from '../engine/plan'
import { type AskedWorker, createAsker } from './asker'

/** Looks for plans on another thread. */
export const createPlanner = (start: () => AskedWorker<PlanRequest, PlanStep>): Planner =>
  createAsker(start, async () => (await import('./planSlices')).planInSlices)
