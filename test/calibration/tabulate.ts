import { indices } from '../../src/engine/kernel/matrix'
import type { Observed } from './secondMesa'

export interface Survival {
  readonly mesas: number
  /** Mean share of second mesas with the same pair, 0 … 1; null without mesas. */
  readonly share: number | null
  /** Standard error of the mean over those observed, since mesas are what was drawn independently; null with fewer than two. */
  readonly error: number | null
}

export function survivalOf(observed: readonly Observed[]): Survival {
  const mesas = observed.length
  if (mesas === 0) return { mesas, share: null, error: null }
  const share = observed.reduce((sum, one) => sum + one.survival, 0) / mesas
  if (mesas === 1) return { mesas, share, error: null }
  const squares = observed.reduce((sum, { survival }) => sum + (survival - share) * (survival - share), 0)
  return { mesas, share, error: Math.sqrt(squares / (mesas - 1) / mesas) }
}

/** Those whose margin is in [from, to). */
export const withMargin = (observed: readonly Observed[], from: number, to: number): readonly Observed[] =>
  observed.filter(({ margin }) => margin >= from && margin < to)

/** Margins wider than this are one last bin. */
const WIDEST = 12

/**
 * The smallest whole point from which a promise holds: margins of that point survive at least as often as promised, and of
 * no wider point less often by more than two standard errors. Null when no point does.
 *
 * @param promise share in [0, 1]
 */
export function stepFor(observed: readonly Observed[], promise: number): number | null {
  const bins = indices(WIDEST + 1).map((from) =>
    survivalOf(withMargin(observed, from, from === WIDEST ? Number.POSITIVE_INFINITY : from + 1)),
  )
  const short = ({ share, error }: Survival, errors: number): boolean =>
    share !== null && share + errors * (error ?? 0) < promise
  const step = bins.findIndex(
    (bin, i) => bin.share !== null && !short(bin, 0) && bins.slice(i + 1).every((wider) => !short(wider, 2)),
  )
  return step === -1 ? null : step
}
