import { sha256 } from '@noble/hashes/sha2.js'
import type { Recorder } from '../../data/build/recorder'
import type { BallotAnswers } from '../../src/ballot/answers'
import { bytesOfBase64url } from '../../src/ballot/base64url'
import { payloadOfMessage } from '../../src/ballot/payload'
import { sealedMessage } from '../../src/ballot/seal'
import type { TerritoryId } from '../../src/domain/ids'
import type { Territory } from '../../src/domain/programme'
import { type AnsweredStep, USUAL_SITTING } from '../../src/domain/sitting'
import { askedRound, kindOf } from '../../src/shared/model/ballots/asked'
import { arrivalsBy, atDoor } from '../../src/shared/model/ballots/door'
import { openingOf } from '../../src/shared/model/ballots/opening'
import { keyAct, ticketsAct } from '../../src/shared/model/ballots/tickets'

import { MANABI } from './mesa'
import { CACAO, CAFE, INDICATORS, PEOPLE, QUESO, sittingMesa } from './sitting'

export const drawn = (name: string, length: number) => sha256(new TextEncoder().encode(name)).slice(0, length)
export const SEED = drawn('seed of the mesa', 16)
export const SALT = drawn('salt of the mesa', 16)

/** The territory at hand. */
export function placeIn(record: Recorder, territory: TerritoryId): Territory {
  const found = record.programme.territories[territory]
  if (!found) throw new Error(`no ${territory}`)
  return found
}

/** Gives a mesa its key and everybody a ticket. */
export function withTickets(record: Recorder, territory: TerritoryId): void {
  const key = keyAct(placeIn(record, territory), SEED, SALT)
  record.act(key.kind, key.body)
  const tickets = ticketsAct(placeIn(record, territory), SEED)
  record.act(tickets.kind, tickets.body)
}

/** What a phone shows for these answers; sealed anew for each `draw`. */
export function sealedPayload(
  territory: Territory,
  step: AnsweredStep,
  { ticket, answers, draw = '' }: { readonly ticket: string; readonly answers: BallotAnswers; readonly draw?: string },
): string {
  const asked = askedRound(territory, step)
  const key = territory.ballots?.key
  const hash = asked?.tickets.find((one) => one.ticket === ticket)?.hash
  const opening = bytesOfBase64url(key?.opening ?? '')
  if (!asked || !hash || !opening) throw new Error(`${ticket} cannot be sealed`)
  const { mesa, list, round } = asked
  return payloadOfMessage(
    sealedMessage(
      { mesa, list, round, ticket, answers },
      { kind: kindOf(step), opening, ticketHash: hash, ephemeral: drawn(`${ticket} ${step} ${round} ${draw}`, 32) },
    ),
  )
}

/** Puts before the camera what a phone shows. */
export function shown(record: Recorder, territory: TerritoryId, step: AnsweredStep, payload: string): void {
  const { act } = atDoor(placeIn(record, territory), step, arrivalsBy('camera', payload))
  if (act) record.act(act.kind, act.body)
}

/** A mesa that voted by ballot from its weights to its ratings: one lost its ticket, one voted twice, one came late. */
export function votedMesa(): Recorder {
  const record = sittingMesa({ ...USUAL_SITTING, sheets: 'members' })
  const at = { territory: MANABI }
  withTickets(record, MANABI)
  const answer = (step: AnsweredStep, ticket: string, answers: BallotAnswers, draw = '') =>
    shown(record, MANABI, step, sealedPayload(placeIn(record, MANABI), step, { ticket, answers, draw }))
  const finish = (step: AnsweredStep) => {
    record.act('round-closed', { ...at, step, round: 1 })
    const last = PEOPLE.at(-1) ?? ''
    answer(step, last, {}, 'tarde')
    const opening = openingOf(placeIn(record, MANABI), step, SEED)
    if (opening.status !== 'ready') throw new Error(opening.status)
    record.act(opening.act.kind, opening.act.body)
    record.act('round-shown', { ...at, step, round: 1 })
    record.act('step-closed', { ...at, step, reason: '' })
  }
  const [rosa = '', ...others] = PEOPLE
  for (const [i, ticket] of others.entries()) answer('weights', ticket, { 'MER|PRO': [5, 1, -3][i] ?? 1 })
  answer('weights', rosa, { 'MER|PRO': 9 })
  record.act('ticket-voided', { ...at, number: rosa, reason: 'La perdió en el bus.' })
  const again = ticketsAct(placeIn(record, MANABI), SEED)
  record.act(again.kind, again.body)
  const own = `${rosa}.2`
  answer('weights', own, { 'MER|PRO': 7 })
  answer('weights', own, { 'MER|PRO': 3 }, 'otra')
  finish('weights')
  for (const [i, ticket] of [own, ...others].entries()) {
    const levels = [
      [5, 4, 1],
      [3, 3, 3],
      [5, 'SD', 2],
      [1, 2, 'NA'],
    ] as const
    const cells = [CACAO, CAFE, QUESO].flatMap((product, row) =>
      INDICATORS.map((indicator) => [`${product}|${indicator}`, levels[i]?.[row] ?? 'SD'] as const),
    )
    answer('ratings', ticket, Object.fromEntries(cells))
  }
  finish('ratings')
  return record
}
