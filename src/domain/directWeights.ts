import type { IndicatorId } from './ids'

/** How people may be asked what matters: two at a time, which is usual, or by one of the fast ways. */
export const WEIGHING_WAYS = ['pairs', 'points', 'order', 'best-worst'] as const
export type WeighingWay = (typeof WEIGHING_WAYS)[number]
export type DirectWay = Exclude<WeighingWay, 'pairs'>

/** What a person shares out among the indicators. */
export const POINTS_BUDGET = 100

export interface GivenPoints {
  readonly way: 'points'
  /** Whole, ≥ 0, summing to `POINTS_BUDGET`. */
  readonly points: readonly { readonly indicator: IndicatorId; readonly points: number }[]
}

export interface GivenOrder {
  readonly way: 'order'
  /** The most important first. */
  readonly order: readonly IndicatorId[]
}

export interface GivenBestWorst {
  readonly way: 'best-worst'
  readonly best: IndicatorId
  readonly worst: IndicatorId
  /** For each indicator, 1 … 9: how much more the best matters than it, and how much more it matters than the worst. */
  readonly comparisons: readonly {
    readonly indicator: IndicatorId
    readonly toBest: number
    readonly toWorst: number
  }[]
}

/** One person's whole answer by one of the fast ways, over the adopted indicators at once. */
export type DirectWeights = GivenPoints | GivenOrder | GivenBestWorst

/** What one person answered, by way; a way that is absent was not answered. */
export type DirectAnswers = { readonly [W in DirectWay]?: Extract<DirectWeights, { readonly way: W }> }

/** The indicators an answer speaks of, in its order. */
export function indicatorsIn(answer: DirectWeights): readonly IndicatorId[] {
  switch (answer.way) {
    case 'points':
      return answer.points.map(({ indicator }) => indicator)
    case 'order':
      return answer.order
    case 'best-worst':
      return answer.comparisons.map(({ indicator }) => indicator)
  }
}

/** Whether an answer still says how these weigh: it speaks of each, and its best and worst are among them. */
export function coversAll(answer: DirectWeights, indicators: readonly { readonly id: IndicatorId }[]): boolean {
  const spoken = new Set(indicatorsIn(answer))
  const ids = new Set(indicators.map(({ id }) => id))
  const ends = answer.way === 'best-worst' ? [answer.best, answer.worst] : []
  return [...ids].every((id) => spoken.has(id)) && ends.every((id) => ids.has(id))
}
