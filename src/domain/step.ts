import type { TerritoryId } from './ids'

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

/** One step of one territory. */
export interface StepPlace {
  readonly territory: TerritoryId
  readonly step: StepId
}

/** What the mesa answers, and so what the order is computed from. */
const ANSWERED: readonly StepId[] = ['candidates', 'indicators', 'weights', 'ratings']

/**
 * The steps a step is read off. Closing it signs them too; opening one of them again leaves what was read off it
 * outdated, until it is closed anew.
 */
export const restsOn = (step: StepId): readonly StepId[] => (ANSWERED.includes(step) ? [] : ANSWERED)

/**
 * Closing and reopening are acts: each leaves its mark, with who, when and why. 'outdated' is the mark of a closed step
 * when one that it rests on was reopened: it was done with other data.
 */
export interface StepMark {
  readonly act: 'closed' | 'reopened' | 'outdated'
  readonly who: string
  /** UTC milliseconds: information, never order. */
  readonly at: number
  /** Minutes east of UTC where it was written. */
  readonly offset: number
  readonly reason: string
  /** The step whose closing or reopening brought this mark, when it was another one. */
  readonly cause?: StepId
  /** Code of the record that a closing closed; absent in closings of before Yunta wrote it. */
  readonly code?: string
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

/** True between the reopening of a step that this one rests on and its next closing. */
export const isOutdated = (marks: readonly StepMark[]): boolean => marks.at(-1)?.act === 'outdated'
