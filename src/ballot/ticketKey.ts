import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { checkSign, SIGNS } from './signs'

/** Seven signs and one that checks them: 34 bits, for guesses that the laptop sees, one by one. */
const LENGTH = 8

/**
 * The key of a ticket from random bytes. Bytes that would make some signs likelier than others are passed over.
 *
 * @param random as many random bytes as asked for, each time others
 */
export function newTicketKey(random: (bytes: number) => Uint8Array): string {
  const fair = 256 - (256 % SIGNS.length)
  let signs = ''
  while (signs.length < LENGTH - 1) {
    const usable = [...random(LENGTH)].filter((byte) => byte < fair)
    signs = (signs + usable.map((byte) => SIGNS.charAt(byte % SIGNS.length)).join('')).slice(0, LENGTH - 1)
  }
  return signs + checkSign(signs, 0)
}

/**
 * The key of a ticket by the mesa's seed, so that a sheet on which the printer failed can be printed again by whoever holds the
 * key or its twelve words. Nobody else can tell one ticket's key from another's.
 */
export function ticketKeyBy(seed: Uint8Array, ticket: string): string {
  let drawn = 0
  return newTicketKey((bytes) => hmac(sha256, seed, utf8(`yunta boleta ${ticket}\u001f${drawn++}`)).slice(0, bytes))
}

/** The key as a person typed it, or why it is none: too few or too many signs, a sign that no key has, or one that is wrong. */
export function ticketKeyOf(
  typed: string,
): { readonly key: string } | { readonly trouble: 'length' | 'sign' | 'check' } {
  const key = typed.replace(/[\s-]/g, '').toUpperCase()
  if ([...key].some((sign) => !SIGNS.includes(sign))) return { trouble: 'sign' }
  if (key.length !== LENGTH) return { trouble: 'length' }
  return checkSign(key.slice(0, -1), 0) === key.slice(-1) ? { key } : { trouble: 'check' }
}

/**
 * What the record keeps of a ticket's key, and what proves a ballot: whoever reads a ballot, a phone or the relay learns neither
 * the key nor this.
 *
 * @param salt 16 random bytes of the mesa, so that equal keys of two mesas do not show
 */
export const ticketHash = (salt: Uint8Array, ticket: string, key: string): Uint8Array =>
  hmac(sha256, salt, utf8(`${ticket}\u001f${key}`))

const PROOF = 6

/** Six bytes that only who holds the ticket's hash can make for this content. */
export const proofOf = (hash: Uint8Array, content: Uint8Array): Uint8Array =>
  hmac(sha256, hash, content).slice(0, PROOF)

/** Where the proof ends and what it proves begins. */
export const splitProof = (content: Uint8Array): readonly [proof: Uint8Array, rest: Uint8Array] => [
  content.slice(0, PROOF),
  content.slice(PROOF),
]

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
