import type { ProductId } from '../domain/ids'
import { SCALE } from '../domain/scale'
import type { Scenario, ScenarioWeights } from '../domain/scenario'
import type { SuggestionMove } from './datumChange'
import type { GroupWeights } from './groupWeights'
import { valueAt } from './kernel/ahpRatings'
import { cutOf } from './kernel/cut'
import { at, shares, sum, type Vector } from './kernel/matrix'
import { type Method, type ParameterValues, takes } from './method'
import { METHODS } from './methods'
import { levelOfValue } from './neutral'
import type { DecisionProblem } from './problem'
import { pairStanding } from './standing'
import { voiceWeights } from './voiceWeights'

/** What a scenario makes of a territory: who leads and by how much. */
export interface ScenarioResult {
  /** Shares by the problem's indicators; 0 for those left out. */
  readonly weights: readonly number[]
  readonly rows: readonly ScenarioRow[]
  /** The two first of those who compete for it; fewer when there are fewer products. */
  readonly pair: readonly ProductId[]
  /** Who shares the place through which the cut runs; empty when the cut separates two scores. */
  readonly tied: readonly ProductId[]
  /**
   * Points of 100 between the second of the pair and who would follow, or null; for methods whose score is not of 100 it is null
   * too.
   */
  readonly margin: number | null
}

export interface ScenarioRow {
  readonly product: ProductId
  readonly place: number
  /** More is better; points of 100 where the method has them, its own figure otherwise. */
  readonly score: number
}

/** Weights of a scenario over the problem's indicators, those left out at 0; null when nobody's judgements give them. */
export function scenarioWeights(
  chosen: ScenarioWeights,
  problem: DecisionProblem,
  group: GroupWeights,
  without: readonly string[],
): Vector | null {
  const all = weightsOf(chosen, problem, group)
  if (!all) return null
  const kept = all.map((weight, k) => (without.includes(at(problem.indicators, k)) ? 0 : weight))
  return sum(kept) > 0 ? shares(kept) : null
}

/** In any unit: what counts is how they stand to each other. */
function weightsOf(chosen: ScenarioWeights, problem: DecisionProblem, group: GroupWeights): Vector | null {
  switch (chosen.kind) {
    case 'mesa':
      return problem.weights
    case 'equal':
      return problem.indicators.map(() => 1)
    case 'people':
      return group.everyone.weights
    case 'segment':
      return group.segments.find(({ segment }) => segment === chosen.segment)?.weights ?? null
    case 'voices':
      return voiceWeights(group, chosen.voices)
    case 'typed':
      return problem.indicators.map((id) => chosen.shares.find(({ indicator }) => indicator === id)?.millionths ?? 0)
  }
}

/**
 * The problem with a scenario's changes of ratings, products and weights put in; null when it has no weights.
 *
 * A rating first takes the steps that changed data move its suggestion by, then those the scenario gives it, and stays on
 * the scale; only then is its worth multiplied. Steps move ratings that people gave: what is not known stays as unknown.
 *
 * @param moves what the scenario's changes of data do to the suggestions (`datumEffects`)
 */
export function scenarioProblem(
  scenario: Scenario,
  problem: DecisionProblem,
  group: GroupWeights,
  moves: readonly SuggestionMove[] = [],
): DecisionProblem | null {
  const weights = scenarioWeights(scenario.weights, problem, group, scenario.without.indicators)
  if (!weights) return null
  const factor = (product: number, indicator: number): number =>
    scenario.changes.reduce(
      (all, change) =>
        change.kind === undefined &&
        change.indicator === at(problem.indicators, indicator) &&
        change.products.includes(at(problem.products, product))
          ? (all * change.percent) / 100
          : all,
      1,
    )
  const steps = (i: number, k: number): number => {
    const [product, indicator] = [at(problem.products, i), at(problem.indicators, k)]
    const byData = moves.find((move) => move.product === product && move.indicator === indicator)
    return scenario.changes.reduce(
      (all, change) =>
        change.kind === 'rating' && change.indicator === indicator && change.products.includes(product)
          ? all + change.steps
          : all,
      byData ? byData.to - byData.from : 0,
    )
  }
  const stepped = (level: number, i: number, k: number): number =>
    at(at(problem.states, i), k) === 'rated' ? Math.min(SCALE.max, Math.max(SCALE.min, level + steps(i, k))) : level
  const valueLine = scenario.valueLine ?? problem.valueLine
  const changedLevel = (level: number, by: number): number =>
    by === 1 ? level : levelOfValue(Math.min(100, valueAt(level, valueLine) * by), valueLine)
  // Where an indicator does not apply, `numericProblem` puts what is neutral under these weights and values.
  const changed = (matrix: DecisionProblem['scores']) =>
    matrix.map((row, i) => row.map((level, k) => changedLevel(stepped(level, i, k), factor(i, k))))
  const stays = problem.products.flatMap((product, i) => (scenario.without.products.includes(product) ? [] : [i]))
  const pick = <T>(rows: readonly T[]): readonly T[] => stays.map((i) => at(rows, i))
  return {
    ...problem,
    weights,
    valueLine,
    products: pick(problem.products),
    states: pick(problem.states),
    scores: pick(changed(problem.scores)),
    worst: pick(changed(problem.worst)),
    best: pick(changed(problem.best)),
  }
}

/**
 * Order of a territory in one scenario; null when it has no weights, no such method, or a setting the method does not take.
 *
 * @param sameChain whether two products come from one chain; asked only where the pair must come from two
 * @param moves what the scenario's changes of data do to the suggestions (`datumEffects`)
 */
export function scenarioResult(
  scenario: Scenario,
  problem: DecisionProblem,
  group: GroupWeights,
  sameChain: (one: ProductId, other: ProductId) => boolean,
  moves: readonly SuggestionMove[] = [],
): ScenarioResult | null {
  const changed = scenarioProblem(scenario, problem, group, moves)
  const method = METHODS.find(({ id }) => id === scenario.method)
  const settings = method ? settingsOf(method, scenario) : null
  if (!changed || !method || !settings) return null
  const { weights, products } = changed
  const { scores, places, order } = pairStanding(changed, { method: scenario.method, settings })
  const rows = order.map((i): ScenarioRow => ({ product: at(products, i), place: at(places, i), score: at(scores, i) }))
  const contenders = scenario.twoChains ? ofTwoChains(rows, sameChain) : rows
  const cut = cutOf(contenders.map(({ score }) => score))
  return {
    weights,
    rows,
    pair: contenders.slice(0, 2).map(({ product }) => product),
    tied: undecidedTop(rows, contenders) ?? cut.level.map((i) => at(contenders, i).product),
    margin: method.pointsPerUnit === null ? null : cut.margin,
  }
}

/** Parameters as the method takes them, or null when one is not its own or cannot be what was written. */
function settingsOf({ parameters }: Method, { settings }: Scenario): ParameterValues | null {
  const read = settings.flatMap(({ parameter, value }): readonly (readonly [string, string | number])[] => {
    const known = parameters.find(({ id }) => id === parameter)
    const given = known?.type === 'number' ? Number(value) : value
    return known && takes(known, given) ? [[parameter, given]] : []
  })
  return read.length === settings.length ? Object.fromEntries(read) : null
}

/** The first and those of other chains; everybody when there is no other. */
function ofTwoChains(
  rows: readonly ScenarioRow[],
  sameChain: (one: ProductId, other: ProductId) => boolean,
): readonly ScenarioRow[] {
  const [first] = rows
  const others = first ? rows.filter(({ product }) => !sameChain(first.product, product)) : []
  return first && others.length > 0 ? [first, ...others.filter((row) => row !== first)] : rows
}

/** Who is level at the top with another of its own chain: who is first, and so which chain is left, is not decided. Else null. */
function undecidedTop(rows: readonly ScenarioRow[], contenders: readonly ScenarioRow[]): readonly ProductId[] | null {
  const top = rows.filter(({ place }) => place === 1).map(({ product }) => product)
  return top.some((product) => contenders.every((row) => row.product !== product)) ? top : null
}
