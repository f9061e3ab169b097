/** Tenths of a per cent in the whole: what one decimal shows. */
const TENTHS = 1000
/** Remainders nearer than this are one: shares are sums of many small errors. */
const STEP = 1e-9

/**
 * Shares as they are printed where they stand together, to a tenth of a per cent, so that what is read adds up to what they add up to.
 * Each is rounded down and the largest remainders get what is left over (Hamilton's rule), so none is a tenth away from its own figure,
 * and none reads larger than one that is larger. Of equal remainders the larger share is raised, then the first in the list.
 *
 * Where all are equal all read the same: nine equal weights are 11,1 each, since one that read 11,2 would say that it weighs more.
 *
 * @param shares each 0…1
 */
export function shownShares(shares: readonly number[]): readonly number[] {
  const equal = shares.every((share) => Math.abs(share - (shares[0] ?? 0)) * TENTHS < STEP)
  return equal ? shares.map((share) => Math.round(share * TENTHS) / TENTHS) : wholeTenths(shares)
}

/** The same where what is shown is also what is counted, and so must add up even when all are equal: Hamilton's rule alone. */
export function wholeTenths(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * TENTHS)
  const floors = exact.map((part) => Math.floor(part + STEP))
  const left = Math.round(exact.reduce((sum, part) => sum + part, 0)) - floors.reduce((sum, part) => sum + part, 0)
  /** In whole steps, so that remainders that are one compare as one. */
  const rest = (k: number) => Math.round(((exact[k] ?? 0) - (floors[k] ?? 0)) / STEP)
  const raised = shares
    .map((_, k) => k)
    .toSorted((one, other) => rest(other) - rest(one) || (exact[other] ?? 0) - (exact[one] ?? 0))
    .slice(0, Math.max(0, left))
  return floors.map((part, k) => (part + (raised.includes(k) ? 1 : 0)) / TENTHS)
}

/** One of them as it is printed beside the others. */
export const shownShare = (shares: readonly number[], k: number): number => shownShares(shares)[k] ?? 0

/** More decimals than anybody reads. */
const MOST_DECIMALS = 4

/**
 * A weight as a factor of a product that is shown too: as printed beside the others when that multiplies out, else with as many decimals
 * of a per cent as it takes.
 *
 * @param value the other factor as it is printed
 * @param points their product as it is printed, to one decimal
 * @returns share and decimals of a per cent
 */
export function factorShown(
  shares: readonly number[],
  k: number,
  value: number,
  points: number,
): { readonly share: number; readonly decimals: number } {
  const whole = Math.round(points * 10)
  const givesIt = (share: number) => Math.round(value * share * 10 + STEP) === whole
  const beside = { share: shownShare(shares, k), decimals: 1 }
  if (givesIt(beside.share)) return beside
  for (let decimals = 2; decimals < MOST_DECIMALS; decimals++) {
    const share = Number((shares[k] ?? 0).toFixed(decimals + 2))
    if (givesIt(share)) return { share, decimals }
  }
  return { share: shares[k] ?? 0, decimals: MOST_DECIMALS }
}
