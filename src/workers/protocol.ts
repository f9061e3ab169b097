import type { EstimateRequest, EstimateStep } from '../engine/estimate'

/** What the page says to the estimating thread: a numbered question, or that nobody waits for an answer any more. */
export type ToWorker =
  | { readonly kind: 'estimate'; readonly number: number; readonly request: EstimateRequest }
  | { readonly kind: 'stop' }

/** What it answers, step by step. Answers to an older number are stale and dropped. */
export interface FromWorker {
  readonly number: number
  readonly step: EstimateStep
}
