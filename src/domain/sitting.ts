import type { MemberId } from './ids'
import type { Judgement } from './judgement'
import type { Sheet, SheetId } from './rating'

/** The steps that people answer in rounds, each on a sheet: how much indicators weigh, and how well products stand. */
export const ANSWERED_STEPS = ['weights', 'ratings'] as const
export type AnsweredStep = (typeof ANSWERED_STEPS)[number]

/** Whose sheets rate: the mesitas', or each person's. Never both, so that each person speaks once in a cell. */
export const SHEET_HOLDERS = ['tables', 'members'] as const
export type SheetHolders = (typeof SHEET_HOLDERS)[number]

/** How a mesa sits. It is chosen before the answers it is about, and stays in the record. */
export interface SittingRules {
  /** Nothing that comes of answers is shown until the round is closed. */
  readonly blind: boolean
  readonly sheets: SheetHolders
  /** Per cent of the sheets, of all and of each segment, below which no order is drawn: 0 … 100. */
  readonly coverage: number
}

/** Blind, by mesitas, with half of all and half of each segment. */
export const USUAL_SITTING: SittingRules = { blind: true, sheets: 'tables', coverage: 50 }

/** One round of one step. */
export interface Round {
  readonly number: 1 | 2
  readonly open: boolean
  /** Closing freezes, showing is an act of its own: a mistake found between them is mended without the result seen. */
  readonly shown: boolean
  /** Shown at some time: what changes from here on changes with the result seen. */
  readonly seen: boolean
  /** Only these sheets count. */
  readonly delivered: readonly SheetId[]
}

/** What was done with a round: who, when and why, and the code of the record that a closing closed. */
export interface RoundMark {
  readonly step: AnsweredStep
  readonly round: 1 | 2
  readonly act: 'closed' | 'shown' | 'reopened' | 'opened'
  readonly who: string
  /** UTC milliseconds: information, never order. */
  readonly at: number
  /** Minutes east of UTC where it was written. */
  readonly offset: number
  readonly reason: string
  /** Reopened when what it came to had been seen. */
  readonly seen: boolean
  readonly code?: string
}

/** A mesa that delivers sheets in rounds. */
export interface Sitting extends SittingRules {
  readonly rounds: Readonly<Record<AnsweredStep, Round>>
  /** In the order of the record. */
  readonly marks: readonly RoundMark[]
  /** What was delivered in the first round, once the second is open. */
  readonly first: {
    readonly weights?: Readonly<Record<MemberId, readonly Judgement[]>>
    readonly ratings?: Readonly<Partial<Record<SheetId, Sheet>>>
  }
}

const FIRST: Round = { number: 1, open: true, shown: false, seen: false, delivered: [] }

/** A sitting before anybody answered. */
export const sittingBy = (rules: SittingRules): Sitting => ({
  ...rules,
  rounds: { weights: FIRST, ratings: FIRST },
  marks: [],
  first: {},
})
