import type { IndicatorId, ProductId, ScenarioId, SegmentId } from './ids'

/** Whose weights a scenario takes. Typed shares are whole millionths that need not sum to a million. */
export type ScenarioWeights =
  | { readonly kind: 'mesa' }
  | { readonly kind: 'equal' }
  | { readonly kind: 'people' }
  | { readonly kind: 'segment'; readonly segment: SegmentId }
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

/** Preferences and assumptions over the mesa's own data; never a copy of them. */
export interface Scenario {
  readonly id: ScenarioId
  readonly name: string
  readonly description: string
  readonly weights: ScenarioWeights
  /** A method of the registry, by id. */
  readonly method: string
  readonly without: {
    readonly indicators: readonly IndicatorId[]
    readonly products: readonly ProductId[]
  }
  readonly changes: readonly ScenarioChange[]
}

export const MILLION = 1_000_000
/** Side by side there is room for the mesa and four more. */
export const MOST_SCENARIOS = 4
