import { useEffect } from 'react'
import type { ProductId } from '../../domain/ids'
import type { Programme, Territory } from '../../domain/programme'
import { useApp } from '../../store/useApp'
import { type Held, held, selectChance } from '../model/chance'
import { selectRanked } from '../model/evaluation'
import { panelRequest } from '../model/filedChance'
import { type CutChance, cutChance } from '../model/verdict'

/** How often each product is among the first two, by chance, for the panel. */
export interface PanelFirmness extends CutChance {
  /** Share of the draws with its interval; null for a product that is not ranked. */
  of(product: ProductId): Held | null
}

/** Milliseconds without a change before chance is asked. */
const REST = 120

/**
 * Asks chance about the pair on screen each time it may have changed. Null until the answer holds: a figure that walks
 * would be read at any of its steps.
 */
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
  if (!step?.settled || asked !== request || ranked.status === 'lacking') return null
  const chance = selectChance(ranked, step)
  if (!chance) return null
  return {
    ...cutChance(ranked.evaluation, chance),
    of: (product) => {
      const row = chance.rows.find((one) => one.product === product)
      return row ? held(row) : null
    },
  }
}

/** Draws made so far while the answer does not hold yet; null once it does, or where nothing is asked. */
export function useDrawsSoFar(programme: Programme, territory: Territory): number | null {
  const { request, step } = useApp((state) => state.firmness.panel)
  const own = panelRequest(programme, territory)
  if (!own) return null
  if (request !== own) return 0
  return step?.settled ? null : (step?.summary?.draws ?? 0)
}
