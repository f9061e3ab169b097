import type { IndicatorId, ProductId } from '../../domain/ids'
import { isScored, standing } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import type { RatedCell, SheetId } from '../../domain/rating'
import { sentTo } from '../../domain/sent'
import type { StepId } from '../../domain/step'
import type { GroupWeights } from '../../engine/groupWeights'
import type { FormulaEvaluator } from '../../engine/suggest'
import { coherence, readBallot } from './advice'
import { selectJoined, selectWeights } from './evaluation'
import { memo } from './memo'
import { departs, selectSuggestions } from './suggestions'

/** Something that waits for a person: what the yellow count in the margin counts and F8 walks. */
export type Review =
  | { readonly step: 'candidates'; readonly why: 'filter-to-check'; readonly product: ProductId }
  | { readonly step: 'candidates'; readonly why: 'arrival-waits'; readonly product: ProductId }
  | { readonly step: 'weights'; readonly why: 'clashing-ballots'; readonly count: number }
  | {
      readonly step: 'ratings'
      readonly why: 'missing' | 'departure-without-reason' | 'na-without-reason'
      readonly product: ProductId
      readonly indicator: IndicatorId
      readonly sheet: SheetId
    }

/** Everything that waits on a territory, in step order. A step nobody has begun waits for nothing. */
export const selectReviews = (
  programme: Programme,
  territory: Territory,
  evaluator: FormulaEvaluator | null,
): readonly Review[] => [
  ...territory.candidates
    .filter((candidate) => standing(candidate) === 'to-check')
    .map(({ id }): Review => ({ step: 'candidates', why: 'filter-to-check', product: id })),
  ...sentTo(programme, territory)
    .filter(({ arrival }) => arrival === null)
    .map(({ product }): Review => ({ step: 'candidates', why: 'arrival-waits', product })),
  ...clashing(programme, territory),
  ...unexplained(territory, evaluator),
  ...missing(territory),
]

export const reviewsOf = (reviews: readonly Review[], step: StepId): readonly Review[] =>
  reviews.filter((review) => review.step === step)

const clashing = (programme: Programme, territory: Territory): readonly Review[] => {
  const count = clashingBallots(selectWeights(programme, territory), territory.judgements)
  return count === 0 ? [] : [{ step: 'weights', why: 'clashing-ballots', count }]
}

/**
 * Ballots whose answers clash and which the weights step would have looked at once more: shown, never blocking. Remembered, since
 * looking for advice costs more than all other reviews and is in doubt only where something was kept.
 */
const clashingBallots = memo(({ members }: GroupWeights, judgements: Territory['judgements']): number => {
  const waits = members.filter((judged) => {
    if (judged.ratio === null || coherence(judged.ratio) === 'agree') return false
    const ballot = judgements[judged.member] ?? []
    return !ballot.some(({ kept }) => kept) || !readBallot(judged, ballot).kept
  })
  return waits.length
})

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
