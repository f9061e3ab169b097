const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes as letters that an address may hold, RFC 4648 section 5, without padding. `btoa` knows no bytes beyond text of its own. */
export function base64urlOfBytes(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const part = bytes.slice(at, at + 3)
    const [first = 0, second = 0, third = 0] = part
    const whole = first * 65536 + second * 256 + third
    for (let i = 0; i <= part.length; i++) text += LETTERS.charAt(Math.floor(whole / 64 ** (3 - i)) % 64)
  }
  return text
}

/** The bytes again; null when the letters are not what bytes make. */
export function bytesOfBase64url(text: string): Uint8Array | null {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 4) {
    const values = [...text.slice(at, at + 4)].map((letter) => LETTERS.indexOf(letter))
    if (values.length === 1 || values.includes(-1)) return null
    const whole = values.reduce((sum, value, i) => sum + value * 64 ** (3 - i), 0)
    const part = [whole / 65536, whole / 256, whole].map((one) => Math.floor(one) % 256)
    if (part.slice(values.length - 1).some((rest) => rest !== 0)) return null
    bytes.push(...part.slice(0, values.length - 1))
  }
  return Uint8Array.from(bytes)
}
