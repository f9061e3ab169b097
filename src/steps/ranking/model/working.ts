import type { Datum } from '../../../domain/datum'
import type { DimensionId, IndicatorId, ProductId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import type { Level } from '../../../domain/scale'
import type { JoinedCell } from '../../../engine/joinBallots'
import { valueAt } from '../../../engine/kernel/ahpRatings'
import { at } from '../../../engine/kernel/matrix'
import type { FormulaEvaluator } from '../../../engine/suggest'
import { type Complete, selectJoined, selectWeights } from '../../../shared/model/evaluation'
import { selectSuggestions } from '../../../shared/model/suggestions'

/** One line of the working: what one indicator adds to the score, from the datum on, in the digits that are printed. */
export interface WorkingRow {
  readonly indicator: IndicatorId
  readonly name: string
  readonly data: readonly (Pick<Datum, 'value' | 'unit' | 'source' | 'year'> & { readonly name: string })[]
  readonly suggested: Level | null
  readonly state: JoinedCell['state']
  /** The plenary agreed it; else it is the median of the voices. */
  readonly agreed: boolean
  /** The voices it is the median of, lowest first. */
  readonly voices: readonly number[]
  readonly level: number
  /** 0 … 1, to four decimals. */
  readonly value: number
  /** Per cent, to three decimals. */
  readonly weight: number
  /** The share of the dimension and the share inside it, 0 … 1; their product is the weight. */
  readonly shares: readonly [dimension: number, inside: number] | null
  readonly dimension: DimensionId
  /** Value by weight as printed, to three decimals: what a calculator gives. */
  readonly points: number
}

export interface Working {
  readonly rows: readonly WorkingRow[]
  /** Of the printed points. */
  readonly sum: number
  /** What the app keeps: from all decimals. */
  readonly score: number
  readonly place: number
  readonly of: number
}

/** Below this two sums are one. */
const STEP = 1e-6

/** True where scores are sums of what each indicator adds: only those can be followed line by line. */
export const isAddedUp = ({ evaluation }: Complete): boolean =>
  evaluation.rows.every(
    ({ contributions, score }) => Math.abs(contributions.reduce((sum, part) => sum + part, 0) - score) < STEP,
  )

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals

/** The working of one score by the weighted sum, so that it can be repeated with the calculator of a phone. */
export function workingOf(
  programme: Programme,
  territory: Territory,
  { problem, evaluation }: Complete,
  product: ProductId,
  evaluator: FormulaEvaluator | null,
): Working {
  const joined = selectJoined(territory)
  const { blocks } = selectWeights(programme, territory).official
  const suggestions = selectSuggestions(territory, evaluator).get(product)
  const row = problem.products.indexOf(product)
  const ranked = evaluation.rows.find((one) => one.product === product)
  const shareIn = (node: string, item: string): number | null => {
    const block = blocks.find((one) => one.node === node)
    return block?.priorities?.[block.items.findIndex((one: string) => one === item)] ?? null
  }
  const rows = territory.indicators.map((indicator, k): WorkingRow => {
    const cell = at(at(joined.cells, row), k)
    const level = at(at(problem.scores, row), k)
    const value = rounded(valueAt(level, problem.valueLine) / 100, 4)
    const weight = rounded(100 * at(problem.weights, k), 3)
    const [outer, inner] = [shareIn('root', indicator.dimension), shareIn(indicator.dimension, indicator.id)]
    return {
      indicator: indicator.id,
      name: indicator.name,
      data: indicator.subs.flatMap(({ id, name }) => {
        const datum = territory.data[product]?.[id]
        return datum ? [{ ...datum, name }] : []
      }),
      suggested: suggestions?.get(indicator.id)?.level ?? null,
      state: cell.state,
      agreed: cell.agreed,
      voices: cell.voices.map((voice) => voice.value).toSorted((one, other) => one - other),
      level,
      value,
      weight,
      shares: outer === null || inner === null ? null : [outer, inner],
      dimension: indicator.dimension,
      points: rounded(value * weight, 3),
    }
  })
  return {
    rows,
    sum: rounded(
      rows.reduce((sum, { points }) => sum + points, 0),
      3,
    ),
    score: ranked?.score ?? 0,
    place: ranked?.place ?? 0,
    of: evaluation.rows.length,
  }
}
