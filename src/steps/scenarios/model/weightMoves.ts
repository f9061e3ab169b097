import type { IndicatorId } from '../../../domain/ids'
import type { Comparison } from '../../../shared/model/scenarios'

/** The weight of one indicator in every scenario compared, the mesa's first. */
export interface WeightRow {
  readonly indicator: IndicatorId
  readonly shares: readonly number[]
}

/** Half of what one decimal of a per cent can show. */
const VISIBLE = 0.0005

/** Indicators whose weight is not the mesa's in some scenario, those that move most first. */
export function weightMoves(indicators: readonly IndicatorId[], { columns }: Comparison): readonly WeightRow[] {
  const rows = indicators.map((indicator, k) => ({
    indicator,
    shares: columns.map(({ result }) => result.weights[k] ?? 0),
  }))
  return rows.filter((row) => widest(row) >= VISIBLE).sort((one, other) => widest(other) - widest(one))
}

const widest = ({ shares: [mesa = 0, ...others] }: WeightRow): number =>
  Math.max(0, ...others.map((share) => Math.abs(share - mesa)))
