import type { ProductId } from '../../../domain/ids'
import type { Evaluation, RankedProduct } from '../../../engine/evaluate'

/** A product with cells nobody knows: what they leave open. */
export interface OpenScore {
  readonly product: ProductId
  /** Points with every unknown cell at its worst and at its best. */
  readonly low: number
  readonly high: number
  /** Share of the weight that has a rating, 0 … 1. */
  readonly coverage: number
  /** Its unknown cells reach across the cut: it may enter the pair, or leave it. */
  readonly crosses: boolean
}

/** Products with unknown cells, by place. With fewer than three products nobody can enter or leave. */
export function openScores({ rows }: Evaluation): readonly OpenScore[] {
  return rows.flatMap((row, i) => {
    if (!row.interval) return []
    const [low, high] = row.interval
    const inside = i < 2
    const across = inside ? rows.slice(2) : rows.slice(0, 2)
    const crosses = across.some((other) => (inside ? highest(other) > low : lowest(other) < high))
    return [{ product: row.product, low, high, coverage: row.coverage, crosses }]
  })
}

const lowest = ({ interval, score }: RankedProduct): number => interval?.[0] ?? score
const highest = ({ interval, score }: RankedProduct): number => interval?.[1] ?? score
