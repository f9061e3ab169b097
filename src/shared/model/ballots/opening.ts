import type { BallotAnswers } from '../../../ballot/answers'
import type { AskedQuestion } from '../../../ballot/askedList'
import { mesaKeys } from '../../../ballot/mesaKeys'
import type { Ballot } from '../../../ballot/open'
import { openedSealed } from '../../../ballot/seal'
import { openedRound, validTickets } from '../../../domain/ballotBox'
import { unopenedTickets } from '../../../domain/ballotsIn'
import { type Finding, refused } from '../../../domain/finding'
import { type IndicatorId, id, type ProductId } from '../../../domain/ids'
import { isSaaty, type Judgement } from '../../../domain/judgement'
import type { Territory } from '../../../domain/programme'
import { isRating, memberSheet, type Rating } from '../../../domain/rating'
import type { AnsweredStep } from '../../../domain/sitting'
import { askedRound, questionsOf } from './asked'
import { inboxAt } from './door'

export type Opening =
  | { readonly status: 'ready'; readonly act: ReturnType<typeof openingAct>; readonly leftOut: number }
  | { readonly status: 'refused'; readonly finding: Finding }
  /** Nothing sealed came to this round, or all of it was opened. */
  | { readonly status: 'nothing' }

/**
 * Everything that counts in a closed round, opened by the mesa's seed and turned into what people answered. A ballot that cannot be
 * taken is left out with its reason; a key that opens none of them is the wrong one.
 */
export function openingOf(territory: Territory, step: AnsweredStep, seed: Uint8Array): Opening {
  const asked = askedRound(territory, step)
  const inbox = inboxAt(territory, step)
  const waiting = unopenedTickets(territory, step)
  if (!asked || !inbox || waiting.length === 0) return { status: 'nothing' }
  const { secret } = mesaKeys(seed).opening
  const questions = questionsOf(territory, step)
  const tickets = [...new Set([...waiting, ...inbox.counted.keys()])].toSorted()
  const looked = tickets.map((ticket): OpenedBallot | LeftOut => {
    const message = inbox.counted.get(ticket)
    if (!message) return { ticket, why: 'ballot-old-list' }
    const ballot = openedSealed(message, asked, secret)
    if (ballot.status === 'refused') return { ticket, why: ballot.finding.code }
    return typedByHand(territory, step, ticket)
      ? { ticket, why: 'sheet-delivered' }
      : answersOf(ballot.value, questions)
  })
  const leftOut = looked.flatMap((one) => ('why' in one ? [one] : []))
  if (looked.every((one) => 'why' in one && one.why === 'ballot-other-key'))
    return { status: 'refused', finding: refused('ballot-other-key', { read: tickets[0] ?? '' }) }
  const ballots = looked.flatMap((one) => ('why' in one ? [] : [one]))
  return { status: 'ready', act: openingAct(territory, step, asked.round, ballots, leftOut), leftOut: leftOut.length }
}

/** The mesa says that a round's ballots cannot be opened: laptop and words are lost. They stay in the record, sealed. */
export function openingWithoutKey(territory: Territory, step: AnsweredStep) {
  const round = territory.sitting?.rounds[step].number ?? 1
  const leftOut = unopenedTickets(territory, step).map((ticket) => ({ ticket, why: 'ballot-key-lost' }))
  return openingAct(territory, step, round, [], leftOut)
}

function openingAct(
  { id: territory }: Territory,
  step: AnsweredStep,
  round: number,
  ballots: readonly OpenedBallot[],
  leftOut: readonly LeftOut[],
) {
  return {
    kind: 'ballots-opened',
    body: { territory, step, round: round === 2 ? 2 : 1, ballots, leftOut },
  } as const
}

interface LeftOut {
  readonly ticket: string
  readonly why: string
}
interface OpenedBallot {
  readonly ticket: string
  readonly judgements: readonly Pick<Judgement, 'node' | 'first' | 'second' | 'value'>[]
  readonly ratings: readonly { readonly product: ProductId; readonly indicator: IndicatorId; readonly value: Rating }[]
}

/** A ballot as the record writes answers. A judgement of −1 or 0 is none, and such a ballot is not taken for another. */
function answersOf({ ticket, answers }: Ballot, questions: readonly AskedQuestion[]): OpenedBallot | LeftOut {
  const given = questions.filter(({ key }) => Object.hasOwn(answers, key))
  const judgements = given.flatMap((one) =>
    one.kind === 'judgement' ? [{ ...one.question, value: saatyOf(answers, one.key) }] : [],
  )
  if (judgements.some(({ value }) => value !== null && !isSaaty(value))) return { ticket, why: 'saaty-out-of-scale' }
  const ratings = given.flatMap((one) => {
    // "No sé" of a rating is what a sheet calls "sin dato".
    const value = answers[one.key] ?? 'SD'
    return one.kind === 'rating' && isRating(value)
      ? [{ product: id<ProductId>(one.product), indicator: id<IndicatorId>(one.indicator), value }]
      : []
  })
  return { ticket, judgements, ratings }
}

function saatyOf(answers: BallotAnswers, key: string): number | null {
  const value = answers[key]
  return typeof value === 'number' ? value : null
}

/** A sheet that was handed in from the keyboard is not written over. */
function typedByHand({ ballots, sitting }: Territory, step: AnsweredStep, ticket: string): boolean {
  const round = sitting?.rounds[step]
  const member = ballots && validTickets(ballots).find(({ number }) => number === ticket)?.member
  if (!ballots || !round || !member || !round.delivered.includes(memberSheet(member))) return false
  return !openedRound(ballots, step, round.number)?.tickets.includes(ticket)
}
