import type { IndicatorId } from '../../../domain/ids'
import { shownShares } from '../../../domain/shownShares'
import type { Comparison } from '../../../shared/model/scenarios'

/** The weight of one indicator in every scenario compared, the mesa's first, as printed beside the others. */
export interface ComparedWeight {
  readonly indicator: IndicatorId
  readonly shares: readonly number[]
}

/** Half of what one decimal of a per cent can show. */
const VISIBLE = 0.0005

/** Indicators whose weight is not the mesa's in some scenario, those that move most first. */
export function weightMoves(indicators: readonly IndicatorId[], { columns }: Comparison): readonly ComparedWeight[] {
  const shown = columns.map(({ result }) => shownShares(result.weights))
  return indicators
    .map((indicator, k) => ({
      exact: columns.map(({ result }) => result.weights[k] ?? 0),
      row: { indicator, shares: shown.map((shares) => shares[k] ?? 0) },
    }))
    .filter(({ exact }) => widest(exact) >= VISIBLE)
    .sort((one, other) => widest(other.exact) - widest(one.exact))
    .map(({ row }) => row)
}

const widest = ([mesa = 0, ...others]: readonly number[]): number =>
  Math.max(0, ...others.map((share) => Math.abs(share - mesa)))
