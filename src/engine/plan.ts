import type { PlanRuleId, ProductId, TerritoryId } from '../domain/ids'
import { cheapestChoices, type FoundChoice, type SearchStep } from './kernel/cheapestChoices'
import {
  COST_OF_MILLIONTH,
  MILLIONTHS,
  type PlacedRule,
  type PlanProvince,
  planPairs,
  planProblem,
} from './planProblem'

/** A question about a plan as plain data: it crosses to a worker and back. */
export interface PlanRequest {
  readonly provinces: readonly PlanProvince[]
  /** Those in use. */
  readonly rules: readonly PlacedRule[]
}

/** What a province carries in a plan, and what it gives up for it. */
export interface PlannedPair {
  readonly territory: TerritoryId
  readonly products: readonly [ProductId, ProductId]
  /** Points of both products together against its own pair; 0 and more. */
  readonly givenUp: number
  /** Whether it is another pair than its own. */
  readonly changed: boolean
}

export interface StagePlan {
  readonly provinces: readonly PlannedPair[]
  readonly givenUp: number
  readonly changed: number
}

/** What comes of leaving one rule out: the points the plan then gives up, or rules that still clash. */
export type WithoutRule =
  | { readonly status: 'plan'; readonly givenUp: number }
  | { readonly status: 'clash'; readonly clash: readonly PlanRuleId[] }

/** How far a plan has come. What is there already does not move any more, but for the plan while it is `searching`. */
export interface PlanStep {
  readonly phase: 'searching' | 'asking' | 'done'
  /** The best found; proven to be the best once the search is over. null while none is found, or when there is none. */
  readonly plan: StagePlan | null
  /** No plan gives up less than this. */
  readonly atLeast: number
  /** The best of all other plans; null without one, or when there are no rules to ask about. */
  readonly next: StagePlan | null
  /** When no plan keeps all rules: rules that cannot stand together, though any of them less they could. */
  readonly clash: readonly PlanRuleId[] | null
  /** By rule, as they come: every rule of a plan, the clashing ones when there is none. */
  readonly without: Readonly<Record<PlanRuleId, WithoutRule>>
}

/** Looks for a plan somewhere and returns what stops it; a new question replaces the one before. */
export type Planner = (request: PlanRequest, onStep: (step: PlanStep) => void) => () => void

/**
 * The plan that keeps every rule and gives up the fewest points, the one that follows it, and what each rule costs:
 * what the plan would no longer give up if that rule alone were left out. Prices do not add up, since rules overlap.
 *
 * Of plans that give up the same, the one that changes fewer provinces comes first; with as many changes they are equal,
 * and both are given. Exact, in millionths of a point. When no plan keeps all, the rules are left out one after the other,
 * the last first, as long as the rest still clash (deletion filter: Chinneck & Dravnieks 1991, ORSA J. Computing 3:157-168).
 */
export function* planning({ provinces, rules }: PlanRequest): Generator<PlanStep, void> {
  let step: PlanStep = { phase: 'searching', plan: null, atLeast: 0, next: null, clash: null, without: {} }
  const planOf = (choice: FoundChoice | undefined) => (choice ? asPlan(provinces, choice) : null)
  let search: SearchStep | null = null
  for (search of cheapestChoices(planProblem(provinces, rules), { keep: rules.length === 0 ? 1 : 2 })) {
    const [first, second] = search.found
    step = { ...step, plan: planOf(first), next: planOf(second), atLeast: points(search.bound) }
    if (!search.done) yield { ...step, next: null }
  }
  step = { ...step, phase: 'asking' }
  if (step.plan === null) {
    const clash = yield* clashing(provinces, rules, () => step)
    step = { ...step, clash }
  }
  const { clash } = step
  for (const { id } of clash === null ? rules : rules.filter((rule) => clash.includes(rule.id))) {
    yield step
    const others = rules.filter((rule) => rule.id !== id)
    const best = yield* cheapest(provinces, others, () => step)
    const answer: WithoutRule = best
      ? { status: 'plan', givenUp: best.givenUp }
      : { status: 'clash', clash: yield* clashing(provinces, others, () => step) }
    step = { ...step, without: { ...step.without, [id]: answer } }
  }
  yield { ...step, phase: 'done' }
}

type Waiting<Result> = Generator<PlanStep, Result>

function* cheapest(
  provinces: readonly PlanProvince[],
  rules: readonly PlacedRule[],
  meanwhile: () => PlanStep,
): Waiting<StagePlan | null> {
  let last: FoundChoice | undefined
  for (const { found, done } of cheapestChoices(planProblem(provinces, rules), { keep: 1 })) {
    last = found[0]
    if (!done) yield meanwhile()
  }
  return last ? asPlan(provinces, last) : null
}

/** Of rules that no plan keeps, some that clash by themselves: without any one of them the rest could stand. */
function* clashing(
  provinces: readonly PlanProvince[],
  rules: readonly PlacedRule[],
  meanwhile: () => PlanStep,
): Waiting<readonly PlanRuleId[]> {
  let left = rules
  for (const rule of rules.toReversed()) {
    const fewer = left.filter((one) => one !== rule)
    if (!(yield* stands(provinces, fewer, meanwhile))) left = fewer
  }
  return left.map(({ id }) => id)
}

/** Whether any plan keeps these rules: the first one found is enough. */
function* stands(
  provinces: readonly PlanProvince[],
  rules: readonly PlacedRule[],
  meanwhile: () => PlanStep,
): Waiting<boolean> {
  for (const { found, done } of cheapestChoices(planProblem(provinces, rules), { keep: 1 })) {
    if (found.length > 0) return true
    if (!done) yield meanwhile()
  }
  return false
}

/** Cost in points, without what the changes of pair add. */
const points = (cost: number): number =>
  Number.isFinite(cost) ? Math.max(0, Math.floor(cost / COST_OF_MILLIONTH)) / MILLIONTHS : 0

function asPlan(provinces: readonly PlanProvince[], { picks }: FoundChoice): StagePlan {
  let loss = 0
  const planned = provinces.map((province, i): PlannedPair => {
    const pair = planPairs(province)[picks[i] ?? -1]
    if (!pair) throw new RangeError(`no pair ${picks[i]} of ${province.territory}`)
    loss += pair.loss
    const [first, second] = pair.products
    return {
      territory: province.territory,
      products: [first.product, second.product],
      givenUp: pair.loss / MILLIONTHS,
      changed: !pair.own,
    }
  })
  return { provinces: planned, givenUp: loss / MILLIONTHS, changed: planned.filter(({ changed }) => changed).length }
}
