import type { IndicatorId, ProductId } from '../../../domain/ids'
import { OTHER_VALUE_LINES } from '../../../domain/method'
import { SCALE } from '../../../domain/scale'
import { scored } from '../../../engine/evaluate'
import { addDominated, compared, dropEach, flat, repeated } from '../../../engine/guards'
import { at } from '../../../engine/kernel/matrix'
import { upward } from '../../../engine/method'
import { method } from '../../../engine/methods'
import { numericProblem } from '../../../engine/numericProblem'
import { pairOf } from '../../../engine/smallestChange'
import type { Complete } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'
import { OTHER_METHODS } from '../../../shared/model/otherMethod'

/** A change that should not matter, and whether the pair stays. */
export type Guard =
  | { readonly kind: 'dropped'; readonly product: ProductId; readonly same: boolean }
  | { readonly kind: 'dominated'; readonly same: boolean }
  | { readonly kind: 'spacing'; readonly line: string; readonly same: boolean }
  | { readonly kind: 'method'; readonly method: string; readonly same: boolean }

/** Other value lines, other methods, each outsider left out, and one more that is worse than all. */
export const selectGuards = memo((ranked: Complete): readonly Guard[] => {
  const { problem, evaluation } = ranked
  const official = (levels: typeof problem.scores) => scored(problem, levels, evaluation.official)
  const today = pairOf(official(problem.scores))
  const spacings = OTHER_VALUE_LINES.map((valueLine): Guard => {
    const scores = scored({ ...problem, valueLine }, problem.scores, evaluation.official)
    return { kind: 'spacing', line: valueLine.join('-'), same: compared(today, pairOf(scores)).samePair }
  })
  const others = [...new Set<string>([evaluation.contrast, ...OTHER_METHODS])].map((id): Guard => {
    const by = method(id)
    const pair = pairOf(upward(by, by.run(numericProblem(problem, id), {}).scores))
    return { kind: 'method', method: id, same: compared(today, pair).samePair }
  })
  const dropped = dropEach(problem.scores, official).map(
    ({ dropped: row, samePair }): Guard => ({
      kind: 'dropped',
      product: at(problem.products, row),
      same: samePair,
    }),
  )
  const dominated = addDominated(problem.scores, SCALE, official).samePair
  return [...spacings, ...others, ...dropped, { kind: 'dominated', same: dominated }]
})

/** Two indicators that rate alike, and how each product stands in both. */
export interface Repeated {
  readonly first: IndicatorId
  readonly second: IndicatorId
  readonly r: number
  readonly levels: readonly { readonly product: ProductId; readonly first: number; readonly second: number }[]
}

export interface Overlaps {
  /** Indicators whose ratings go together, |r| ≥ 0.8 over six products or more. */
  readonly repeated: readonly Repeated[]
  /** Indicators that rate all products alike and decide nothing. */
  readonly flat: readonly IndicatorId[]
}

export const selectOverlaps = memo(
  ({ problem }: Complete): Overlaps => ({
    repeated: repeated(problem.scores).map(({ first, second, r }) => ({
      first: at(problem.indicators, first),
      second: at(problem.indicators, second),
      r,
      levels: problem.products.map((product, i) => {
        const row = at(problem.scores, i)
        return { product, first: at(row, first), second: at(row, second) }
      }),
    })),
    flat: flat(problem.scores).map((k) => at(problem.indicators, k)),
  }),
)
