import { type IndicatorId, id, type ProductId, type TerritoryId } from '../../src/domain/ids'
import type { Territory } from '../../src/domain/programme'
import type { Rating } from '../../src/domain/rating'
import { selectProgramme } from '../../src/shared/model/current'
import type { Complete } from '../../src/shared/model/evaluation'
import { selectRanked } from '../../src/shared/model/evaluation'
import type { AppStore } from '../../src/store/store'

export const MANABI = id<TerritoryId>('13')
export const product = id<ProductId>
export const indicator = id<IndicatorId>

/** The territory of a store and its ranking, which the test expects to be there. */
export function rankedIn(store: AppStore, code = MANABI): { readonly territory: Territory; readonly ranked: Complete } {
  const programme = selectProgramme(store.getState())
  const territory = programme?.territories[code]
  if (!programme || !territory) throw new Error(`no territory ${code}`)
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') throw new Error(`lacking ${ranked.lacks.join()}`)
  return { territory, ranked }
}

/** Opens the ratings again and writes one cell of the plenary. */
export function rate(store: AppStore, of: string, on: string, value: Rating): void {
  const { act } = store.getState()
  act({ kind: 'step-reopened', body: { territory: MANABI, step: 'ratings', reason: 'prueba' } })
  const cells = [{ product: product(of), indicator: indicator(on), value, reason: 'prueba' }]
  const outcome = act({
    kind: 'ratings-recorded',
    body: { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells },
  })
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.findings))
}
