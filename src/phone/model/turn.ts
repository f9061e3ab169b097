import type { BroughtByAddress } from '../../ballot/address'
import type { BallotAnswer, BallotAnswers } from '../../ballot/answers'

/**
 * Where a person is: writing the ticket, waiting for the mesa's code, told what this is, trying, answering, looking at answers that
 * clash, looking at all of them, showing the ballot as a code or as text, done, or about to hand the phone on.
 */
export const STAGES = [
  'ticket',
  'list',
  'arrival',
  'trial',
  'question',
  'clash',
  'review',
  'code',
  'text',
  'delivered',
  'passing',
  'cleared',
  'resume',
  'other-ticket',
] as const
export type Stage = (typeof STAGES)[number]

export interface PhoneTicket {
  readonly number: string
  readonly key: string
}

/** Everything a phone keeps of the person who holds it, and of how the page looks to them. */
export interface Turn {
  readonly language: 'es' | 'en'
  /** Steps of larger text, 0 … 2. */
  readonly larger: number
  readonly stage: Stage
  /** As it came; the same for whoever votes next. */
  readonly invitation: string | null
  readonly ticket: PhoneTicket | null
  /** A ticket that came while another one's answers are here; null otherwise. */
  readonly waiting: PhoneTicket | null
  readonly answers: BallotAnswers
  /** Which question is shown, 0-based. */
  readonly at: number
  /** Whether a question is shown again from the review, to which "next" then leads back. */
  readonly fromReview: boolean
  /** The answers that clash were shown: once is enough. */
  readonly coached: boolean
  /** `payloadOfMessage` of the sealed ballot; null until it is sealed, and again once an answer changes. */
  readonly sealed: string | null
}

export const FRESH: Turn = {
  language: 'es',
  larger: 0,
  stage: 'ticket',
  invitation: null,
  ticket: null,
  waiting: null,
  answers: {},
  at: 0,
  fromReview: false,
  coached: false,
  sealed: null,
}

/** Whether a code brings something that is not here yet. */
export const isNews = ({ invitation, ticket }: Turn, brought: BroughtByAddress): boolean =>
  (brought.invitation !== null && brought.invitation !== invitation) ||
  (brought.ticket !== null && !(ticket && sameTicket(brought.ticket, ticket)))

/** What an address or a closed browser brings back. Answers of one ticket never become another's. */
export function resumed(before: Turn, { invitation, ticket }: BroughtByAddress): Turn {
  const known = { ...before, invitation: invitation ?? before.invitation }
  const hasWork = Object.keys(before.answers).length > 0
  if (ticket && hasWork && before.ticket && !sameTicket(ticket, before.ticket))
    return { ...known, waiting: ticket, stage: 'other-ticket' }
  const held = { ...known, ticket: ticket ?? before.ticket }
  if (held.ticket === null) return { ...held, stage: before.stage === 'cleared' ? 'cleared' : 'ticket' }
  if (held.invitation === null) return { ...held, stage: 'list' }
  if (before.sealed !== null) return held
  return { ...held, stage: hasWork ? 'resume' : 'arrival' }
}

const sameTicket = (one: PhoneTicket, other: PhoneTicket): boolean =>
  one.number === other.number && one.key === other.key

/** The phone for the next person: the mesa stays, and of who voted nothing does. */
export const cleared = ({ language, larger, invitation }: Turn, ticket: PhoneTicket | null = null): Turn =>
  resumed({ ...FRESH, language, larger, invitation, stage: 'cleared' }, { invitation: null, ticket })

/** An answer given or, with undefined, taken back; a sealed ballot is of the answers before. */
export function answering(turn: Turn, key: string, answer: BallotAnswer | undefined): Turn {
  const { [key]: _, ...others } = turn.answers
  return { ...turn, answers: answer === undefined ? others : { ...others, [key]: answer }, sealed: null }
}

/** To a question by its place, as far as there are any. */
export const atQuestion = (turn: Turn, at: number, fromReview = false): Turn => ({
  ...turn,
  stage: 'question',
  at,
  fromReview,
})

/** After a question: the next one, back to the review it was opened from, or the review after the last. */
export function afterQuestion(turn: Turn, count: number, clashes: boolean): Turn {
  if (!turn.fromReview && turn.at < count - 1) return atQuestion(turn, turn.at + 1)
  if (clashes && !turn.coached) return { ...turn, stage: 'clash', coached: true, fromReview: false }
  return { ...turn, stage: 'review', fromReview: false }
}

export function beforeQuestion(turn: Turn): Turn {
  if (turn.fromReview) return { ...turn, stage: 'review', fromReview: false }
  return turn.at > 0 ? atQuestion(turn, turn.at - 1) : { ...turn, stage: 'arrival' }
}
