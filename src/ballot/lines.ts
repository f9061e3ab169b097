import { bytesOfNumber, joinedBytes, numberOfBytes } from './bytes'
import { checkSign, numberOfSigns, signsOfNumber } from './signs'

/** Nine bytes are fifteen signs, and the sixteenth checks them: a line of four groups of four. */
const LINE_BYTES = 9
const LINE_SIGNS = 16

/** How many signs a number of bytes needs, 0 … 9: the least n with 30ⁿ ≥ 256ᵇ. */
const SIGNS_OF_BYTES = [0, 2, 4, 5, 7, 9, 10, 12, 14, 15]

/** Why a text is no bytes: which line, counted from 1. */
export interface LineTrouble {
  readonly line: number
}

/** Bytes as lines of signs, each with its check. */
export function linesOfBytes(bytes: Uint8Array): readonly string[] {
  return Array.from({ length: Math.ceil(bytes.length / LINE_BYTES) }, (_, i) => {
    const part = bytes.slice(i * LINE_BYTES, (i + 1) * LINE_BYTES)
    const signs = signsOfNumber(numberOfBytes(part), SIGNS_OF_BYTES[part.length] ?? 0)
    return signs + checkSign(signs, i + 1)
  })
}

/** The bytes of signs that follow one another without spaces, or the first line that does not check. */
export function bytesOfSigns(signs: string): Uint8Array | LineTrouble {
  const parts: Uint8Array[] = []
  for (let i = 0; i * LINE_SIGNS < signs.length; i++) {
    const bytes = bytesOfLine(signs.slice(i * LINE_SIGNS, (i + 1) * LINE_SIGNS), i + 1)
    if (!bytes) return { line: i + 1 }
    parts.push(bytes)
  }
  return joinedBytes(...parts)
}

function bytesOfLine(line: string, number: number): Uint8Array | null {
  const signs = line.slice(0, -1)
  const length = SIGNS_OF_BYTES.indexOf(signs.length)
  if (length < 1 || checkSign(signs, number) !== line.slice(-1)) return null
  const whole = numberOfSigns(signs)
  return whole < 256n ** BigInt(length) ? bytesOfNumber(whole, length) : null
}
