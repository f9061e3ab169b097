import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesOfNumber, joinedBytes } from './bytes'

/**
 * Hybrid public key encryption, RFC 9180, base mode, one message a key: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
 * ChaCha20-Poly1305. Written over the noble libraries because a page that came over plain http has no `crypto.subtle`.
 */

const KEM = number(0x20)
const SUITE = joinedBytes(utf8('HPKE'), KEM, number(1), number(3))
const KEM_SUITE = joinedBytes(utf8('KEM'), KEM)
/** Bytes of the key that travels with a box, and of its authentication. */
const ENCAPSULATED = 32
const TAG = 16
/** How much longer a box is than what it holds. */
export const BOX_OVERHEAD = ENCAPSULATED + TAG

export interface BoxContext {
  /** What the key is used for. */
  readonly info: Uint8Array
  /** What goes with the box in the clear and may not be changed. */
  readonly bound: Uint8Array
}

/**
 * A box that only the holder of the other half of `recipient` opens.
 *
 * @param ephemeral 32 random bytes, never used twice
 */
export function sealBox(
  recipient: Uint8Array,
  { info, bound }: BoxContext,
  content: Uint8Array,
  ephemeral: Uint8Array,
): Uint8Array {
  const encapsulated = x25519.getPublicKey(ephemeral)
  const shared = sharedSecret(x25519.getSharedSecret(ephemeral, recipient), encapsulated, recipient)
  return joinedBytes(encapsulated, cipherOf(shared, info, bound).encrypt(content))
}

/** What a box holds; null when it is not for this key, was made for something else, or was changed. */
export function openBox(secret: Uint8Array, { info, bound }: BoxContext, box: Uint8Array): Uint8Array | null {
  const encapsulated = box.slice(0, ENCAPSULATED)
  try {
    const own = x25519.getPublicKey(secret)
    const shared = sharedSecret(x25519.getSharedSecret(secret, encapsulated), encapsulated, own)
    return cipherOf(shared, info, bound).decrypt(box.slice(ENCAPSULATED))
  } catch {
    return null
  }
}

/** ExtractAndExpand of the RFC's DHKEM. */
function sharedSecret(exchanged: Uint8Array, encapsulated: Uint8Array, recipient: Uint8Array): Uint8Array {
  const secret = labeledExtract(KEM_SUITE, new Uint8Array(), 'eae_prk', exchanged)
  return labeledExpand(KEM_SUITE, secret, 'shared_secret', joinedBytes(encapsulated, recipient), 32)
}

/** The key schedule of the base mode, and the cipher of the first and only message. */
function cipherOf(shared: Uint8Array, info: Uint8Array, bound: Uint8Array) {
  const none = new Uint8Array()
  const context = joinedBytes(
    Uint8Array.of(0),
    labeledExtract(SUITE, none, 'psk_id_hash', none),
    labeledExtract(SUITE, none, 'info_hash', info),
  )
  const secret = labeledExtract(SUITE, shared, 'secret', none)
  const key = labeledExpand(SUITE, secret, 'key', context, 32)
  return chacha20poly1305(key, labeledExpand(SUITE, secret, 'base_nonce', context, 12), bound)
}

const labeledExtract = (suite: Uint8Array, salt: Uint8Array, label: string, material: Uint8Array): Uint8Array =>
  extract(sha256, joinedBytes(utf8('HPKE-v1'), suite, utf8(label), material), salt)

const labeledExpand = (
  suite: Uint8Array,
  secret: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
): Uint8Array => expand(sha256, secret, joinedBytes(number(length), utf8('HPKE-v1'), suite, utf8(label), info), length)

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Two bytes, the highest first. */
function number(value: number): Uint8Array {
  return bytesOfNumber(BigInt(value), 2)
}
