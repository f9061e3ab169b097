import { wholeTenths } from '../../../domain/shownShares'

/**
 * Weights with one of them set, the others keeping their proportions to each other, in tenths that add up to 100.
 *
 * @param percents n weights in any unit, each ≥ 0
 * @param k which one is set
 * @param percent what it is set to; taken as 100 above that, and as 0 below
 * @returns n weights in per cent. Where the others are all nothing they share the rest alike; a weight that is alone is 100.
 */
export function inProportion(percents: readonly number[], k: number, percent: number): readonly number[] {
  if (percents.length < 2) return percents.map(() => 100)
  const set = Math.min(100, Math.max(0, percent)) / 100
  const others = percents.reduce((sum, one, i) => (i === k ? sum : sum + one), 0)
  const shares = percents.map((one, i) =>
    i === k ? set : (1 - set) * (others === 0 ? 1 / (percents.length - 1) : one / others),
  )
  return wholeTenths(shares).map((share) => share * 100)
}

/** One weight twice as large a part of the whole as it is, the others in proportion. */
export function doubled(percents: readonly number[], k: number): readonly number[] {
  const total = percents.reduce((sum, one) => sum + one, 0)
  return inProportion(percents, k, total === 0 ? 0 : (200 * (percents[k] ?? 0)) / total)
}
