import type { Programme, Territory } from '../../domain/programme'
import { type EstimateRequest, type EstimateStep, estimate } from '../../engine/estimate'
import { type Chance, selectChance } from './chance'
import { selectEstimateRequest, usualDoubt } from './estimateRequest'
import { selectRanked, selectWeights } from './evaluation'

/** What chance says of a ranking, as it goes into a file: with what it takes to draw it again. */
export interface FiledChance {
  readonly chance: Chance
  readonly seed: number
}

/** The question the panel asks of a territory; null while it has no ranking of three. Equal inputs give the same object. */
export const panelRequest = (programme: Programme, territory: Territory): EstimateRequest | null =>
  selectEstimateRequest(programme, territory, usualDoubt(selectWeights(programme, territory)))

/** @param step a settled answer to `panelRequest` of this very territory */
export function filedChance(programme: Programme, territory: Territory, step: EstimateStep): FiledChance | null {
  const ranked = selectRanked(programme, territory)
  const request = panelRequest(programme, territory)
  const chance = ranked.status === 'ranked' && request ? selectChance(ranked, step) : null
  return chance && request && { chance, seed: request.seed }
}

/** The same without a panel: asked here and now, with the same seed and as many draws. */
export function settledChance(programme: Programme, territory: Territory): FiledChance | null {
  const request = panelRequest(programme, territory)
  if (!request) return null
  for (const step of estimate(request)) if (step.settled) return filedChance(programme, territory, step)
  return null
}
