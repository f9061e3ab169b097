import type { MemberId } from './ids'
import type { AnsweredStep } from './sitting'

/** The ways a ballot reaches the record. */
export const BALLOT_ROADS = ['camera', 'text', 'file', 'hall', 'paper'] as const
export type BallotRoad = (typeof BALLOT_ROADS)[number]

/** The open halves of a mesa's keys, and the salt of its tickets. What opens a ballot is never in a record. Base64url. */
export interface BallotKey {
  readonly opening: string
  readonly signing: string
  readonly salt: string
}

/** What a person is given at the door. Its key is in the record as a salted hash only. */
export interface Ticket {
  readonly number: string
  readonly member: MemberId
  /** Base64url. */
  readonly hash: string
  /** Why it counts no more; null while it does. */
  readonly voided: string | null
}

/** A ballot as it came, sealed, or what could not be read of it. It stays whatever becomes of it. */
export interface ArrivedBallot {
  readonly step: AnsweredStep
  /** The round that was asked when it came. */
  readonly round: 1 | 2
  readonly road: BallotRoad
  readonly text: string
  /** The ticket whose key sealed it for this very round; null when it proves none. */
  readonly ticket: string | null
  /** Questions with two crosses on the sheet of paper: they count as without an answer. */
  readonly crossed: readonly string[]
  /** It came after the round had closed. */
  readonly late: boolean
}

/** What came of opening a round. */
export interface OpenedRound {
  readonly step: AnsweredStep
  readonly round: 1 | 2
  readonly tickets: readonly string[]
  /** Ballots that were not taken, with the code of the finding that says why. */
  readonly leftOut: readonly { readonly ticket: string; readonly why: string }[]
}

/** Everything a mesa has to do with ballots of people's own. */
export interface BallotBox {
  readonly key: BallotKey
  readonly tickets: readonly Ticket[]
  /** In the order they came. */
  readonly arrived: readonly ArrivedBallot[]
  readonly opened: readonly OpenedRound[]
}

/** Tickets that count, by number. */
export const validTickets = ({ tickets }: BallotBox): readonly Ticket[] =>
  tickets.filter(({ voided }) => voided === null)

/** What came to a round, late or in time. */
export const arrivedTo = (box: BallotBox, step: AnsweredStep, round: 1 | 2): readonly ArrivedBallot[] =>
  box.arrived.filter((one) => one.step === step && one.round === round)

export const openedRound = (box: BallotBox, step: AnsweredStep, round: 1 | 2): OpenedRound | null =>
  box.opened.find((one) => one.step === step && one.round === round) ?? null

/** Tickets with a ballot that came to a round before it closed; one that came twice stands twice. */
export const timelyTickets = (box: BallotBox, step: AnsweredStep, round: 1 | 2): readonly string[] =>
  arrivedTo(box, step, round).flatMap(({ ticket, late }) => (ticket === null || late ? [] : [ticket]))
