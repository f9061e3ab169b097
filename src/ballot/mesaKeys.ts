import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** One half is secret; what the other half is for is anybody's to use. */
export interface KeyPair {
  readonly secret: Uint8Array
  readonly public: Uint8Array
}

/** The keys of a mesa: one opens its ballots when the round closes, the other signs that a ballot is in the record. */
export interface MesaKeys {
  readonly opening: KeyPair
  readonly signing: KeyPair
}

/** Twelve words write this many bytes. */
export const SEED_BYTES = 16

/**
 * Both keys from one seed, so that twelve words on paper recover them.
 *
 * @param seed 16 random bytes
 */
export function mesaKeys(seed: Uint8Array): MesaKeys {
  if (seed.length !== SEED_BYTES) throw new RangeError(`a seed has ${SEED_BYTES} bytes, not ${seed.length}`)
  const derived = (use: string) => hkdf(sha256, seed, utf8('yunta mesa 1'), utf8(use), 32)
  const [opening, signing] = [derived('opening'), derived('signing')]
  return {
    opening: { secret: opening, public: x25519.getPublicKey(opening) },
    signing: { secret: signing, public: ed25519.getPublicKey(signing) },
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
