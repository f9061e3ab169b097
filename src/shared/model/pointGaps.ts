import type { IndicatorId, ProductId } from '../../domain/ids'
import type { Evaluation } from '../../engine/evaluate'

/** One indicator's part in the distance between two products, in points of the weighted sum. */
export interface PointGap {
  readonly indicator: IndicatorId
  /** Positive when it favours the first. */
  readonly points: number
}

/** What favours each of two products, largest favour to the first on top; the sum is the distance between them. */
export function differences(evaluation: Evaluation, first: ProductId, second: ProductId): readonly PointGap[] {
  const of = (product: ProductId) => evaluation.rows.find((row) => row.product === product)?.contributions ?? []
  const [one, other] = [of(first), of(second)]
  return evaluation.indicators
    .map((indicator, k) => ({ indicator, points: (one[k] ?? 0) - (other[k] ?? 0) }))
    .sort((a, b) => b.points - a.points)
}
