import { id, type ProductId, type ScenarioId } from '../domain/ids'
import { contrastOf } from '../domain/method'
import type { Programme, Territory } from '../domain/programme'
import type { Scenario } from '../domain/scenario'
import { samePair } from '../engine/evaluate'
import { type ScenarioResult, scenarioResult } from '../engine/scenario'
import { selectRanked, selectWeights } from './evaluation'

/** The mesa itself, always the first column. */
export const MESA = id<ScenarioId>('mesa')

export const mesaScenario = (territory: Territory): Scenario => ({
  id: MESA,
  name: '',
  description: '',
  weights: { kind: 'mesa' },
  method: territory.method.official,
  without: { indicators: [], products: [] },
  changes: [],
})

/** What an empty comparison offers: one thing changed each. */
export function suggestedScenarios(programme: Programme, territory: Territory): readonly Scenario[] {
  const base = mesaScenario(territory)
  const segment = programme.segments.find(
    ({ id: one }) =>
      selectWeights(programme, territory).segments.find((part) => part.segment === one)?.weights && one === 'eps',
  )
  return [
    { ...base, id: id<ScenarioId>('iguales'), weights: { kind: 'equal' } },
    { ...base, id: id<ScenarioId>('contraste'), method: contrastOf(territory.method.official) },
    ...(segment
      ? [{ ...base, id: id<ScenarioId>('eps'), weights: { kind: 'segment' as const, segment: segment.id } }]
      : [{ ...base, id: id<ScenarioId>('personas'), weights: { kind: 'people' as const } }]),
  ]
}

export interface ComparedScenario {
  readonly scenario: Scenario
  readonly result: ScenarioResult
  /** Same two products as the mesa's own order. */
  readonly same: boolean
  readonly entered: readonly ProductId[]
  readonly left: readonly ProductId[]
}

/** A pair across scenarios: how often it wins, and what it leaves on the table where it does worst. */
export interface PairAcross {
  readonly pair: readonly [ProductId, ProductId]
  readonly wins: number
  /** Largest loss, in points, against the best pair of the same scenario; only over scenarios scored of 100. */
  readonly regret: number
}

export interface Comparison {
  readonly columns: readonly ComparedScenario[]
  readonly pairs: readonly PairAcross[]
}

/** The mesa's order beside its saved scenarios, or null while there is no ranking. Scenarios without weights are left out. */
export function compareScenarios(programme: Programme, territory: Territory): Comparison | null {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return null
  const group = selectWeights(programme, territory)
  const all = [mesaScenario(territory), ...territory.scenarios]
  const results = all.flatMap((scenario) => {
    const result = scenarioResult(scenario, ranked.problem, group)
    return result ? [{ scenario, result }] : []
  })
  const own = results[0]?.result.pair ?? []
  const columns = results.map(
    ({ scenario, result }): ComparedScenario => ({
      scenario,
      result,
      same: samePair(own, result.pair),
      entered: result.pair.filter((product) => !own.includes(product)),
      left: own.filter((product) => !result.pair.includes(product)),
    }),
  )
  return { columns, pairs: pairsAcross(columns) }
}

function pairsAcross(columns: readonly ComparedScenario[]): readonly PairAcross[] {
  const won = columns.flatMap(({ result }) => {
    const [first, second] = [...result.pair].sort()
    return first && second ? [[first, second] as const] : []
  })
  const distinct = won.filter((pair, i) => won.findIndex((other) => samePair(pair, other)) === i)
  return distinct
    .map(
      (pair): PairAcross => ({
        pair,
        wins: won.filter((other) => samePair(pair, other)).length,
        regret: Math.max(0, ...columns.map(({ result }) => lossOf(pair, result))),
      }),
    )
    .sort((one, other) => other.wins - one.wins || one.regret - other.regret)
}

function lossOf(pair: readonly ProductId[], { rows, pair: best, margin }: ScenarioResult): number {
  if (margin === null) return 0
  const points = (products: readonly ProductId[]) =>
    products.reduce((total, product) => total + (rows.find((row) => row.product === product)?.score ?? 0), 0)
  return points(best) - points(pair)
}
