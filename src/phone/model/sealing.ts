import type { BallotMessage } from '../../ballot/message'
import { messageOfPayload, payloadOfMessage } from '../../ballot/payload'
import { sealedMessage } from '../../ballot/seal'
import { ticketHash } from '../../ballot/ticketKey'
import type { Questionnaire } from './questionnaire'
import type { Sitting } from './sitting'

/** The sitting with its ballot sealed, to be shown as a code. Sealed once, it stays the same until an answer changes. */
export function sealing(
  sitting: Sitting,
  { invitation, list }: Questionnaire,
  random: (bytes: number) => Uint8Array,
): Sitting {
  const { ticket, answers } = sitting
  if (sitting.sealed !== null || ticket === null) return { ...sitting, stage: 'code' }
  const { mesa, round, kind, opening, salt } = invitation
  const known = Object.fromEntries(Object.entries(answers).filter(([key]) => list.includes(key)))
  const message = sealedMessage(
    { mesa, round, ticket: ticket.number, list, answers: known },
    { kind, opening, ticketHash: ticketHash(salt, ticket.number, ticket.key), ephemeral: random(32) },
  )
  return { ...sitting, sealed: payloadOfMessage(message), stage: 'code' }
}

/** The sealed ballot of a sitting; null when there is none. */
export function sealedOf({ sealed }: Sitting): BallotMessage | null {
  const message = sealed === null ? null : messageOfPayload(sealed)
  return message === null || typeof message === 'string' ? null : message
}
