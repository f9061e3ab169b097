import type { IndicatorId, MesaId, ProductId, ScenarioId, SegmentId } from './ids'
import type { ValueLine } from './method'
import type { Product } from './product'
import type { Joining } from './rating'

/** Whose weights a scenario takes. Typed shares are whole millionths that need not sum to a million. */
export type ScenarioWeights =
  | { readonly kind: 'mesa' }
  | { readonly kind: 'equal' }
  | { readonly kind: 'people' }
  | { readonly kind: 'segment'; readonly segment: SegmentId }
  /** The mesa's answers with another voice for some segments; whole numbers, 0 is unheard. */
  | {
      readonly kind: 'voices'
      readonly voices: readonly { readonly segment: SegmentId; readonly voice: number }[]
    }
  | {
      readonly kind: 'typed'
      readonly shares: readonly { readonly indicator: IndicatorId; readonly millionths: number }[]
    }

/** "Precio −20 %", "puerto cerrado": the value of an indicator times a factor, for some products. */
export interface ScenarioChange {
  readonly indicator: IndicatorId
  readonly products: readonly ProductId[]
  /** Whole per cent of the value that stays: 80 is −20 %, 0 nothing, 200 double. */
  readonly percent: number
}

/** A parameter of a method with a value that is not its usual one. */
export interface MethodSetting {
  readonly parameter: string
  /** An option, or a decimal number as text. */
  readonly value: string
}

/** Preferences and assumptions over the mesa's own data; never a copy of them. */
export interface Scenario {
  readonly id: ScenarioId
  /** null while nobody wrote one: it is then said from what the scenario changes, in the language of whoever reads. */
  readonly name: string | null
  /** The line under the name, by the same rule. */
  readonly description: string | null
  readonly weights: ScenarioWeights
  /** A method of the registry, by id. */
  readonly method: string
  readonly settings: readonly MethodSetting[]
  /** null for the mesa's own. */
  readonly valueLine: ValueLine | null
  readonly joining: Joining
  readonly without: {
    readonly indicators: readonly IndicatorId[]
    readonly products: readonly ProductId[]
    /** Their candidates do not compete. */
    readonly mesas: readonly MesaId[]
  }
  /** The two may not come from one chain, as long as another chain competes. */
  readonly twoChains: boolean
  readonly changes: readonly ScenarioChange[]
}

export const MILLION = 1_000_000
/** Side by side there is room for the mesa and four more. */
export const MOST_SCENARIOS = 4

/** Candidates a scenario leaves out: by name, or with the mesa they come from. */
export const leftOut = (
  { products, mesas }: Scenario['without'],
  candidates: readonly Pick<Product, 'id' | 'mesa'>[],
): readonly ProductId[] =>
  candidates
    .filter(({ id, mesa }) => products.includes(id) || (mesa !== null && mesas.includes(mesa)))
    .map(({ id }) => id)

/** Whether two scenarios assume the same, whatever they are called. */
export const sameAssumptions = (one: Scenario, other: Scenario): boolean => assumptions(one) === assumptions(other)

function assumptions(scenario: Scenario): string {
  const { weights, method, settings, valueLine, joining, without, twoChains, changes } = scenario
  const sorted = (ids: readonly string[]) => ids.toSorted().join()
  const changed = changes.map(({ indicator, products, percent }) => `${indicator}:${sorted(products)}:${percent}`)
  return [
    weights.kind,
    sorted(detailOf(weights)),
    method,
    sorted(settings.map(({ parameter, value }) => `${parameter}:${value}`)),
    valueLine?.join('-') ?? '',
    joining,
    sorted(without.indicators),
    sorted(without.products),
    sorted(without.mesas),
    twoChains,
    sorted(changed),
  ].join('|')
}

function detailOf(weights: ScenarioWeights): readonly string[] {
  switch (weights.kind) {
    case 'typed':
      return weights.shares.map(({ indicator, millionths }) => `${indicator}:${millionths}`)
    case 'voices':
      return weights.voices.map(({ segment, voice }) => `${segment}:${voice}`)
    case 'segment':
      return [weights.segment]
    default:
      return []
  }
}
