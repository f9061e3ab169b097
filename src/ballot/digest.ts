import { sha256 } from '@noble/hashes/sha2.js'

/** The first bytes of the SHA-256 of a text or of bytes: enough of them to tell apart what nobody forges. */
export const digest = (content: string | Uint8Array, length: number): Uint8Array =>
  sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content).slice(0, length)

/** Three bytes that tell one mesa from another: of 16 million, two share one by chance. */
export const markOfMesa = (mesa: string): Uint8Array => digest(`mesa ${mesa}`, 3)

/** Three bytes that tell a question list from the one it was before: any question more, less, changed or moved shows. */
export const markOfList = (list: readonly string[]): Uint8Array => digest(`lista ${JSON.stringify(list)}`, 3)
