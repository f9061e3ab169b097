/** Encodings of text before Unicode that spreadsheets of this country still write. */
export type LegacyEncoding = 'windows-1252' | 'macintosh' | 'ibm850'

/** Bytes 80 to FF of code page 850, which `TextDecoder` does not know. */
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

/** Every byte means something in these encodings, so that reading never fails; only the words can be wrong. */
export function legacyText(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (encoding !== 'ibm850') return new TextDecoder(encoding).decode(bytes)
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) {
    const letters = Array.from(bytes.subarray(at, at + 0x8000), (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : (IBM850[byte - 0x80] ?? ''),
    )
    parts.push(letters.join(''))
  }
  return parts.join('')
}

const SPANISH = /[a-zñ][áéíóúüñº°]|[áéíóúüñ][a-zñ]|[ÁÉÍÓÚÜÑ][A-Za-zÑ]|[A-ZÑ][ÁÉÍÓÚÜÑº°]|[¿¡][A-ZÁÉÍÓÚÑ]/gu
const FOREIGN = /[^\p{ASCII}áéíóúüñÁÉÍÓÚÜÑºª°¿¡«»“”‘’–—€]/gu

/** The legacy encoding under which a text reads most like Spanish; windows-1252, the commonest by far, when several do. */
export function likeliest(bytes: Uint8Array): LegacyEncoding {
  const sample = bytes.subarray(0, 0x10000)
  const scores = (['windows-1252', 'macintosh', 'ibm850'] as const).map((encoding) => {
    const text = legacyText(sample, encoding)
    return { encoding, score: (text.match(SPANISH) ?? []).length - (text.match(FOREIGN) ?? []).length }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).encoding
}
