import type { IndicatorId, ProductId } from '../../../domain/ids'
import { OTHER_VALUE_LINES } from '../../../domain/method'
import { SCALE } from '../../../domain/scale'
import { addDominated, compared, dropEach, flat, related } from '../../../engine/guards'
import { pairOf } from '../../../engine/kernel/cut'
import { at } from '../../../engine/kernel/matrix'
import { scoresBy } from '../../../engine/standing'
import type { Complete } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'
import { OTHER_METHODS } from '../../../shared/model/otherMethod'

/** A change that should not matter, and whether the pair stays. */
export type GuardResult =
  | { readonly kind: 'dropped'; readonly product: ProductId; readonly same: boolean }
  | { readonly kind: 'dominated'; readonly same: boolean }
  | { readonly kind: 'spacing'; readonly line: string; readonly same: boolean }
  | { readonly kind: 'method'; readonly method: string; readonly same: boolean }

/** Other value lines, other methods, each outsider left out, and one more that is worse than all. */
export const selectGuards = memo((ranked: Complete): readonly GuardResult[] => {
  const { problem, evaluation } = ranked
  const official = (levels: typeof problem.scores) => scoresBy(problem, { method: evaluation.official, levels })
  const today = pairOf(evaluation.scores)
  const spacings = OTHER_VALUE_LINES.map((valueLine): GuardResult => {
    const scores = scoresBy({ ...problem, valueLine }, { method: evaluation.official })
    return { kind: 'spacing', line: valueLine.join('-'), same: compared(today, pairOf(scores)).samePair }
  })
  const others = [...new Set<string>([evaluation.contrast, ...OTHER_METHODS])].map((id): GuardResult => {
    const pair = pairOf(scoresBy(problem, { method: id }))
    return { kind: 'method', method: id, same: compared(today, pair).samePair }
  })
  const dropped = dropEach(problem.scores, official).map(
    ({ dropped: row, samePair }): GuardResult => ({
      kind: 'dropped',
      product: at(problem.products, row),
      same: samePair,
    }),
  )
  const dominated = addDominated(problem.scores, SCALE, official).samePair
  return [...spacings, ...others, ...dropped, { kind: 'dominated', same: dominated }]
})

/** Two indicators whose ratings go together or against each other, and how each product stands in both. */
export interface Related {
  readonly first: IndicatorId
  readonly second: IndicatorId
  readonly r: number
  readonly levels: readonly { readonly product: ProductId; readonly first: number; readonly second: number }[]
}

export interface Overlaps {
  /** Indicators whose ratings go together, r ≥ 0.8 over six products or more: perhaps the same measured twice. */
  readonly repeated: readonly Related[]
  /** Indicators whose ratings go against each other, r ≤ −0.8: what wins in one loses in the other. */
  readonly opposed: readonly Related[]
  /** Indicators that rate all products alike and decide nothing. */
  readonly flat: readonly IndicatorId[]
}

export const selectOverlaps = memo(({ problem }: Complete): Overlaps => {
  const found = related(problem.scores).map(
    ({ first, second, r }): Related => ({
      first: at(problem.indicators, first),
      second: at(problem.indicators, second),
      r,
      levels: problem.products.map((product, i) => {
        const row = at(problem.scores, i)
        return { product, first: at(row, first), second: at(row, second) }
      }),
    }),
  )
  return {
    repeated: found.filter(({ r }) => r > 0),
    opposed: found.filter(({ r }) => r < 0),
    flat: flat(problem.scores).map((k) => at(problem.indicators, k)),
  }
})
