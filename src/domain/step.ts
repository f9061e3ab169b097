/** The eight steps of a territory, in order; also the last part of their address. */
export const STEPS = [
  'candidates',
  'indicators',
  'weights',
  'ratings',
  'ranking',
  'sensitivity',
  'scenarios',
  'selection',
] as const
export type StepId = (typeof STEPS)[number]

/** Closing and reopening are acts: each leaves its mark, with who, when and why. */
export interface StepMark {
  readonly act: 'closed' | 'reopened'
  readonly who: string
  /** UTC milliseconds: information, never order. */
  readonly at: number
  /** Minutes east of UTC where it was written. */
  readonly offset: number
  readonly reason: string
}

export type StepMarks = Readonly<Record<StepId, readonly StepMark[]>>

export const NO_MARKS: StepMarks = {
  candidates: [],
  indicators: [],
  weights: [],
  ratings: [],
  ranking: [],
  sensitivity: [],
  scenarios: [],
  selection: [],
}

export const isClosed = (marks: readonly StepMark[]): boolean => marks.at(-1)?.act === 'closed'
