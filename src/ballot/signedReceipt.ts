import { ed25519 } from '@noble/curves/ed25519.js'
import type { BallotMessage } from './message'
import { receiptSubject } from './receipt'

/** The mesa's word that this very message is in the record. */
export const signedReceipt = (message: BallotMessage, signing: Uint8Array): Uint8Array =>
  ed25519.sign(receiptSubject(message), signing)

/** Whether a receipt is the mesa's, and of this message: one of an earlier ballot of the same ticket is not. */
export function isReceiptOf(signature: Uint8Array, message: BallotMessage, signing: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, receiptSubject(message), signing)
  } catch {
    return false
  }
}
