import type { PlanRuleId, TerritoryId } from './ids'

/** Where a rule holds: in all provinces of the stage, or in those named, as a group of GAD, of neighbours or one alone. */
export type PlanScope =
  | { readonly kind: 'all' }
  /** Group 1 to 4 of the programme's proposal. */
  | { readonly kind: 'gad'; readonly group: number }
  /** A free group: neighbours, a mancomunidad, or one province. The name is '' where one province says it all. */
  | { readonly kind: 'named'; readonly name: string; readonly provinces: readonly TerritoryId[] }

/** What a plan for all provinces must keep. Chains are compared as words; '' means each chain by itself. */
export type PlanDemand =
  /** At most so many provinces carry one chain. */
  | { readonly kind: 'most'; readonly count: number; readonly chain: string; readonly where: PlanScope }
  /** At least so many of the products are services. */
  | { readonly kind: 'services'; readonly count: number; readonly where: PlanScope }
  /** Each of these provinces carries the chain. */
  | { readonly kind: 'must'; readonly chain: string; readonly where: PlanScope }
  /** None of these provinces carries the chain. */
  | { readonly kind: 'never'; readonly chain: string; readonly where: PlanScope }
  /** Provinces that signed their pair keep it. */
  | { readonly kind: 'keep'; readonly where: PlanScope }

/** A rule across provinces. One that is not used stays written and asks nothing. */
export interface PlanRule {
  readonly id: PlanRuleId
  readonly used: boolean
  readonly demand: PlanDemand
}

export const DEMANDS = ['most', 'services', 'must', 'never', 'keep'] as const

/** Groups of GAD in the programme's proposal. */
export const GAD_GROUPS = [1, 2, 3, 4] as const
