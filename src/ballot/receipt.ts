import { ed25519 } from '@noble/curves/ed25519.js'
import { joinedBytes, numberOfBytes } from './bytes'
import { digest } from './digest'
import { type BallotMessage, bytesOfMessage } from './message'
import { SIGNS, signsOfNumber } from './signs'

const SIGNED = new TextEncoder().encode('yunta recibo 1')
const LENGTH = 4

/**
 * The four signs of a receipt: the laptop shows them once the ballot is in the record, and the phone expects them, since both have
 * the message. 20 bits, against mistakes; behind them stands the signature.
 */
export const receiptOf = (message: BallotMessage): string =>
  signsOfNumber(numberOfBytes(subjectOf(message)) % BigInt(SIGNS.length) ** BigInt(LENGTH), LENGTH)

/** The mesa's word that this very message is in the record. */
export const signedReceipt = (message: BallotMessage, signing: Uint8Array): Uint8Array =>
  ed25519.sign(subjectOf(message), signing)

/** Whether a receipt is the mesa's, and of this message: one of an earlier ballot of the same ticket is not. */
export function isReceiptOf(signature: Uint8Array, message: BallotMessage, signing: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, subjectOf(message), signing)
  } catch {
    return false
  }
}

const subjectOf = (message: BallotMessage): Uint8Array => joinedBytes(SIGNED, digest(bytesOfMessage(message), 32))
