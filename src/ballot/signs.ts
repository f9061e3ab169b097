/**
 * The thirty signs of a ballot in text, a ticket's key and a receipt: no O, I, L, S, 0 or 1, which are taken for one another on a
 * screen, in handwriting and aloud.
 */
export const SIGNS = '23456789ABCDEFGHJKMNPQRTUVWXYZ'
const BASE = SIGNS.length

const valueOfSign = (sign: string): number => SIGNS.indexOf(sign)

/** A number as that many signs, the highest first. */
export function signsOfNumber(whole: bigint, length: number): string {
  const signs: string[] = []
  let rest = whole
  for (let i = 0; i < length; i++) {
    signs.unshift(SIGNS.charAt(Number(rest % BigInt(BASE))))
    rest /= BigInt(BASE)
  }
  return signs.join('')
}

/** The number that signs stand for; all of them are of the thirty. */
export const numberOfSigns = (signs: string): bigint =>
  [...signs].reduce((sum, sign) => sum * BigInt(BASE) + BigInt(valueOfSign(sign)), 0n)

/**
 * The sign that checks the others: ISO 7064, the hybrid system MOD 31,30. Every wrong sign is found, whatever the two, and so is a
 * sign left out or added as long as the length is known. The line's number goes first, so that two lines cannot change places.
 */
export function checkSign(signs: string, line: number): string {
  let rest = step(BASE, line % BASE)
  for (const sign of signs) rest = step(rest, valueOfSign(sign))
  return SIGNS.charAt((BASE + 1 - rest) % BASE)
}

/** One step of the hybrid system: add, take modulo M (0 counts as M), double modulo M + 1. */
const step = (rest: number, value: number): number => (((rest + value) % BASE || BASE) * 2) % (BASE + 1)
