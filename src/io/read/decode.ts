import { type Finding, refused, warning } from '../../domain/finding'
import { binaryKind } from './magic'
import { nothing, type Reading } from './reading'
import type { Encoding } from './table'

/** Larger files are no list of candidates: refused before anything is built from them. */
export const MOST_BYTES = 20 * 1024 * 1024

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Bytes to text, and how. A byte-order mark decides; else the zero bytes of UTF-16 ("Texto Unicode" of Excel); else
 * UTF-8 if every byte agrees; else windows-1252, what Excel's plain "CSV" is, with a warning because it was a guess.
 *
 * @param chosen the encoding a person named instead; refused when the bytes cannot be that
 */
export function decode(bytes: Uint8Array, file: string, chosen?: Encoding): Reading<DecodedText> {
  const place = { file }
  if (bytes.length === 0) return nothing(refused('file-empty', { place }))
  if (bytes.length > MOST_BYTES)
    return nothing(refused('file-too-big', { place, values: { bytes: bytes.length, limit: MOST_BYTES } }))
  const binary = binaryKind(bytes)
  if (binary) return nothing(refused('file-not-table', { place, values: { kind: binary } }))
  const encoding = chosen ?? marked(bytes) ?? zeroPattern(bytes) ?? 'utf-8'
  const text = textOf(bytes, encoding)
  if (text !== null) return text.trim() === '' ? nothing(refused('file-empty', { place })) : good(text, encoding)
  if (chosen) return nothing(refused('encoding-mismatch', { place, values: { encoding: chosen } }))
  const guess = western(bytes)
  // Neither UTF-8 nor free of NUL: a binary file without a known signature.
  if (guess.includes('\0')) return nothing(refused('file-not-table', { place, values: { kind: 'binary' } }))
  return good(guess, 'windows-1252', warning('encoding-guessed', { place, values: { encoding: 'windows-1252' } }))
}

const good = (text: string, encoding: Encoding, ...findings: readonly Finding[]): Reading<DecodedText> => ({
  value: { text, encoding },
  findings,
})

function marked(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Western text in UTF-16 has a zero in nearly every pair, always on the same side. */
function zeroPattern(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 512)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const pairs = sample.length / 2
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le'
  return even > pairs * 0.7 && odd === 0 ? 'utf-16be' : null
}

/** Bytes 80 to 9F of windows-1252, which some runtimes read as the controls of ISO 8859-1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const western = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (letter) => WESTERN[letter.charCodeAt(0) - 0x80] ?? letter)

/** Null when the bytes are not that encoding. The byte-order mark is no part of the text. */
function textOf(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'windows-1252') return western(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
