import type { IndicatorId, ProductId } from '../domain/ids'
import { contrastOf, type MethodChoice, type OfficialMethod, TECHNICAL_TIE } from '../domain/method'
import { valueAt } from './kernel/ahpRatings'
import { at, type Matrix, type Vector } from './kernel/matrix'
import { ranks, TIE_STEP } from './kernel/rank'
import { inPoints } from './method'
import { method } from './methods'
import { numericProblem } from './numericProblem'
import { coverage, type DecisionProblem } from './problem'

export interface RankedProduct {
  readonly product: ProductId
  /** 1 for the best; tied products share the better place. */
  readonly place: number
  /** 0…100: weighted sum of values, or closeness in points when TOPSIS is official. */
  readonly score: number
  /** Lowest and highest score its unknown cells allow; null when every cell is known. */
  readonly interval: readonly [low: number, high: number] | null
  /** Share of the weight the mesa could rate, 0…1. */
  readonly coverage: number
  /** Points each indicator adds to the weighted sum; they sum to the AHP score. */
  readonly contributions: readonly number[]
  readonly contrastPlace: number
  /** 0…100. */
  readonly contrastScore: number
}

export type TieReason = 'small-margin' | 'contrast-differs' | 'equal-scores' | 'interval-overlaps'

export interface Evaluation {
  readonly official: OfficialMethod
  readonly contrast: OfficialMethod
  readonly indicators: readonly IndicatorId[]
  readonly weights: readonly number[]
  /** By place; tied products in the order they were proposed. */
  readonly rows: readonly RankedProduct[]
  /** The two first, or fewer when there are fewer products. When the cut runs through a tie, `tiedAtCut` says so. */
  readonly pair: readonly ProductId[]
  readonly contrastPair: readonly ProductId[]
  /** Points between the second and the third; null with fewer than three products. */
  readonly margin: number | null
  /** Products that share the place through which the cut runs; empty when the cut separates two scores. */
  readonly tiedAtCut: readonly ProductId[]
  /** Why the second and the third are a technical tie; empty when they are not. */
  readonly tie: readonly TieReason[]
}

/** Scores and places by both methods, with the cut after the second. No products, no rows. */
export function evaluate(problem: DecisionProblem, choice: MethodChoice): Evaluation {
  const { official } = choice
  const contrast = contrastOf(official)
  const score = (scores: Matrix, by: OfficialMethod): Vector => scored(problem, scores, by)
  const own = score(problem.scores, official)
  const other = score(problem.scores, contrast)
  const low = score(problem.worst, official)
  const high = score(problem.best, official)
  const places = ranks(own)
  const otherPlaces = ranks(other)
  const rows = problem.products
    .map(
      (product, i): RankedProduct => ({
        product,
        place: at(places, i),
        score: at(own, i),
        interval: isOpen(problem, i) ? [at(low, i), at(high, i)] : null,
        coverage: coverage(problem, i),
        contributions: at(problem.scores, i).map(
          (level, k) => at(problem.weights, k) * valueAt(level, problem.valueLine),
        ),
        contrastPlace: at(otherPlaces, i),
        contrastScore: at(other, i),
      }),
    )
    .sort((one, next) => one.place - next.place)
  const pair = rows.slice(0, 2).map(({ product }) => product)
  const contrastPair = firstTwo(problem.products, otherPlaces)
  const [, second, third] = rows
  const margin = second && third ? second.score - third.score : null
  const tiedAtCut = second && third && second.place === third.place ? tiedWith(rows, second.place) : []
  return {
    official,
    contrast,
    indicators: problem.indicators,
    weights: problem.weights,
    rows,
    pair,
    contrastPair,
    margin,
    tiedAtCut,
    tie: margin === null ? [] : tieReasons(rows, margin, tiedAtCut.length > 0, samePair(pair, contrastPair)),
  }
}

/** Two pairs are the same in either order. */
export const samePair = (one: readonly ProductId[], other: readonly ProductId[]): boolean =>
  one.length === other.length && one.every((product) => other.includes(product))

/** Scores, 0…100, of every product by one of the two official methods. */
export function scored(problem: DecisionProblem, scores: Matrix, by: OfficialMethod): Vector {
  const official = method(by)
  return inPoints(official, official.run(numericProblem(problem, by, scores), {}).scores)
}

const isOpen = (problem: DecisionProblem, product: number): boolean =>
  at(problem.states, product).some((state) => state === 'sd' || state === 'missing')

const firstTwo = (products: readonly ProductId[], places: Vector): readonly ProductId[] =>
  products
    .map((product, i) => ({ product, place: at(places, i) }))
    .sort((one, other) => one.place - other.place)
    .slice(0, 2)
    .map(({ product }) => product)

const tiedWith = (rows: readonly RankedProduct[], place: number): readonly ProductId[] =>
  rows.filter((row) => row.place === place).map(({ product }) => product)

function tieReasons(
  rows: readonly RankedProduct[],
  margin: number,
  equal: boolean,
  contrastAgrees: boolean,
): readonly TieReason[] {
  return [
    ...(equal ? (['equal-scores'] as const) : []),
    ...(margin < TECHNICAL_TIE - TIE_STEP ? (['small-margin'] as const) : []),
    ...(contrastAgrees ? [] : (['contrast-differs'] as const)),
    ...(mayCross(rows) ? (['interval-overlaps'] as const) : []),
  ]
}

/** True when unknown cells alone could put a product of the pair below one that follows it. */
function mayCross(rows: readonly RankedProduct[]): boolean {
  const lowest = Math.min(...rows.slice(0, 2).map(({ interval, score }) => interval?.[0] ?? score))
  return rows.slice(2).some(({ interval, score }) => (interval?.[1] ?? score) > lowest)
}
