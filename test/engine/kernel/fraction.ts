/** Exact arithmetic, to check sums in floating point against: a numerator over a positive denominator, not reduced. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** A number of at most nine decimals, exactly. */
export const exactly = (value: number): Fraction => ({ top: BigInt(Math.round(value * 1e9)), bottom: 1_000_000_000n })

export const plus = (x: Fraction, y: Fraction): Fraction => ({
  top: x.top * y.bottom + y.top * x.bottom,
  bottom: x.bottom * y.bottom,
})

export const by = (x: Fraction, y: Fraction): Fraction => ({ top: x.top * y.top, bottom: x.bottom * y.bottom })

export const over = (x: Fraction, y: Fraction): Fraction => ({ top: x.top * y.bottom, bottom: x.bottom * y.top })

export const isMore = (x: Fraction, y: Fraction): boolean => x.top * y.bottom > y.top * x.bottom

/** To twelve decimals. */
export const toNumber = (x: Fraction): number => Number((x.top * 10n ** 12n) / x.bottom) / 1e12
