import { base64urlOfBytes, bytesOfBase64url } from './base64url'
import { digest } from './digest'
import type { ArrivalStanding } from './inbox'
import { type BallotMessage, bytesOfMessage } from './message'
import { isReceiptOf } from './signedReceipt'

/**
 * How phones, a relay and the mesa's laptop understand one another. A relay carries sealed messages to the laptop and the laptop's
 * answers back; it can read none and sign none.
 */

/** Where a relay answers, below the address of the pages that it serves. */
export const HALL_PATH = 'sala'

/** A mesa's room goes by the open half of its signing key: whoever has the other half is the mesa, and a relay needs to be told nothing. */
export const hallRoomOf = (signing: Uint8Array): string => base64urlOfBytes(signing)

export const isHallRoom = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** What a message goes by on its way: equal for the same message only. */
export const markOfDelivery = (message: BallotMessage): string => base64urlOfBytes(digest(bytesOfMessage(message), 16))

export const isDeliveryMark = (text: string): boolean => /^[\w-]{22}$/.test(text)

/** The laptop's word on a message: the signature of its receipt, or why it does not count. */
export type HallAnswer = { readonly signature: Uint8Array } | { readonly standing: ArrivalStanding }

const RECEIPT = 'recibo '

export const textOfAnswer = (answer: HallAnswer): string =>
  'signature' in answer ? RECEIPT + base64urlOfBytes(answer.signature) : answer.standing

/** Why a ballot may have been refused, as a relay may say it. */
const REFUSALS: readonly ArrivalStanding[] = [
  'late',
  'unreadable',
  'other-mesa',
  'other-round',
  'old-list',
  'unknown-ticket',
  'voided',
  'unproven',
]

/**
 * What an answer means for the phone that sent the message. A receipt that the mesa did not sign is none, whoever brought it; a
 * refusal is not signed, and changes nothing but what the phone tells.
 */
export function answered(
  text: string,
  message: BallotMessage,
  signing: Uint8Array,
): 'received' | 'forged' | ArrivalStanding {
  if (!text.startsWith(RECEIPT)) return REFUSALS.find((one) => one === text) ?? 'forged'
  const signature = bytesOfBase64url(text.slice(RECEIPT.length))
  return signature && isReceiptOf(signature, message, signing) ? 'received' : 'forged'
}
