import { type Candidate, isScored } from '../../../domain/product'
import type { Programme, Territory } from '../../../domain/programme'
import type { GroupWeights } from '../../../engine/groupWeights'
import type { JoinedMatrix } from '../../../engine/joinBallots'
import { type Complete, selectJoined, selectRanked, selectWeights } from '../evaluation'

/** What every sheet of a mesa's workbook is made from. */
export interface BookFacts {
  readonly programme: Programme
  readonly territory: Territory
  /** Scored candidates in their order: the rows of every table of products. */
  readonly products: readonly Candidate[]
  readonly joined: JoinedMatrix
  readonly weights: GroupWeights
  readonly ranked: Complete
  /** ISO day of the run, code of the record, and the mesa's name. */
  readonly date: string
  readonly code: string
  readonly place: string
}

/** Tabs by their names; a tab that holds what people gave is called so that it comes back in by its name. */
export const TABS = {
  readMe: 'Leer esto',
  products: 'Productos',
  ratings: 'Puntajes',
  weights: 'Pesos',
  ranking: 'Ranking',
  sensitivity: 'Sensibilidad',
  voices: 'Voces',
  matrix: 'Matriz',
  comparisons: 'Comparaciones',
  working: 'Cálculo',
} as const

/** What the sheets say of a mesa that has a ranking; null while it has none. */
export function bookFacts(
  programme: Programme,
  territory: Territory,
  run: Pick<BookFacts, 'date' | 'code' | 'place'>,
): BookFacts | null {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return null
  const products = territory.candidates.filter(isScored)
  const weights = selectWeights(programme, territory)
  return { programme, territory, products, joined: selectJoined(territory), weights, ranked, ...run }
}
