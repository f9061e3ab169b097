import type { ProductId } from '../../domain/ids'
import type { OfficialMethod } from '../../domain/method'
import { provinceOf } from '../../domain/place'
import { mesaAt, PICKS_PER_TERRITORY, type Programme, provincesOf, type Territory } from '../../domain/programme'
import { isClosed } from '../../domain/step'
import type { RankedProduct } from '../../engine/evaluate'
import { held } from './chance'
import { selectRanked } from './evaluation'
import type { FiledChance } from './filedChance'
import type { CodedName, RankedRow, RankingRow, RankingRun, Stability } from './rankingTable'
import { cutChance, verdictOf } from './verdict'

/** What a file needs to know that the programme does not say. */
export interface FileContext {
  /** ISO day of the run. */
  readonly date: string
  /** Code of the record the figures come from. */
  readonly code: string
  readonly provinceName: (code: string) => string
  readonly cantonName: (code: string) => string
  /** What chance says of a territory's ranking; null when it cannot be asked. */
  readonly chanceOf: (territory: Territory) => FiledChance | null
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
  const counted = orderedBy(territory, method)
  const ranked = selectRanked(programme, counted)
  if (ranked.status === 'lacking') return []
  const { evaluation, missing } = ranked
  const filed = context.chanceOf(counted)
  const { tie } = verdictOf(evaluation, filed && cutChance(evaluation, filed.chance))
  const pick = isClosed(territory.steps.selection) ? territory.pick : null
  const here = mesaAt(programme, territory.id)
  return evaluation.rows.map((result): RankedRow => {
    const candidate = territory.candidates.find(({ id }) => id === result.product)
    if (!candidate) throw new RangeError(`no candidate ${result.product}`)
    const mesa = here ?? territory.mesas.find(({ id }) => id === candidate.mesa)
    const canton = mesa?.canton ?? null
    return {
      ...runOf(programme, context),
      level: mesa?.kind === 'cantonal' ? 'cantonal' : 'provincial',
      province: { code: provinceOf(territory.id), name: context.provinceName(territory.id) },
      ranked: {
        candidate,
        mesa: mesa ? { kind: mesa.kind, canton: canton && { code: canton, name: context.cantonName(canton) } } : null,
        method,
        official: method === territory.method.official,
        result,
        provisional: missing > 0,
        stability: stabilityOf(result.product, filed),
        technicalTie: isAtCut(result, evaluation.rows) && tie.length > 0,
        pick: pick?.products.includes(result.product) ? pick : null,
      },
    }
  })
}

/** The same object when the method is its own, so that what is known of it is not counted again. */
const orderedBy = (territory: Territory, official: OfficialMethod): Territory =>
  official === territory.method.official ? territory : { ...territory, method: { ...territory.method, official } }

function stabilityOf(product: ProductId, filed: FiledChance | null): Stability | null {
  const row = filed?.chance.rows.find((one) => one.product === product)
  if (!filed || !row) return null
  const [only, ...others] = filed.chance.today
  return {
    ...held(row),
    error: row.error,
    pair: only && others.length === 0 ? only.share : null,
    draws: filed.chance.draws,
    seed: filed.seed,
  }
}

/** Rows of `ranking.csv` for the whole programme: what each province of the stage has picked, or that it has not. */
export function programmeRows(
  programme: Programme,
  context: FileContext,
  method?: OfficialMethod,
): readonly RankingRow[] {
  const picked = pickedIn(programme).flatMap((territory) =>
    rankingRows(programme, territory, context, method).filter(({ ranked }) => ranked.pick),
  )
  const provinces = provincesOf(programme).map(({ id }) => ({ code: id, name: context.provinceName(id) }))
  return asManyEach(provinces, picked, runOf(programme, context))
}

/** The provinces whose pick stands: those of which the file of the whole programme has something to say. */
export const pickedIn = (programme: Programme): readonly Territory[] =>
  provincesOf(programme).filter(({ pick, steps }) => pick !== null && isClosed(steps.selection))

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
    const missing: RankingRow = { ...shared, level: 'provincial', province, ranked: null }
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
