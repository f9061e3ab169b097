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
  signsOfNumber(numberOfBytes(receiptSubject(message)) % BigInt(SIGNS.length) ** BigInt(LENGTH), LENGTH)

/** What a receipt is of, four signs or a signature. */
export const receiptSubject = (message: BallotMessage): Uint8Array =>
  joinedBytes(SIGNED, digest(bytesOfMessage(message), 32))
