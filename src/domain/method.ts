import type { WeighingWay } from './directWeights'
import type { Joining } from './rating'
import type { PerLevel } from './scale'

/** How the official order may be computed: the usual one first. A mesa may choose the other before scores open. */
export const OFFICIAL_METHODS = ['ahp', 'topsis'] as const
export type OfficialMethod = (typeof OFFICIAL_METHODS)[number]

export const isOfficial = (method: string): method is OfficialMethod => OFFICIAL_METHODS.some((one) => one === method)

/** Value, 0 to 100, of each level of the rubric: whole numbers, never falling. */
export type ValueLine = PerLevel<number>

/**
 * What a cell comes to where the indicator does not apply. `neutral`: the product's score over what does apply, so that saying it of
 * a weak indicator lifts the score. `lowest`: the lowest level, the one rule under which nobody gains by saying it.
 */
export const NA_RULES = ['neutral', 'lowest'] as const
export type NaRule = (typeof NA_RULES)[number]

export interface MethodChoice {
  readonly official: OfficialMethod
  readonly valueLine: ValueLine
  /** How ratings are joined; absent in records before it was a choice, which took the median. */
  readonly joining?: Joining
  /** How people are asked what matters; absent in records before it was a choice, which asked two at a time. */
  readonly weighing?: WeighingWay
  /** Absent in records before it was a choice, where it was neutral. */
  readonly notApplicable?: NaRule
}

export const DEFAULT_METHOD: MethodChoice = { official: OFFICIAL_METHODS[0], valueLine: [0, 25, 50, 75, 100] }

export const joiningOf = ({ joining }: MethodChoice): Joining => joining ?? 'median'

export const weighingOf = ({ weighing }: MethodChoice): WeighingWay => weighing ?? 'pairs'

export const naRuleOf = ({ notApplicable }: MethodChoice): NaRule => notApplicable ?? 'neutral'

/** What a new programme joins by; the evidence is in `data/README.md`. */
const USUAL_JOINING: Joining = 'trimmed'
/** A new programme's: nobody gains by saying of a weak indicator that it does not apply. */
const USUAL_NA: NaRule = 'lowest'

/** What a territory that is opened now counts by, where Yunta has changed its mind since the first records. */
export interface OpeningRules {
  readonly joining: Joining
  readonly notApplicable: NaRule
}

export const openingRulesOf = (method: MethodChoice): OpeningRules => ({
  joining: joiningOf(method),
  notApplicable: naRuleOf(method),
})

/** How a territory that is opened now counts: as those of its programme do, so that provinces can be compared. */
export const rulesOnOpening = (
  territories: Readonly<Record<string, { readonly method: MethodChoice }>>,
): OpeningRules => {
  const [first] = Object.values(territories)
  return first ? openingRulesOf(first.method) : { joining: USUAL_JOINING, notApplicable: USUAL_NA }
}

/** Lines that ask whether the spacing of the levels decides: one that rewards only the high ones, one that rises at once. */
export const OTHER_VALUE_LINES: readonly ValueLine[] = [
  [0, 10, 30, 60, 100],
  [0, 40, 70, 90, 100],
]

/** The method a result is held against: the first official one that is not its own. */
export const contrastOf = (official: OfficialMethod): OfficialMethod =>
  OFFICIAL_METHODS.find((one) => one !== official) ?? official

/** Share of the weight that must have a rating for a product to be picked without a reason. */
export const ENOUGH_COVERAGE = 0.7
