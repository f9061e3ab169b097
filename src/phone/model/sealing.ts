import type { BallotMessage } from '../../ballot/message'
import { messageOfPayload, payloadOfMessage } from '../../ballot/payload'
import { sealedMessage } from '../../ballot/seal'
import { ticketHash } from '../../ballot/ticketKey'
import type { Questionnaire } from './questionnaire'
import type { Turn } from './turn'

/** The turn with its ballot sealed, to be shown as a code. Sealed once, it stays the same until an answer changes. */
export function sealing(turn: Turn, { invitation, list }: Questionnaire, random: (bytes: number) => Uint8Array): Turn {
  const { ticket, answers } = turn
  if (turn.sealed !== null || ticket === null) return { ...turn, stage: 'code' }
  const { mesa, round, kind, opening, salt } = invitation
  const known = Object.fromEntries(Object.entries(answers).filter(([key]) => list.includes(key)))
  const message = sealedMessage(
    { mesa, round, ticket: ticket.number, list, answers: known },
    { kind, opening, ticketHash: ticketHash(salt, ticket.number, ticket.key), ephemeral: random(32) },
  )
  return { ...turn, sealed: payloadOfMessage(message), stage: 'code' }
}

/** The sealed ballot of a turn; null when there is none. */
export function sealedOf({ sealed }: Turn): BallotMessage | null {
  const message = sealed === null ? null : messageOfPayload(sealed)
  return message === null || typeof message === 'string' ? null : message
}
