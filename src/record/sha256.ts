import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. Synchronous, and the same in pages without `crypto.subtle`
 * (plain http), in workers, in Node and in the verifier.
 */
export const sha256Hex = (message: Uint8Array): string => bytesToHex(sha256(message))
