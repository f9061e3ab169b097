import { type PlanRequest, type PlanStep, planning } from '../engine/plan'
import { inStretches } from './stretches'

/** Looks for a plan in stretches. Each phase and each price is told at once. */
export const planInSlices = (request: PlanRequest, onStep: (step: PlanStep) => void): (() => void) =>
  inStretches(
    planning(request),
    onStep,
    (step, before) => step.phase !== before?.phase || step.without !== before.without,
  )
