import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { valueAt } from './ahpRatings'
import type { Vector } from './matrix'
import { exp } from './special'

/** What is known of a value that is not known: the same shape for rating intervals, survey errors and published cases. */
export type Distribution =
  | { readonly type: 'exact'; readonly value: number }
  | { readonly type: 'uniform'; readonly low: number; readonly high: number }
  // Uniform on the rating scale, each level worth what the value line says.
  | { readonly type: 'level'; readonly low: number; readonly high: number; readonly valueLine: Vector }
  | { readonly type: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly type: 'lognormal'; readonly mean: number; readonly sd: number } // of the logarithm

/** z with P(Z ≤ z) = share, for a standard normal Z; share strictly between 0 and 1. */
export const standardNormal = (share: number): number => normalQuantile(share, 0, 1)

/**
 * The value below which a share of the distribution lies. One uniform number makes one value, so the same code serves
 * pseudo-random and low-discrepancy points.
 *
 * @param share strictly between 0 and 1; an sd of 0 gives the mean
 */
export function quantile(distribution: Distribution, share: number): number {
  switch (distribution.type) {
    case 'exact':
      return distribution.value
    case 'uniform':
      return distribution.low + share * (distribution.high - distribution.low)
    case 'level':
      return valueAt(distribution.low + share * (distribution.high - distribution.low), distribution.valueLine)
    case 'normal':
      return distribution.mean + distribution.sd * standardNormal(share)
    case 'lognormal':
      return exp(distribution.mean + distribution.sd * standardNormal(share))
  }
}
