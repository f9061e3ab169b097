import type { IndicatorId, MesaId, ProductId, ScenarioId, SegmentId, SubIndicatorId } from './ids'
import type { ValueLine } from './method'
import { type Candidate, isScored, type Product } from './product'
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

/** "Precio −20 %": a measured value times a factor. The rating is then asked anew from the cuts of its indicators. */
export interface DatumChange {
  readonly kind: 'datum'
  readonly sub: SubIndicatorId
  readonly products: readonly ProductId[]
  /** Whole per cent of the datum that stays: 80 is −20 %, 0 nothing, 200 double. */
  readonly percent: number
}

/** "Puntaje +1 en Precios": so many levels more or less, within the scale, whatever the data say. */
export interface RatingSteps {
  readonly kind: 'rating'
  readonly indicator: IndicatorId
  readonly products: readonly ProductId[]
  /** Whole levels, negative for fewer, never 0. */
  readonly steps: number
}

/**
 * The worth of a rating, 0 … 100, times a factor: what every change was before data could be changed. It has no kind, so
 * that what old records hold stays as it is, byte for byte.
 */
export interface ValueChange {
  readonly kind?: never
  readonly indicator: IndicatorId
  readonly products: readonly ProductId[]
  /** Whole per cent of the worth that stays. */
  readonly percent: number
}

/** What a scenario changes of what was measured or rated, for some products. */
export type ScenarioChange = DatumChange | RatingSteps | ValueChange

/** What a change is of, by name. */
export const kindOfChange = (change: ScenarioChange): 'datum' | 'rating' | 'value' => change.kind ?? 'value'

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
  /** null for the mesa's own. */
  readonly joining: Joining | null
  readonly without: {
    readonly indicators: readonly IndicatorId[]
    readonly products: readonly ProductId[]
    /** Their candidates do not compete. */
    readonly mesas: readonly MesaId[]
  }
  /** The two may not come from one chain, as long as another chain competes. */
  readonly twoChains: boolean
  readonly changes: readonly ScenarioChange[]
  /** Every province of the programme is asked it too, beside the standard ones. */
  readonly everywhere?: true
}

export const MILLION = 1_000_000
/** Side by side there is room for the mesa and four more; a territory may keep as many as it wants. */
export const MOST_COMPARED = 4

/** Candidates a scenario leaves out: by name, or with the mesa they come from. */
export const leftOut = (
  { products, mesas }: Scenario['without'],
  candidates: readonly Pick<Product, 'id' | 'mesa'>[],
): readonly ProductId[] =>
  candidates
    .filter(({ id, mesa }) => products.includes(id) || (mesa !== null && mesas.includes(mesa)))
    .map(({ id }) => id)

/** Whether a change is of all who are scored, and so means everybody wherever it is asked. */
export const ofEverybody = (
  { products }: Pick<ScenarioChange, 'products'>,
  { candidates }: { readonly candidates: readonly Candidate[] },
): boolean => candidates.filter(isScored).every(({ id }) => products.includes(id))

/** Whether two scenarios assume the same, whatever they are called. */
export const sameAssumptions = (one: Scenario, other: Scenario): boolean => assumptions(one) === assumptions(other)

function assumptions(scenario: Scenario): string {
  const { weights, method, settings, valueLine, joining, without, twoChains, changes } = scenario
  const sorted = (ids: readonly string[]) => ids.toSorted().join()
  const changed = changes.map((change) => `${wordsOf(change)}:${sorted(change.products)}`)
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

function wordsOf(change: ScenarioChange): string {
  switch (change.kind) {
    case 'datum':
      return `datum:${change.sub}:${change.percent}`
    case 'rating':
      return `rating:${change.indicator}:${change.steps}`
    default:
      return `${change.indicator}:${change.percent}`
  }
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
