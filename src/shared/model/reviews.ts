import type { IndicatorId, ProductId } from '../../domain/ids'
import { isScored, standing } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import type { RatedCell, SheetId } from '../../domain/rating'
import type { StepId } from '../../domain/step'
import type { FormulaEvaluator } from '../../engine/suggest'
import { selectJoined, selectWeights } from './evaluation'
import { departs, selectSuggestions } from './suggestions'

/** Something that waits for a person: what the yellow count in the margin counts and F8 walks. */
export type Review =
  | { readonly step: 'candidates'; readonly why: 'filter-to-check'; readonly product: ProductId }
  | { readonly step: 'weights'; readonly why: 'clashing-ballots'; readonly count: number }
  | {
      readonly step: 'ratings'
      readonly why: 'missing' | 'departure-without-reason' | 'na-without-reason'
      readonly product: ProductId
      readonly indicator: IndicatorId
      readonly sheet: SheetId
    }

/** Ballots above this consistency ratio are worth one more look (Saaty 1980). Shown, never blocking. */
const REVIEW_RATIO = 0.1

/** Everything that waits on a territory, in step order. A step nobody has begun waits for nothing. */
export const selectReviews = (
  programme: Programme,
  territory: Territory,
  evaluator: FormulaEvaluator | null,
): readonly Review[] => [
  ...territory.candidates
    .filter((candidate) => standing(candidate) === 'to-check')
    .map(({ id }): Review => ({ step: 'candidates', why: 'filter-to-check', product: id })),
  ...clashing(programme, territory),
  ...unexplained(territory, evaluator),
  ...missing(territory),
]

export const reviewsOf = (reviews: readonly Review[], step: StepId): readonly Review[] =>
  reviews.filter((review) => review.step === step)

function clashing(programme: Programme, territory: Territory): readonly Review[] {
  const { members } = selectWeights(programme, territory)
  const count = members.filter(
    ({ member, ratio }) => ratio !== null && ratio > REVIEW_RATIO && !keptAll(territory, member),
  ).length
  return count === 0 ? [] : [{ step: 'weights', why: 'clashing-ballots', count }]
}

const keptAll = (territory: Territory, member: keyof Territory['judgements']): boolean =>
  (territory.judgements[member] ?? []).some(({ kept }) => kept)

function unexplained(territory: Territory, evaluator: FormulaEvaluator | null): readonly Review[] {
  const suggestions = selectSuggestions(territory, evaluator)
  return cellsOf(territory).flatMap(({ sheet, product, indicator, cell }): readonly Review[] => {
    if (cell.reason.trim() !== '') return []
    const at = { step: 'ratings', product, indicator, sheet } as const
    if (cell.value === 'NA') return [{ ...at, why: 'na-without-reason' }]
    const departed = departs(cell.value, suggestions.get(product)?.get(indicator))
    return departed ? [{ ...at, why: 'departure-without-reason' }] : []
  })
}

interface PlacedCell {
  readonly sheet: SheetId
  readonly product: ProductId
  readonly indicator: IndicatorId
  readonly cell: RatedCell
}

/** Cells of the plenary and the tables on products still scored; a member's own ballot owes nobody a reason. */
function cellsOf(territory: Territory): readonly PlacedCell[] {
  const sheets: readonly SheetId[] = ['plenary', ...territory.tables.map(({ id }): SheetId => `table:${id}`)]
  return sheets.flatMap((sheet) =>
    territory.candidates.filter(isScored).flatMap(({ id: product }) =>
      territory.indicators.flatMap(({ id: indicator }) => {
        const cell = territory.sheets[sheet]?.[product]?.[indicator]
        return cell ? [{ sheet, product, indicator, cell }] : []
      }),
    ),
  )
}

function missing(territory: Territory): readonly Review[] {
  const cells = selectJoined(territory).cells.flat()
  if (cells.every(({ state }) => state === 'missing')) return []
  return cells
    .filter(({ state }) => state === 'missing')
    .map(({ product, indicator }) => ({ step: 'ratings', why: 'missing', product, indicator, sheet: 'plenary' }))
}
