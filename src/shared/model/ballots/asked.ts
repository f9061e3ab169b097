import { type AskedQuestion, askedQuestions } from '../../../ballot/askedList'
import { bytesOfBase64url } from '../../../ballot/base64url'
import type { AskedRound } from '../../../ballot/inbox'
import type { Invitation } from '../../../ballot/invitation'
import { arrivedTo } from '../../../domain/ballotBox'
import { isScored } from '../../../domain/product'
import type { Programme, Territory } from '../../../domain/programme'
import type { AnsweredStep } from '../../../domain/sitting'
import { isClosed } from '../../../domain/step'

/** The step that people answer now: weights until they are closed, then ratings. */
export const askedStep = ({ steps }: Territory): AnsweredStep => (isClosed(steps.weights) ? 'ratings' : 'weights')

/** Whether each person of this mesa has a ballot of their own in a step; where mesitas rate, they have none. */
export const asksPeople = ({ sitting }: Territory, step: AnsweredStep): boolean =>
  sitting !== undefined && (step === 'weights' || sitting.sheets === 'members')

/** The questions of a step in the order of a ballot: the same list on the phone, on paper and in the inbox. */
export function questionsOf({ indicators, candidates }: Territory, step: AnsweredStep): readonly AskedQuestion[] {
  const products = candidates.filter(isScored).map(({ id, name }) => ({ id, name }))
  return askedQuestions({ kind: kindOf(step), indicators, products })
}

export const kindOf = (step: AnsweredStep): Invitation['kind'] => (step === 'weights' ? 'judgements' : 'ratings')

/** What an inbox has to know of the round that runs in a step; null where the mesa has no key or delivers no sheets. */
export function askedRound(territory: Territory, step: AnsweredStep): AskedRound | null {
  const { ballots, sitting, id: mesa } = territory
  if (!ballots || !sitting) return null
  const round = sitting.rounds[step]
  return {
    mesa,
    list: questionsOf(territory, step).map(({ key }) => key),
    round: round.number,
    tickets: ballots.tickets.map(({ number, hash, voided }) => ({
      ticket: number,
      hash: bytesOfBase64url(hash) ?? new Uint8Array(),
      voided: voided !== null,
    })),
    closedAfter: round.open ? null : arrivedTo(ballots, step, round.number).filter(({ late }) => !late).length,
  }
}

/**
 * What the code on the wall says; null where nothing is asked of people.
 *
 * @param place how the territory is called
 */
export function invitationTo(
  { dimensions }: Programme,
  territory: Territory,
  step: AnsweredStep,
  place: string,
): Invitation | null {
  const { ballots, sitting, indicators, candidates, id: mesa } = territory
  const opening = bytesOfBase64url(ballots?.key.opening ?? '')
  const salt = bytesOfBase64url(ballots?.key.salt ?? '')
  if (!sitting || opening?.length !== 32 || salt?.length !== 16) return null
  const used = dimensions.filter(({ id }) => indicators.some(({ dimension }) => dimension === id))
  return {
    mesa,
    name: place,
    place,
    round: sitting.rounds[step].number,
    kind: kindOf(step),
    indicators,
    dimensions: Object.fromEntries(used.map(({ id, name }) => [id, name])),
    products: step === 'weights' ? [] : candidates.filter(isScored).map(({ id, name }) => ({ id, name })),
    opening,
    salt,
    signing: bytesOfBase64url(ballots?.key.signing ?? ''),
  }
}
