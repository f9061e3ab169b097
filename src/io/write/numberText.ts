/** As many as the record takes back. */
const MOST_DECIMALS = 12

/**
 * A figure for a file: no exponent, no thousands, no "−0".
 *
 * Exactly three decimals get a fourth, a zero: "3,185" could be read as three thousand somewhere, "3,1850" could not,
 * and our own importer then has nothing to ask.
 *
 * @param value a finite number, or a decimal text with a point as the record keeps it
 * @param decimals digits after the sign for a number; without it, as many as the number has in fifteen digits, twelve at most
 * @throws RangeError when the value is no finite number below 1e21: a bug in the caller
 */
export function numberText(value: number | string, decimal: ',' | '.', decimals?: number): string {
  const plain = typeof value === 'string' ? value : digitsOf(value, decimals)
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) throw new RangeError(`not a number to write: ${value}`)
  const text = /^-?0+(?:\.0+)?$/.test(plain) ? plain.replace('-', '') : plain
  const safe = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
  return safe.replace('.', decimal)
}

function digitsOf(value: number, decimals: number | undefined): string {
  if (decimals !== undefined) return value.toFixed(decimals)
  const shortest = String(Number(value.toPrecision(15)))
  if (!shortest.includes('e-') && (shortest.split('.')[1] ?? '').length <= MOST_DECIMALS) return shortest
  return value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '')
}
