import { base45OfBytes, bytesOfBase45 } from './base45'
import { type BallotMessage, bytesOfMessage, type MessageTrouble, messageOfBytes } from './message'
import { START } from './text'

const PREFIX = `${START}:`

/**
 * What the code on a phone's screen says: letters of the alphanumeric mode only, so that every reader, also the browser's own that
 * gives text and not bytes, hands over what was written. Thirteen judgements and ninety ratings, sealed, are a code of version 8.
 */
export const payloadOfMessage = (message: BallotMessage): string => PREFIX + base45OfBytes(bytesOfMessage(message))

/** The message of a code; null when the code is no ballot: a ticket, an address, anything else held before the camera. */
export function messageOfPayload(payload: string): BallotMessage | MessageTrouble | null {
  if (!payload.startsWith(PREFIX)) return null
  const bytes = bytesOfBase45(payload.slice(PREFIX.length))
  return bytes ? messageOfBytes(bytes) : 'damaged'
}
