import { type BallotKind, bytesOfAnswers } from './answers'
import { joinedBytes, sameBytes } from './bytes'
import { markOfList, markOfMesa } from './digest'
import { openBox, sealBox } from './hpke'
import { type BallotMessage, headOfMessage } from './message'
import { type Ballot, type BallotList, ballotOf, notOpened, type Opened } from './open'
import { proofOf, splitProof } from './ticketKey'

const INFO = new TextEncoder().encode('yunta boleta 1')

/** What sealing takes beside the ballot. */
export interface SealingNeeds {
  /** Of the list, not of the answers: ballots of one list are equally long. */
  readonly kind: BallotKind
  /** Public half of the mesa's opening key. */
  readonly opening: Uint8Array
  /** `ticketHash` of the ticket and its key. */
  readonly ticketHash: Uint8Array
  /** 32 random bytes, never used twice. */
  readonly ephemeral: Uint8Array
}

/**
 * A ballot that nobody opens before the round closes: the answers in a box to the mesa's key, bound to mesa, list, round and
 * ticket, and before it the proof that the ticket's key was known.
 */
export function sealedMessage(ballot: Ballot, { kind, opening, ticketHash, ephemeral }: SealingNeeds): BallotMessage {
  const { mesa, list, round, ticket, answers } = ballot
  const open = { kind, sealed: true, mesa: markOfMesa(mesa), list: markOfList(list), round, ticket }
  const bound = headOfMessage(open)
  const box = sealBox(opening, { info: INFO, bound }, bytesOfAnswers(kind, list, answers), ephemeral)
  return { ...open, content: joinedBytes(proofOf(ticketHash, joinedBytes(bound, box)), box) }
}

/** Whether whoever sealed this held the ticket; asked before anything is opened. */
export function isProven(message: BallotMessage, ticketHash: Uint8Array): boolean {
  const [proof, box] = splitProof(message.content)
  return message.sealed && sameBytes(proof, proofOf(ticketHash, joinedBytes(headOfMessage(message), box)))
}

/** The ballot of a sealed message, by the secret half of the mesa's key. */
export function openedSealed(message: BallotMessage, ours: BallotList, secret: Uint8Array): Opened<Ballot> {
  const [, box] = splitProof(message.content)
  const content = message.sealed ? openBox(secret, { info: INFO, bound: headOfMessage(message) }, box) : null
  if (!content) return notOpened('ballot-other-key', { read: message.ticket })
  return ballotOf(message, ours, content)
}
