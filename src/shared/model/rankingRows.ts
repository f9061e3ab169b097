import type { OfficialMethod } from '../../domain/method'
import type { Programme, Territory } from '../../domain/programme'
import { isClosed } from '../../domain/step'
import { evaluate, type RankedProduct } from '../../engine/evaluate'
import { selectRanked } from './evaluation'

/** What a file needs to know that the programme does not say. */
export interface FileContext {
  /** ISO day of the run. */
  readonly date: string
  /** Code of the record the figures come from. */
  readonly code: string
  readonly provinceName: (code: string) => string
  readonly cantonName: (code: string) => string
}

/**
 * Rows of `ranking.csv` for one territory, best first; a territory without a ranking yet has none.
 *
 * @param method the method whose order is asked for, when it is not the territory's official one
 */
export function rankingRows(
  programme: Programme,
  territory: Territory,
  { date, code, provinceName, cantonName }: FileContext,
  method: OfficialMethod = territory.method.official,
) {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return []
  const evaluation = evaluate(ranked.problem, { ...territory.method, official: method })
  const picked = isClosed(territory.steps.selection) ? territory.pick : null
  return evaluation.rows.map((row) => {
    const candidate = territory.candidates.find(({ id }) => id === row.product)
    const mesa = territory.mesas.find(({ id }) => id === candidate?.mesa)
    const canton = mesa?.canton ?? null
    const own = picked?.products.includes(row.product) ?? false
    return {
      run: programme.name,
      date,
      level: 'provincial' as const,
      provinceCode: territory.id,
      province: provinceName(territory.id),
      cantonCode: canton ?? '',
      canton: canton === null ? '' : cantonName(canton),
      mesaKind: mesa?.kind ?? '',
      productId: row.product,
      product: candidate?.name ?? '',
      chain: candidate?.chain ?? '',
      nationalSector: candidate?.nationalSector ?? '',
      subheading: candidate?.subheading ?? '',
      place: row.place,
      score: row.score,
      contrastPlace: row.contrastPlace,
      contrastScore: row.contrastScore,
      stability: null,
      technicalTie: isAtCut(row, evaluation.rows) && evaluation.tie.length > 0,
      picked: own,
      reason: own ? (picked?.reason ?? '') : '',
      coverage: row.coverage * 100,
      scenario: '',
      bodyVersion: programme.bodyVersion,
      code,
    }
  })
}

/** The second and the third, and whoever shares their places: the technical tie is between them. */
function isAtCut({ place }: RankedProduct, rows: readonly RankedProduct[]): boolean {
  return place === rows[1]?.place || place === rows[2]?.place
}
