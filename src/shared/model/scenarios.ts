import { id, type ProductId, type ScenarioId, type SegmentId } from '../../domain/ids'
import { contrastOf, joiningOf } from '../../domain/method'
import type { Programme, Territory } from '../../domain/programme'
import { leftOut, MOST_COMPARED, type Scenario, sameAssumptions } from '../../domain/scenario'
import { type DatumEffects, datumEffects } from '../../engine/datumChange'
import { samePair } from '../../engine/evaluate'
import { joinBallots } from '../../engine/joinBallots'
import { decisionProblem } from '../../engine/problem'
import { type ScenarioResult, scenarioResult } from '../../engine/scenario'
import type { FormulaEvaluator } from '../../engine/suggest'
import { type Complete, selectRanked, selectWeights } from './evaluation'
import { memo } from './memo'
import { hasPoints } from './otherMethod'
import { oneChain } from './panel'
import { type PairAcross, pairsAcross } from './scenarioPairs'

/** The mesa itself, always the first column. */
export const MESA = id<ScenarioId>('mesa')
const POPULAR_ECONOMY = id<SegmentId>('eps')

export const mesaScenario = (territory: Territory): Scenario => ({
  id: MESA,
  name: null,
  description: null,
  weights: { kind: 'mesa' },
  method: territory.method.official,
  settings: [],
  valueLine: null,
  joining: null,
  without: { indicators: [], products: [], mesas: [] },
  twoChains: false,
  changes: [],
})

/** What any province can be asked: one thing changed each, in the order they are offered. */
export const STANDARD = ['equal', 'contrast', 'eps', 'people'] as const
export type Standard = (typeof STANDARD)[number]

/** A standard scenario; it has no name, which is the interface's to give. */
export function standardScenario(kind: Standard, territory: Territory): Scenario {
  const base = { ...mesaScenario(territory), id: id<ScenarioId>(kind) }
  switch (kind) {
    case 'equal':
    case 'people':
      return { ...base, weights: { kind } }
    case 'contrast':
      return { ...base, method: contrastOf(territory.method.official) }
    case 'eps':
      return { ...base, weights: { kind: 'segment', segment: POPULAR_ECONOMY } }
  }
}

/** Standard scenarios the comparison does not have yet and the ballots can answer. */
export function suggestedScenarios(programme: Programme, territory: Territory): readonly Scenario[] {
  const { segments } = selectWeights(programme, territory)
  const heard = segments.some(({ segment, weights }) => segment === POPULAR_ECONOMY && weights !== null)
  return STANDARD.filter((kind) => heard || kind !== 'eps')
    .map((kind) => standardScenario(kind, territory))
    .filter((one) => !territory.scenarios.some((other) => sameAssumptions(one, other)))
}

export interface ComparedScenario {
  readonly scenario: Scenario
  readonly result: ScenarioResult
  /**
   * Its two first against the mesa's. 'tied' when its own cut runs through a tie and has no pair to compare, 'decided'
   * when the mesa's does.
   */
  readonly verdict: 'same' | 'different' | 'tied' | 'decided'
  readonly entered: readonly ProductId[]
  readonly left: readonly ProductId[]
  /** Products that share the place through which the cut runs. */
  readonly tied: readonly ProductId[]
  /** Scores are points of 100; those of other methods cannot stand beside them. */
  readonly ofHundred: boolean
}

export interface Comparison {
  /** The mesa first. */
  readonly columns: readonly ComparedScenario[]
  readonly pairs: readonly PairAcross[]
  /** Scenarios nobody's answers can give an order to: their segment has no ballots, or nothing has weight. */
  readonly unanswered: readonly Scenario[]
}

/**
 * The mesa's order beside some of its saved scenarios, or null while there is no ranking.
 *
 * @param scenarios the same list gives the same answer: it is not counted again
 */
export const compareScenarios = memo(
  (
    programme: Programme,
    territory: Territory,
    scenarios: readonly Scenario[],
    evaluator: FormulaEvaluator | null,
  ): Comparison | null => {
    const ranked = selectRanked(programme, territory)
    if (ranked.status === 'lacking') return null
    const results = [mesaScenario(territory), ...scenarios].map((scenario) => ({
      scenario,
      result: resultOf(programme, territory, ranked, scenario, evaluator),
    }))
    const columns = besideFirst(results.flatMap(({ scenario, result }) => (result ? [{ scenario, result }] : [])))
    return {
      columns,
      pairs: pairsAcross(columns.map(asCase)),
      unanswered: results.flatMap(({ scenario, result }) => (result ? [] : [scenario])),
    }
  },
)

/** The scenarios shown beside the mesa: those chosen, in the order they were saved; without a choice that still holds, the latest. */
export const shownScenarios = memo(
  ({ scenarios }: Territory, chosen: readonly ScenarioId[] | null): readonly Scenario[] => {
    const found = scenarios.filter(({ id: own }) => chosen?.includes(own))
    return found.length === 0 ? scenarios.slice(-MOST_COMPARED) : found.slice(0, MOST_COMPARED)
  },
)

/** Whether the scenarios of a territory ask what only the formula engine can answer. */
export const needsFormulas = ({ scenarios }: Territory): boolean =>
  scenarios.some(({ changes }) => changes.some(({ kind }) => kind === 'datum'))

/** What a scenario's changes of data do to the suggestions of a territory, and where there is no datum. */
export const effectsOf = (
  territory: Territory,
  { changes }: Pick<Scenario, 'changes'>,
  evaluator: FormulaEvaluator | null,
): DatumEffects => datumEffects(territory, changes, evaluator)

/** What a scenario would give beside the mesa's order, before it is kept; null while it has no order. */
export function triedScenario(
  programme: Programme,
  territory: Territory,
  scenario: Scenario,
  evaluator: FormulaEvaluator | null,
): ComparedScenario | null {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return null
  const results = [mesaScenario(territory), scenario].flatMap((one) => {
    const result = resultOf(programme, territory, ranked, one, evaluator)
    return result ? [{ scenario: one, result }] : []
  })
  return besideFirst(results)[1] ?? null
}

/** What a scenario makes of a territory that has a ranking; null when its weights or its method give no order. */
export function resultOf(
  programme: Programme,
  territory: Territory,
  { problem }: Complete,
  scenario: Scenario,
  evaluator: FormulaEvaluator | null,
): ScenarioResult | null {
  const { candidates, method } = territory
  const basis =
    scenario.joining === null || scenario.joining === joiningOf(method)
      ? problem
      : decisionProblem(joinBallots(territory, scenario.joining), problem.weights, method)
  const without = { ...scenario.without, products: leftOut(scenario.without, candidates) }
  return scenarioResult(
    { ...scenario, without },
    basis,
    selectWeights(programme, territory),
    (one, other) => oneChain(territory, [one, other]),
    effectsOf(territory, scenario, evaluator).moves,
  )
}

/** A scenario as the count of pairs takes it. */
export const asCase = ({ result, tied, ofHundred }: ComparedScenario) => ({
  rows: result.rows,
  pair: tied.length > 0 ? [] : result.pair,
  ofHundred,
})

/** Each result against the pair of the first. */
export function besideFirst(
  results: readonly Pick<ComparedScenario, 'scenario' | 'result'>[],
): readonly ComparedScenario[] {
  const [first] = results
  const open = first ? first.result.tied.length > 0 : false
  const own = first && !open ? first.result.pair : []
  return results.map(({ scenario, result }): ComparedScenario => {
    const { tied } = result
    const differs = tied.length === 0 && !open
    const entered = differs ? result.pair.filter((product) => !own.includes(product)) : []
    const left = differs ? own.filter((product) => !result.pair.includes(product)) : []
    const verdict = tied.length > 0 ? 'tied' : open ? 'decided' : samePair(own, result.pair) ? 'same' : 'different'
    return { scenario, result, verdict, entered, left, tied, ofHundred: hasPoints(scenario.method) }
  })
}
