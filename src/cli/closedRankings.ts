import type { ProductId, TerritoryId } from '../domain/ids'
import type { OfficialMethod } from '../domain/method'
import { type Programme, type Territory, territoriesOf } from '../domain/programme'
import { isClosed } from '../domain/step'
import { disclosed } from '../shared/model/disclosed'
import { selectRanked } from '../shared/model/evaluation'

/** The order of a territory that signed one, for whoever computes it again by other means. */
export interface ClosedRanking {
  readonly territory: TerritoryId
  readonly method: OfficialMethod
  /** By place, those of one place in the order they were proposed. */
  readonly products: readonly ScoredProduct[]
  /** The two the mesa confirmed; null while only the ranking is closed. */
  readonly pick: readonly ProductId[] | null
}

export interface ScoredProduct {
  readonly place: number
  readonly product: ProductId
  readonly name: string
  /** 0 … 100, to six decimals: what two programs that add up in another order still agree on. */
  readonly score: number
}

/**
 * The order of every territory that closed its ranking or its selection, from what may be disclosed. One that signed without
 * enough ratings or weights has no order to give and is left out.
 *
 * @param recorded as the record folds it; it is disclosed here, so that no sealed answer shows in a score
 */
export const closedRankings = (recorded: Programme): readonly ClosedRanking[] => {
  const programme = disclosed(recorded)
  return territoriesOf(programme)
    .filter(({ steps }) => isClosed(steps.ranking) || isClosed(steps.selection))
    .flatMap((territory) => rankingOf(programme, territory))
}

function rankingOf(programme: Programme, territory: Territory): readonly [ClosedRanking] | readonly [] {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return []
  const names = new Map(territory.candidates.map(({ id, name }) => [id, name]))
  const products = ranked.evaluation.rows.map(({ place, product, score }) => ({
    place,
    product,
    name: names.get(product) ?? '',
    score: Number(score.toFixed(6)),
  }))
  const pick = isClosed(territory.steps.selection) ? (territory.pick?.products ?? null) : null
  return [{ territory: territory.id, method: territory.method.official, products, pick }]
}
