import type { TwiceEncoded } from './sheet'

const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Mends text that was UTF-8, read as windows-1252 and saved as UTF-8 again: "CafÃ©" is "Café". Only runs of letters that
 * are UTF-8 byte by byte change; a text that was right stays as it is.
 */
export function mended(text: string): string {
  return text.replace(/[\u0080-\uFFFF]{2,}/g, (run) => {
    const bytes: number[] = []
    for (const letter of run) {
      const byte = letter.charCodeAt(0) < 0x100 ? letter.charCodeAt(0) : 0x80 + WESTERN.indexOf(letter)
      if (byte < 0x80) return run
      bytes.push(byte)
    }
    try {
      return UTF8.decode(new Uint8Array(bytes))
    } catch {
      return run
    }
  })
}

/** The first word that was encoded twice, with the one that was meant; null when there is none. */
export function twiceEncoded(text: string): TwiceEncoded | null {
  if (!/[ÂÃ]/.test(text)) return null
  for (const word of text.match(/[^\s;,"|]*[ÂÃ][^\s;,"|]*/g) ?? []) {
    const meant = mended(word)
    if (meant !== word) return { read: word, meant }
  }
  return null
}
