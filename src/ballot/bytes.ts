/** Bytes as one whole number, the first byte the highest. */
export const numberOfBytes = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)

/**
 * A whole number as that many bytes, the highest first.
 *
 * @throws RangeError when it does not fit
 */
export function bytesOfNumber(whole: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let rest = whole
  for (let at = length - 1; at >= 0; at--) {
    bytes[at] = Number(rest % 256n)
    rest /= 256n
  }
  if (rest > 0n) throw new RangeError(`${whole} does not fit ${length} bytes`)
  return bytes
}

/** Several runs of bytes as one. */
export function joinedBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i])
