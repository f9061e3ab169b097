import { bytesOfNumber, joinedBytes } from './bytes'

/** The letters of a QR code's alphanumeric mode, which holds them in half the room of bytes that a reader may garble. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const BASE = LETTERS.length

/** Bytes as letters of a QR code, RFC 9285: two bytes are three letters, a last one is two; the lowest letter first. */
export function base45OfBytes(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = bytes.slice(at, at + 2)
    const whole = second === undefined ? first : first * 256 + second
    const letters = second === undefined ? 2 : 3
    for (let i = 0; i < letters; i++) text += LETTERS.charAt(Math.floor(whole / BASE ** i) % BASE)
  }
  return text
}

/** The bytes again; null when the letters are not what bytes make. */
export function bytesOfBase45(text: string): Uint8Array | null {
  const parts: Uint8Array[] = []
  for (let at = 0; at < text.length; at += 3) {
    const values = [...text.slice(at, at + 3)].map((letter) => LETTERS.indexOf(letter))
    const length = values.length - 1
    const whole = values.reduce((sum, value, i) => sum + value * BASE ** i, 0)
    if (length < 1 || values.includes(-1) || whole >= 256 ** length) return null
    parts.push(bytesOfNumber(BigInt(whole), length))
  }
  return joinedBytes(...parts)
}
