import type { IndicatorId, ProductId } from '../domain/ids'
import { scored } from '../engine/evaluate'
import { compared, dropEach, flat, repeated } from '../engine/guards'
import { at } from '../engine/kernel/matrix'
import { method } from '../engine/methods'
import { numericProblem } from '../engine/numericProblem'
import { jointChange, pairOf, ratingChanges, weightChanges } from '../engine/smallestChange'
import type { Ranked } from './evaluation'
import { memo } from './memo'
import { type MethodId, OTHER_METHODS } from './otherMethod'
import { responseOfRanked, stabilityOf } from './stability'

type Done = Extract<Ranked, { readonly status: 'ranked' }>

/** One change that alone gives another pair. */
export type Flip =
  | {
      readonly kind: 'weight'
      readonly indicator: IndicatorId
      readonly from: number
      readonly to: number
      readonly enters: readonly ProductId[]
      readonly leaves: readonly ProductId[]
    }
  | {
      readonly kind: 'rating'
      readonly product: ProductId
      readonly indicator: IndicatorId
      readonly from: number
      readonly to: number
      readonly enters: readonly ProductId[]
      readonly leaves: readonly ProductId[]
    }

const MOST_OF_A_KIND = 4

/** The smallest single changes: weights by the share they move, ratings by the levels they move. */
export const selectFlips = memo((ranked: Done): readonly Flip[] => {
  const { problem, evaluation } = ranked
  const names = (rows: readonly number[]) => rows.map((row) => at(problem.products, row))
  const weights = weightChanges(stabilityOf(ranked))
    .slice(0, MOST_OF_A_KIND)
    .map(
      ({ criterion, from, to, enters, leaves }): Flip => ({
        kind: 'weight',
        indicator: at(problem.indicators, criterion),
        from,
        to,
        enters: names(enters),
        leaves: names(leaves),
      }),
    )
  const ratings = ratingChanges(problem.scores, { min: 1, max: 5, step: 1 }, (levels) =>
    scored(problem, levels, evaluation.official),
  )
    .slice(0, MOST_OF_A_KIND)
    .map(
      ({ alternative, criterion, from, to, enters, leaves }): Flip => ({
        kind: 'rating',
        product: at(problem.products, alternative),
        indicator: at(problem.indicators, criterion),
        from,
        to,
        enters: names(enters),
        leaves: names(leaves),
      }),
    )
  return [...weights, ...ratings]
})

export interface SpreadChange {
  /** Share of the weight that must move from some indicators to others. */
  readonly moved: number
  readonly enters: ProductId
  readonly leaves: ProductId
}

/** The least weight that must move, spread over several indicators, to level the pair; only for a weighted sum. */
export const selectSpreadChange = memo((ranked: Done): SpreadChange | null => {
  const response = responseOfRanked(ranked)
  if (response.kind !== 'linear') return null
  const change = jointChange(response.values, ranked.problem.weights)
  if (!change) return null
  const { products } = ranked.problem
  return { moved: change.movement / 2, enters: at(products, change.enters), leaves: at(products, change.leaves) }
})

/** A change that should not matter, and whether the pair stays. */
export type Guard =
  | { readonly kind: 'dropped'; readonly product: ProductId; readonly same: boolean }
  | { readonly kind: 'spacing'; readonly line: string; readonly same: boolean }
  | { readonly kind: 'method'; readonly method: MethodId; readonly same: boolean }

const SPACINGS = [
  [0, 10, 30, 60, 100],
  [0, 40, 70, 90, 100],
] as const

/** Other value lines, other methods, and each outsider left out. */
export const selectGuards = memo((ranked: Done): readonly Guard[] => {
  const { problem, evaluation } = ranked
  const by = (levels: typeof problem.scores) => scored({ ...problem }, levels, evaluation.official)
  const today = pairOf(by(problem.scores))
  const spacings = SPACINGS.map((valueLine): Guard => {
    const scores = scored({ ...problem, valueLine }, problem.scores, evaluation.official)
    return { kind: 'spacing', line: valueLine.join('-'), same: compared(today, pairOf(scores)).samePair }
  })
  const others = [...new Set<MethodId>([evaluation.contrast, ...OTHER_METHODS])].map((id): Guard => {
    const { run, best } = method(id)
    const scores = run(numericProblem(problem, id), {}).scores
    const pair = pairOf(best === 'highest' ? scores : scores.map((score) => -score))
    return { kind: 'method', method: id, same: compared(today, pair).samePair }
  })
  const dropped = dropEach(problem.scores, by).map(
    ({ dropped: row, samePair }): Guard => ({
      kind: 'dropped',
      product: at(problem.products, row),
      same: samePair,
    }),
  )
  return [...spacings, ...others, ...dropped]
})

export interface Overlaps {
  /** Indicators whose ratings go together, |r| ≥ 0.8 over six products or more. */
  readonly repeated: readonly { readonly first: IndicatorId; readonly second: IndicatorId; readonly r: number }[]
  /** Indicators that rate all products alike and decide nothing. */
  readonly flat: readonly IndicatorId[]
}

export const selectOverlaps = memo(
  ({ problem }: Done): Overlaps => ({
    repeated: repeated(problem.scores).map(({ first, second, r }) => ({
      first: at(problem.indicators, first),
      second: at(problem.indicators, second),
      r,
    })),
    flat: flat(problem.scores).map((k) => at(problem.indicators, k)),
  }),
)
