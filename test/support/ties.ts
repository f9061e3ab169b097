import type { AppStore } from '../../src/store/store'
import { openApp } from './app'
import { MANABI, product, rankedIn } from './ranking'

/** Exact ties: how many are level, and the first of the places they share. */
export type Tie =
  | 'two for the second place'
  | 'three for the second place'
  | 'two for the first place'
  | 'three for the first place'

const MADE: Readonly<Record<Tie, readonly [model: string, ...twins: string[]]>> = {
  'two for the second place': ['cafe-arabigo', 'queso-fresco'],
  'three for the second place': ['cafe-arabigo', 'queso-fresco', 'maracuya'],
  'two for the first place': ['cacao-fino', 'cafe-arabigo'],
  'three for the first place': ['cacao-fino', 'cafe-arabigo', 'queso-fresco'],
}

/** The worked example with some products rated, cell by cell, as one of those before them. */
export async function tiedApp(tie: Tie): Promise<AppStore> {
  const store = await openApp()
  const { ranked } = rankedIn(store)
  const { products, indicators, scores } = ranked.problem
  const [model, ...twins] = MADE[tie]
  const row = scores[products.indexOf(product(model))]
  const cells = twins.flatMap((twin) =>
    indicators.map((indicator, k) => ({
      product: product(twin),
      indicator,
      value: Math.round(row?.[k] ?? 3) as 1 | 2 | 3 | 4 | 5,
      reason: 'prueba',
    })),
  )
  const { act } = store.getState()
  act({ kind: 'step-reopened', body: { territory: MANABI, step: 'ratings', reason: 'prueba' } })
  act({ kind: 'ratings-recorded', body: { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells } })
  act({ kind: 'step-closed', body: { territory: MANABI, step: 'ratings', reason: '' } })
  return store
}
