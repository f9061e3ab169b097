/** Fractions of whole numbers without limit of size: exact where areas and crossings must be. Always in lowest terms, below > 0. */
export interface Rational {
  readonly above: bigint
  readonly below: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x < 0n ? -x : x
}

/** @throws RangeError on a zero denominator */
export function fraction(above: bigint, below: bigint): Rational {
  if (below === 0n) throw new RangeError('division by zero')
  const common = gcd(above, below) * (below < 0n ? -1n : 1n)
  return { above: above / common, below: below / common }
}

export const ZERO: Rational = { above: 0n, below: 1n }
export const ONE: Rational = { above: 1n, below: 1n }

/**
 * The number as it is written in decimals: 0.1 is 1/10, not the nearest binary fraction.
 * @throws RangeError if it is not finite
 */
export function fromNumber(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a fraction`)
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  const power = Number(exponent) - decimals.length
  const digits = BigInt(whole + decimals)
  return power >= 0 ? fraction(digits * 10n ** BigInt(power), 1n) : fraction(digits, 10n ** BigInt(-power))
}

export const plus = (a: Rational, b: Rational): Rational =>
  fraction(a.above * b.below + b.above * a.below, a.below * b.below)
export const minus = (a: Rational, b: Rational): Rational =>
  fraction(a.above * b.below - b.above * a.below, a.below * b.below)
export const multiply = (a: Rational, b: Rational): Rational => fraction(a.above * b.above, a.below * b.below)
export const divide = (a: Rational, b: Rational): Rational => fraction(a.above * b.below, a.below * b.above)
export const total = (values: readonly Rational[]): Rational => values.reduce(plus, ZERO)
export const signOf = (a: Rational): -1 | 0 | 1 => (a.above > 0n ? 1 : a.above < 0n ? -1 : 0)

/** "p/q", or "p" when whole. */
export const fractionText = ({ above, below }: Rational): string => (below === 1n ? `${above}` : `${above}/${below}`)

/** The number, to within 2^-70 and the rounding of a double; exact enough for shares and weights. */
export function toNumber({ above, below }: Rational): number {
  const whole = above / below
  const rest = above % below
  return Number(whole) + Number((rest << 70n) / below) / Number(1n << 70n)
}
