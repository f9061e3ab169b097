import { useEffect } from 'react'
import type { ProductId } from '../../domain/ids'
import type { Programme, Territory } from '../../domain/programme'
import { useApp } from '../../store/useApp'
import { selectChance } from '../model/chance'
import { selectRanked } from '../model/evaluation'
import { panelRequest } from '../model/filedChance'
import { type CutChance, cutChance } from '../model/verdict'

/** How often each product is among the first two, by chance, for the panel. */
export interface PanelFirmness extends CutChance {
  /** Share of the draws, 0…1; null for a product that is not ranked. */
  shareOf(product: ProductId): number | null
  /** False while the figure is still being refined. */
  readonly done: boolean
}

/** Milliseconds without a change before chance is asked. */
const REST = 120

/** Asks chance about the pair on screen each time it may have changed; null before the first answer. */
export function useFirmness(programme: Programme, territory: Territory): PanelFirmness | null {
  const ask = useApp((state) => state.askFirmness)
  const { request: asked, step } = useApp((state) => state.firmness.panel)
  const ranked = selectRanked(programme, territory)
  const request = panelRequest(programme, territory)
  useEffect(() => {
    // Ratings come in bursts: the simulation waits for a pause, so that each key repaints the grid at once.
    const timer = setTimeout(() => ask('panel', request), REST)
    return () => clearTimeout(timer)
  }, [ask, request])
  if (!step || asked !== request || ranked.status === 'lacking') return null
  const chance = selectChance(ranked, step)
  if (!chance) return null
  return {
    ...cutChance(ranked.evaluation, chance),
    shareOf: (product) => chance.rows.find((row) => row.product === product)?.share ?? null,
    done: step.done,
  }
}
