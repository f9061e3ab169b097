/** What the page says to a thread that answers step by step: a numbered question, or that nobody waits any more. */
export type ToWorker<Request> =
  | { readonly kind: 'ask'; readonly number: number; readonly request: Request }
  | { readonly kind: 'stop' }

/** What it answers, step by step. Answers to an older number are stale and dropped. */
export interface FromWorker<Step> {
  readonly number: number
  readonly step: Step
}
