import type { IndicatorId, ProductId } from '../../domain/ids'
import { type EstimateStep, MOST_DRAWS } from '../../engine/estimate'
import { pairsAllowed } from '../../engine/evaluate'
import { at } from '../../engine/kernel/matrix'
import type { Complete } from './evaluation'
import { memo } from './memo'

/** What chance answers, by product instead of by row. Shares and errors (standard errors) are in [0, 1]. */
export interface Chance {
  /** Most often among the two first on top. */
  readonly rows: readonly {
    readonly product: ProductId
    /** By place, from the first. */
    readonly places: readonly number[]
    readonly share: number
    readonly error: number
    /** Mean weights of the draws it won; null if it never did. */
    readonly central: readonly { readonly indicator: IndicatorId; readonly weight: number }[] | null
    /** How often it is first under those weights, with the ratings in doubt; null until it is known, or if it never was. */
    readonly confidence: number | null
    /** How often it beats each product, in the order of `rows`. */
    readonly beats: readonly number[]
  }[]
  /** Every pair that came out, most frequent first, each led by the better placed today. */
  readonly pairs: readonly PairChance[]
  /** Today's pair; while it runs through a tie, every pair that breaking the tie could give. */
  readonly today: readonly PairChance[]
  readonly draws: number
  /** Share of the draws tried whose people could not be counted: no answers connected what had to be compared. */
  readonly uncounted: number
  /** Draws after which it stops in any case. */
  readonly most: number
  readonly done: boolean
}

/** Deviations of the normal that hold 95 of a hundred. */
const DEVIATIONS = 1.96

/** A share with the interval that holds the true one 95 times in a hundred, all in [0, 1]. */
export interface Held {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** How far chance has told a share: what is shown beside it and what goes into files. */
export const held = ({ share, error }: { readonly share: number; readonly error: number }): Held => ({
  share,
  low: Math.max(0, share - DEVIATIONS * error),
  high: Math.min(1, share + DEVIATIONS * error),
})

export interface PairChance {
  readonly first: ProductId
  readonly second: ProductId
  readonly share: number
  readonly error: number
}

/**
 * @param step an answer to a question about this very ranking
 * @returns null while no draw could be counted
 */
export const selectChance = memo(
  ({ problem, evaluation }: Complete, { summary, confidence, done }: EstimateStep): Chance | null => {
    if (!summary) return null
    const { products, indicators } = problem
    const place = new Map(evaluation.rows.map(({ product }, i) => [product, i]))
    // Those that come out equally often, most of them never, stand as the ranking has them.
    const order = evaluation.rows
      .map(({ product }) => products.indexOf(product))
      .toSorted((one, other) => at(summary.inPair, other).share - at(summary.inPair, one).share)
    const pairs = summary.pairs.map(({ first, second, share, error }) => {
      const [better, other] = [at(products, first), at(products, second)]
      const led = (place.get(better) ?? 0) <= (place.get(other) ?? 0)
      return { first: led ? better : other, second: led ? other : better, share, error }
    })
    const today = pairsAllowed(evaluation).map(
      ([first, second]) =>
        pairs.find((one) => one.first === first && one.second === second) ?? { first, second, share: 0, error: 0 },
    )
    return {
      rows: order.map((row) => ({
        product: at(products, row),
        places: at(summary.places, row),
        ...at(summary.inPair, row),
        central:
          at(summary.centralWeights, row)?.map((weight, k) => ({ indicator: at(indicators, k), weight })) ?? null,
        confidence: confidence?.[row] ?? null,
        beats: order.map((other) => summary.wins?.[row]?.[other] ?? 0),
      })),
      pairs,
      today,
      draws: summary.draws,
      uncounted: summary.uncounted / (summary.draws + summary.uncounted),
      most: MOST_DRAWS,
      done,
    }
  },
)
