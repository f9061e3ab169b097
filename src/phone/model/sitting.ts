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
export interface Sitting {
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

export const FRESH: Sitting = {
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
export const isNews = ({ invitation, ticket }: Sitting, brought: BroughtByAddress): boolean =>
  (brought.invitation !== null && brought.invitation !== invitation) ||
  (brought.ticket !== null && !(ticket && sameTicket(brought.ticket, ticket)))

/** What an address or a closed browser brings back. Answers of one ticket never become another's. */
export function resumed(before: Sitting, { invitation, ticket }: BroughtByAddress): Sitting {
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
export const cleared = ({ language, larger, invitation }: Sitting, ticket: PhoneTicket | null = null): Sitting =>
  resumed({ ...FRESH, language, larger, invitation, stage: 'cleared' }, { invitation: null, ticket })

/** An answer given or, with undefined, taken back; a sealed ballot is of the answers before. */
export function answering(sitting: Sitting, key: string, answer: BallotAnswer | undefined): Sitting {
  const { [key]: _, ...others } = sitting.answers
  return { ...sitting, answers: answer === undefined ? others : { ...others, [key]: answer }, sealed: null }
}

/** To a question by its place, as far as there are any. */
export const atQuestion = (sitting: Sitting, at: number, fromReview = false): Sitting => ({
  ...sitting,
  stage: 'question',
  at,
  fromReview,
})

/** After a question: the next one, back to the review it was opened from, or the review after the last. */
export function afterQuestion(sitting: Sitting, count: number, clashes: boolean): Sitting {
  if (!sitting.fromReview && sitting.at < count - 1) return atQuestion(sitting, sitting.at + 1)
  if (clashes && !sitting.coached) return { ...sitting, stage: 'clash', coached: true, fromReview: false }
  return { ...sitting, stage: 'review', fromReview: false }
}

export function beforeQuestion(sitting: Sitting): Sitting {
  if (sitting.fromReview) return { ...sitting, stage: 'review', fromReview: false }
  return sitting.at > 0 ? atQuestion(sitting, sitting.at - 1) : { ...sitting, stage: 'arrival' }
}
