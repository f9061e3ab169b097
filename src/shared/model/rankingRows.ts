import type { OfficialMethod } from '../../domain/method'
import { PICKS_PER_TERRITORY, type Programme, type Territory, territoriesOf } from '../../domain/programme'
import { isClosed } from '../../domain/step'
import { evaluate, type RankedProduct } from '../../engine/evaluate'
import { selectRanked } from './evaluation'
import type { CodedName, RankedRow, RankingRow, RankingRun } from './rankingTable'

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
  context: FileContext,
  method: OfficialMethod = territory.method.official,
): readonly RankedRow[] {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return []
  const evaluation = evaluate(ranked.problem, { ...territory.method, official: method })
  const pick = isClosed(territory.steps.selection) ? territory.pick : null
  return evaluation.rows.map((result): RankedRow => {
    const candidate = territory.candidates.find(({ id }) => id === result.product)
    if (!candidate) throw new RangeError(`no candidate ${result.product}`)
    const mesa = territory.mesas.find(({ id }) => id === candidate.mesa)
    const canton = mesa?.canton ?? null
    return {
      ...runOf(programme, context),
      level: 'provincial',
      province: { code: territory.id, name: context.provinceName(territory.id) },
      scenario: '',
      ranked: {
        candidate,
        mesa: mesa ? { kind: mesa.kind, canton: canton && { code: canton, name: context.cantonName(canton) } } : null,
        result,
        stability: null,
        technicalTie: isAtCut(result, evaluation.rows) && evaluation.tie.length > 0,
        pick: pick?.products.includes(result.product) ? pick : null,
      },
    }
  })
}

/** Rows of `ranking.csv` for the whole programme: what each province of the stage has picked, or that it has not. */
export function programmeRows(
  programme: Programme,
  context: FileContext,
  method?: OfficialMethod,
): readonly RankingRow[] {
  const all = territoriesOf(programme)
  const picked = all.flatMap((territory) =>
    rankingRows(programme, territory, context, method).filter(({ ranked }) => ranked.pick),
  )
  const provinces = all.map(({ id }) => ({ code: id, name: context.provinceName(id) }))
  return asManyEach(provinces, picked, runOf(programme, context))
}

/**
 * Two rows for each province in the order given, 26 for thirteen. A province that has not picked keeps its two, empty but
 * for its name and what is missing, so that nobody takes it for absent.
 */
export function asManyEach(
  provinces: readonly CodedName[],
  picked: readonly RankingRow[],
  shared: RankingRun,
): readonly RankingRow[] {
  return provinces.flatMap((province): readonly RankingRow[] => {
    const own = picked.filter((row) => row.province.code === province.code).slice(0, PICKS_PER_TERRITORY)
    const missing: RankingRow = { ...shared, level: 'provincial', province, scenario: '', ranked: null }
    return [...own, ...Array.from({ length: PICKS_PER_TERRITORY - own.length }, () => missing)]
  })
}

const runOf = ({ name, simulated, bodyVersion }: Programme, { date, code }: FileContext): RankingRun => ({
  run: { name, simulated, date },
  bodyVersion,
  code,
})

/** The second and the third, and whoever shares their places: the technical tie is between them. */
function isAtCut({ place }: RankedProduct, rows: readonly RankedProduct[]): boolean {
  return place === rows[1]?.place || place === rows[2]?.place
}
