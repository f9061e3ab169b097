import type { TerritoryId } from '../../../domain/ids'
import { type Programme, provincesOf, type Territory } from '../../../domain/programme'
import type { FormulaEvaluator } from '../../../engine/suggest'
import { type Lack, selectRanked } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'
import { type PairAcross, pairsAcross } from '../../../shared/model/scenarioPairs'
import { asCase, besideFirst, type ComparedScenario, effectsOf, resultOf } from '../../../shared/model/scenarios'
import { type AskedScenario, askedOf, scenarioFor } from './askedScenarios'

/** One province in one scenario. */
export type ProvinceCell =
  | {
      readonly status: 'answered'
      readonly compared: ComparedScenario
      /** It changes data that this province does not have for any product: nothing moves. */
      readonly noDatum: boolean
    }
  /** Nobody's answers give its weights. */
  | { readonly status: 'unanswered' }
  /** What the scenario changes is not in this province. */
  | { readonly status: 'elsewhere' }

/** One province across the scenarios every province is asked. */
export interface ProvinceAcross {
  readonly territory: TerritoryId
  /** What its ranking still needs; empty when it has one. */
  readonly lacks: readonly Lack[]
  /** By the key of what is asked; none while the ranking lacks something. */
  readonly cells: Readonly<Record<string, ProvinceCell>>
  /** Scenarios that have an order. */
  readonly answered: number
  /** The pair that wins in most of them, and loses least; null without a ranking or while all of them end in a tie. */
  readonly robust: PairAcross | null
}

/** Which pair each province of the stage would pick in each scenario. Costly the first time: ask when it is shown. */
export const selectProvincesAcross = memo(
  (programme: Programme, evaluator: FormulaEvaluator | null): readonly ProvinceAcross[] =>
    provincesOf(programme).map((territory) => across(programme, territory, evaluator)),
)

function across(programme: Programme, territory: Territory, evaluator: FormulaEvaluator | null): ProvinceAcross {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') {
    return { territory: territory.id, lacks: ranked.lacks, cells: {}, answered: 0, robust: null }
  }
  const asked = askedOf(programme).map((one) => ({ one, scenario: scenarioFor(one, territory, programme) }))
  const found = asked.flatMap(({ one, scenario }) => {
    const result = scenario && resultOf(programme, territory, ranked, scenario, evaluator)
    return result ? [{ key: one.key, scenario, result }] : []
  })
  const compared = besideFirst(found)
  const [robust = null] = pairsAcross(compared.map(asCase))
  const cellOf = ({
    one,
    scenario,
  }: {
    readonly one: AskedScenario
    readonly scenario: ComparedScenario['scenario'] | null
  }) => {
    const at = found.findIndex(({ key }) => key === one.key)
    const cell = compared[at]
    if (!scenario) return { status: 'elsewhere' } as const
    return cell
      ? ({ status: 'answered', compared: cell, noDatum: lacksData(territory, scenario, evaluator) } as const)
      : ({ status: 'unanswered' } as const)
  }
  const cells = Object.fromEntries(asked.map((each) => [each.one.key, cellOf(each)]))
  return { territory: territory.id, lacks: [], cells, answered: compared.length, robust }
}

/** Whether all a scenario changes is data, and none of it is there. */
function lacksData(
  territory: Territory,
  { changes }: ComparedScenario['scenario'],
  evaluator: FormulaEvaluator | null,
): boolean {
  if (changes.length === 0 || changes.some(({ kind }) => kind !== 'datum')) return false
  const asked = changes.reduce((sum, { products }) => sum + products.length, 0)
  return effectsOf(territory, { changes }, evaluator).missing.length === asked
}
