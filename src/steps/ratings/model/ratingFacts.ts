import type { Territory } from '../../../domain/programme'
import { selectJoined } from '../../../shared/model/evaluation'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { hasSeveralVoices, selectDisputes } from './disputes'

/** How far the rating of a territory has come and where it is disputed, for its lectura. */
export interface RatingFacts {
  readonly cells: number
  readonly missing: number
  readonly disputed: number
  /** The most disputed cell, by the names of its product and indicator. */
  readonly widest: { readonly product: string; readonly indicator: string } | null
  readonly severalVoices: boolean
}

export function selectRatingFacts(territory: Territory): RatingFacts {
  const cells = selectJoined(territory).cells.flat()
  const disputes = selectDisputes(territory)
  const [widest] = disputes
  return {
    cells: cells.length,
    missing: cells.filter(({ state }) => state === 'missing').length,
    disputed: disputes.length,
    widest: widest ? cellNames(territory, widest) : null,
    severalVoices: hasSeveralVoices(territory),
  }
}

/** Names behind the ids of a cell. */
export const cellNames = (
  { candidates, indicators }: Pick<Territory, 'candidates' | 'indicators'>,
  cell: { readonly product: string; readonly indicator: string },
): { readonly product: string; readonly indicator: string } => ({
  product: candidates.find(({ id }) => id === cell.product)?.name ?? cell.product,
  indicator: indicatorName({ indicators }, cell.indicator),
})
