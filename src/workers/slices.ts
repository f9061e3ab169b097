import { type EstimateRequest, type EstimateStep, estimate } from '../engine/estimate'
import { inStretches } from './stretches'

/** Runs an estimate in stretches. What has settled is told at once, and the last step. */
export const inSlices = (request: EstimateRequest, onStep: (step: EstimateStep) => void): (() => void) =>
  inStretches(estimate(request), onStep, (step, before) => step.done || step.settled !== (before?.settled ?? false))
