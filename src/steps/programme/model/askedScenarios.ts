import type { ProductId, TerritoryId } from '../../../domain/ids'
import { isScored, sameWords } from '../../../domain/product'
import { type Programme, provincesOf, type Territory } from '../../../domain/programme'
import { ofEverybody, type Scenario, sameAssumptions } from '../../../domain/scenario'
import { memo } from '../../../shared/model/memo'
import { mesaScenario, STANDARD, type Standard, standardScenario } from '../../../shared/model/scenarios'

/** One scenario every province is asked: its mesa's own order, a standard one, or one that some mesa saved for all. */
export type AskedScenario =
  | { readonly kind: 'mesa' | Standard; readonly key: string }
  | { readonly kind: 'saved'; readonly key: string; readonly from: TerritoryId; readonly scenario: Scenario }

/** What every province is asked, in the order of the columns. */
export const askedOf = memo((programme: Programme): readonly AskedScenario[] => [
  ...(['mesa', ...STANDARD] as const).map((kind) => ({ kind, key: kind })),
  ...provincesOf(programme).flatMap(({ id, scenarios }) =>
    scenarios
      .filter(({ everywhere }) => everywhere)
      .map((scenario): AskedScenario => ({ kind: 'saved', key: `${id}/${scenario.id}`, from: id, scenario })),
  ),
])

/** The scenario as one province is asked it; null where it would change nothing there. */
export function scenarioFor(asked: AskedScenario, territory: Territory, programme: Programme): Scenario | null {
  if (asked.kind === 'mesa') return mesaScenario(territory)
  if (asked.kind !== 'saved') return standardScenario(asked.kind, territory)
  const from = programme.territories[asked.from]
  if (!from || from === territory) return asked.scenario
  const there = scenarioIn(asked.scenario, from, territory)
  return sameAssumptions(there, mesaScenario(territory)) ? null : there
}

/**
 * A scenario of one province put to another. Weights, method and rules are said by ids that all provinces share. Products
 * are found by id or by name, and a change of everybody stays one of everybody; indicators, series and mesas that are not
 * there drop out.
 */
export function scenarioIn(scenario: Scenario, from: Territory, to: Territory): Scenario {
  const indicators = new Set<string>(to.indicators.map(({ id }) => id))
  const scored = to.candidates.filter(isScored)
  const products = (those: readonly ProductId[]): readonly ProductId[] => {
    const names = from.candidates.filter(({ id }) => those.includes(id)).map(({ name }) => name)
    return scored
      .filter(({ id, name }) => those.includes(id) || names.some((one) => sameWords(one, name)))
      .map(({ id }) => id)
  }
  const { weights, without } = scenario
  return {
    ...scenario,
    // A method that is the official one there stays asked by its name: it is then that mesa's own.
    weights:
      weights.kind === 'typed'
        ? { ...weights, shares: weights.shares.filter(({ indicator }) => indicators.has(indicator)) }
        : weights,
    method: scenario.method === from.method.official ? to.method.official : scenario.method,
    without: {
      indicators: without.indicators.filter((one) => indicators.has(one)),
      products: products(without.products),
      mesas: [],
    },
    changes: scenario.changes
      .map((change) => ({
        ...change,
        products: ofEverybody(change, from) ? scored.map(({ id }) => id) : products(change.products),
      }))
      .filter((change) => change.products.length > 0 && (change.kind === 'datum' || indicators.has(change.indicator))),
  }
}
