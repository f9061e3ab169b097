import type { TerritoryId } from '../../../domain/ids'
import { type Programme, type Territory, territoriesOf } from '../../../domain/programme'
import { type Lack, selectRanked } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'
import { type PairAcross, pairsAcross } from '../../../shared/model/scenarioPairs'
import {
  asCase,
  besideFirst,
  type ComparedScenario,
  mesaScenario,
  resultOf,
  STANDARD,
  standardScenario,
} from '../../../shared/model/scenarios'

/** What every province is asked: its mesa's own order, then the standard scenarios. */
export const ASKED = ['mesa', ...STANDARD] as const
export type AskedScenario = (typeof ASKED)[number]

/** One province across the scenarios every province can be asked. */
export interface ProvinceAcross {
  readonly territory: TerritoryId
  /** What its ranking still needs; empty when it has one. */
  readonly lacks: readonly Lack[]
  /** By scenario; null where nobody's answers give its weights. */
  readonly cells: Readonly<Record<AskedScenario, ComparedScenario | null>>
  /** Scenarios that have an order. */
  readonly answered: number
  /** The pair that wins in most of them, and loses least; null without a ranking or while all of them end in a tie. */
  readonly robust: PairAcross | null
}

/** Which pair each province of the stage would pick in each scenario. Costly the first time: ask when it is shown. */
export const selectProvincesAcross = memo((programme: Programme): readonly ProvinceAcross[] =>
  territoriesOf(programme).map((territory) => across(programme, territory)),
)

const NOTHING: ProvinceAcross['cells'] = { mesa: null, equal: null, contrast: null, eps: null, people: null }

function across(programme: Programme, territory: Territory): ProvinceAcross {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') {
    return { territory: territory.id, lacks: ranked.lacks, cells: NOTHING, answered: 0, robust: null }
  }
  const found = ASKED.flatMap((asked) => {
    const scenario = asked === 'mesa' ? mesaScenario(territory) : standardScenario(asked, territory)
    const result = resultOf(programme, territory, ranked, scenario)
    return result ? [{ asked, scenario, result }] : []
  })
  const compared = besideFirst(found)
  const [robust = null] = pairsAcross(compared.map(asCase))
  const cells = Object.fromEntries(found.map(({ asked }, i) => [asked, compared[i] ?? null]))
  return { territory: territory.id, lacks: [], cells: { ...NOTHING, ...cells }, answered: compared.length, robust }
}
