import type { IndicatorId, ProductId } from '../domain/ids'
import { contrastOf, type MethodChoice, type OfficialMethod } from '../domain/method'
import { type ExactTie, exactTie } from '../domain/tie'
import { valueAt } from './kernel/ahpRatings'
import { type Cut, pairIn, possiblePairs } from './kernel/cut'
import { at, type Vector } from './kernel/matrix'
import { TIE_STEP } from './kernel/rank'
import { coverage, type DecisionProblem } from './problem'
import { pairStanding, scoresBy } from './standing'

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

export interface Evaluation {
  readonly official: OfficialMethod
  readonly contrast: OfficialMethod
  readonly indicators: readonly IndicatorId[]
  readonly weights: readonly number[]
  /** By product, in the order of the problem's. */
  readonly scores: readonly number[]
  /** By place; tied products in the order they were proposed. */
  readonly rows: readonly RankedProduct[]
  /** The two first and whoever is tied with the second, best first; fewer when there are fewer products. */
  readonly pair: readonly ProductId[]
  /** The same by the contrast method, and who shares the place its cut runs through. */
  readonly contrastPair: readonly ProductId[]
  readonly contrastTied: readonly ProductId[]
  /** Points between the second and the third; null with fewer than three products. */
  readonly margin: number | null
  /** Products that share the place through which the cut runs; empty when the cut separates two scores. */
  readonly tiedAtCut: readonly ProductId[]
  /** Why the second and the third are a technical tie by the figures alone; `technicalTie` adds what chance says. */
  readonly tie: readonly ExactTie[]
}

/** Scores and places by both methods, with the cut after the second. No products, no rows. */
export function evaluate(problem: DecisionProblem, choice: MethodChoice): Evaluation {
  const { official } = choice
  const contrast = contrastOf(official)
  const own = pairStanding(problem, { method: official })
  const other = pairStanding(problem, { method: contrast })
  const low = scoresBy(problem, { method: official, levels: problem.worst })
  const high = scoresBy(problem, { method: official, levels: problem.best })
  const rows = own.order.map(
    (i): RankedProduct => ({
      product: at(problem.products, i),
      place: at(own.places, i),
      score: at(own.scores, i),
      interval: isOpen(problem, i) ? [at(low, i), at(high, i)] : null,
      coverage: coverage(problem, i),
      contributions: at(problem.scores, i).map(
        (level, k) => at(problem.weights, k) * valueAt(level, problem.valueLine),
      ),
      contrastPlace: at(other.places, i),
      contrastScore: at(other.scores, i),
    }),
  )
  const named = (indices: Vector): readonly ProductId[] => indices.map((i) => at(problem.products, i))
  return {
    official,
    contrast,
    indicators: problem.indicators,
    weights: problem.weights,
    scores: own.scores,
    rows,
    pair: named(firstIn(own)),
    contrastPair: named(firstIn(other)),
    contrastTied: named(other.level),
    margin: own.margin,
    tiedAtCut: named(own.level),
    tie: exactTie({
      margin: own.margin,
      equal: own.level.length > 0,
      contrastAgrees: mayAgree(possiblePairs(own), possiblePairs(other)),
      overlaps: mayCross(rows, own),
    }),
  }
}

/** Two pairs are the same in either order. */
export const samePair = (one: readonly ProductId[], other: readonly ProductId[]): boolean =>
  one.length === other.length && one.every((product) => other.includes(product))

/** Every pair that an evaluation allows, the better placed first: one, or several while a tie at the cut is not broken. */
export const pairsAllowed = ({
  pair,
  tiedAtCut,
}: Pick<Evaluation, 'pair' | 'tiedAtCut'>): readonly (readonly [ProductId, ProductId])[] =>
  possiblePairs({ inside: pair.filter((product) => !tiedAtCut.includes(product)), level: tiedAtCut })

/** Those of the pair, best first. */
const firstIn = (cut: Cut): Vector => cut.order.slice(0, pairIn(cut).length)

/** Whether one pair is allowed by both: two cuts through a tie still agree when the ties can be broken alike. */
export const mayAgree = <T>(one: readonly (readonly [T, T])[], other: readonly (readonly [T, T])[]): boolean =>
  one.some((pair) => other.some((their) => pair.every((i) => their.includes(i))))

const isOpen = (problem: DecisionProblem, product: number): boolean =>
  at(problem.states, product).some((state) => state === 'sd' || state === 'missing')

/** True when unknown cells alone could put a product of the pair below one that follows it. */
function mayCross(rows: readonly RankedProduct[], cut: Cut): boolean {
  const [pair, rest] = [rows.slice(0, pairIn(cut).length), rows.slice(pairIn(cut).length)]
  const lowest = Math.min(...pair.map(({ interval, score }) => interval?.[0] ?? score))
  return rest.some(({ interval, score }) => (interval?.[1] ?? score) > lowest + TIE_STEP)
}
