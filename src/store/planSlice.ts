import type { StateCreator } from 'zustand'
import type { Planner } from '../engine/plan'
import type { Ports } from './ports'

/** Where plans for all provinces are looked for. What comes of it belongs to the screen that asked. */
export interface PlanSlice {
  readonly planner: Planner
}

export const createPlanSlice =
  ({ planner }: Pick<Ports, 'planner'>): StateCreator<PlanSlice> =>
  () => ({ planner })
