import { ed25519 } from '@noble/curves/ed25519.js'
import { base64urlOfBytes, bytesOfBase64url } from './base64url'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const challengeOf = (room: string, nonce: string): Uint8Array => utf8(`yunta sala 1 ${room} ${nonce}`)

/** What lets a laptop into its mesa's room: the relay's question, signed. */
export const roomToken = (room: string, nonce: string, signing: Uint8Array): string =>
  `${nonce}.${base64urlOfBytes(ed25519.sign(challengeOf(room, nonce), signing))}`

/** The question that a token answers for this room; null when whoever made it does not have the mesa's key. */
export function nonceOfToken(token: string, room: string): string | null {
  const [nonce = '', signed = ''] = token.split('.')
  const [signature, signing] = [bytesOfBase64url(signed), bytesOfBase64url(room)]
  if (!signature || !signing) return null
  try {
    return ed25519.verify(signature, challengeOf(room, nonce), signing) ? nonce : null
  } catch {
    return null
  }
}
