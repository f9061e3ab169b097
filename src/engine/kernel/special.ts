import stdlibExp from '@stdlib/math-base-special-exp'
import stdlibLn from '@stdlib/math-base-special-ln'
import stdlibPow from '@stdlib/math-base-special-pow'

/**
 * The only door to transcendental functions. The language leaves the last bits of Math.exp, Math.log and Math.pow to each
 * browser; these are the FreeBSD msun algorithms in plain arithmetic, so an official score has the same bits everywhere.
 */

/** Natural logarithm. 0 → −∞; negative → NaN. */
export const ln = (x: number): number => stdlibLn(x)

export const exp = (x: number): number => stdlibExp(x)

/** base^exponent; 0^0 = 1. */
export const pow = (base: number, exponent: number): number => stdlibPow(base, exponent)
