import { bytesOfBase64url } from '../../../ballot/base64url'
import { mesaKeys } from '../../../ballot/mesaKeys'
import { messageOfPayload, payloadOfMessage } from '../../../ballot/payload'
import { openedSealed, sealedMessage } from '../../../ballot/seal'
import { arrivedTo, validTickets } from '../../../domain/ballotBox'
import type { Territory } from '../../../domain/programme'
import type { AnsweredStep } from '../../../domain/sitting'
import { askedRound, kindOf, questionsOf } from '../../../shared/model/ballots/asked'
import { arrivalsBy, atDoor } from '../../../shared/model/ballots/door'
import { answersOfSheet, marksOfBallot, type PaperMark, type TypedSheet } from './typing'

/** How far the sheets of paper of a round are: nobody typed it, one person did, two did. */
export interface PaperSheet {
  readonly ticket: string
  readonly typings: number
  /** It came by another road; typing it would replace that. */
  readonly elsewhere: boolean
}

export function paperSheets(territory: Territory, step: AnsweredStep): readonly PaperSheet[] {
  const { ballots, sitting } = territory
  if (!ballots || !sitting) return []
  const came = arrivedTo(ballots, step, sitting.rounds[step].number).filter(({ late }) => !late)
  return validTickets(ballots).map(({ number: ticket }) => {
    const own = came.filter((one) => one.ticket === ticket)
    const last = own.findLastIndex(({ road }) => road !== 'paper')
    return { ticket, typings: own.length - last - 1, elsewhere: own.length > 0 && own.at(-1)?.road !== 'paper' }
  })
}

/** The sheet that comes next in a pile in the order of its numbers: one that nobody typed, else one that one person did. */
export function nextSheet(sheets: readonly PaperSheet[], typing: 'first' | 'second'): string | null {
  const wanted = typing === 'first' ? 0 : 1
  return sheets.find(({ typings, elsewhere }) => typings === wanted && !elsewhere)?.ticket ?? null
}

/** A typed sheet sealed as a phone would seal it, on its way through the inbox's door; null where it cannot be sealed. */
export function sheetAtDoor(
  territory: Territory,
  step: AnsweredStep,
  { ticket, sheet, random }: { readonly ticket: string; readonly sheet: TypedSheet; readonly random: Uint8Array },
) {
  const asked = askedRound(territory, step)
  const opening = bytesOfBase64url(territory.ballots?.key.opening ?? '')
  const hash = asked?.tickets.find((one) => one.ticket === ticket)?.hash
  if (!asked || !opening || !hash) return null
  const { mesa, list, round } = asked
  const { answers, crossed } = answersOfSheet(sheet, questionsOf(territory, step))
  const message = sealedMessage(
    { mesa, list, round, ticket, answers },
    { kind: kindOf(step), opening, ticketHash: hash, ephemeral: random },
  )
  return atDoor(territory, step, arrivalsBy('paper', payloadOfMessage(message)), crossed)
}

/** What the first person typed of a sheet, for the second's differences; null when nobody did, or by another key. */
export function firstTyping(
  territory: Territory,
  step: AnsweredStep,
  ticket: string,
  seed: Uint8Array,
): readonly PaperMark[] | null {
  const asked = askedRound(territory, step)
  const { ballots, sitting } = territory
  if (!asked || !ballots || !sitting) return null
  const own = arrivedTo(ballots, step, sitting.rounds[step].number).findLast(
    (one) => one.ticket === ticket && one.road === 'paper' && !one.late,
  )
  const message = own && messageOfPayload(own.text)
  if (!own || !message || typeof message === 'string') return null
  const ballot = openedSealed(message, asked, mesaKeys(seed).opening.secret)
  if (ballot.status === 'refused') return null
  return marksOfBallot(ballot.value.answers, own.crossed, questionsOf(territory, step))
}
