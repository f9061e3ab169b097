import type { EstimateRequest, EstimateStep, Estimator } from '../engine/estimate'
import { type AskedWorker, createAsker } from './asker'

/** Estimates on another thread. */
export const createEstimator = (start: () => AskedWorker<EstimateRequest, EstimateStep>): Estimator =>
  createAsker(start, async () => (await import('./slices')).inSlices)
