import { WEIGHING_WAYS } from '../../../domain/directWeights'
import type { IndicatorId, ProductId } from '../../../domain/ids'
import {
  DEFAULT_METHOD,
  joiningOf,
  NA_RULES,
  type NaRule,
  naRuleOf,
  OTHER_VALUE_LINES,
  type ValueLine,
  weighingOf,
} from '../../../domain/method'
import type { Programme, Territory } from '../../../domain/programme'
import { JOININGS } from '../../../domain/rating'
import { SCALE } from '../../../domain/scale'
import { MILLION, type Scenario } from '../../../domain/scenario'
import { askedValueLine } from '../../../domain/valueLine'
import { samePair } from '../../../engine/evaluate'
import { valueAt } from '../../../engine/kernel/ahpRatings'
import { rangeAdjusted, tiedCentroid } from '../../../engine/kernel/directWeights'
import { at, indices, shares, sum, type Vector } from '../../../engine/kernel/matrix'
import { ranks } from '../../../engine/kernel/rank'
import { levelOfValue } from '../../../engine/neutral'
import { type DecisionProblem, decisionProblem } from '../../../engine/problem'
import type { ScenarioResult } from '../../../engine/scenario'
import { type Complete, selectJoined, selectWeights, weightsBy } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'
import { asksForValues } from '../../../shared/model/methodParameters'
import { hasPoints, METHOD_IDS } from '../../../shared/model/otherMethod'
import { mesaScenario, resultOf } from '../../../shared/model/scenarios'

/** What the mesa or whoever counts for it settled, and others settle otherwise. */
export type ConventionKind =
  | 'joining'
  | 'line'
  | 'asked'
  | 'sizes'
  | 'ranges'
  | 'order'
  | 'weighing'
  | 'people'
  | 'na'
  | 'method'

/** The count by one other convention, everything else as the mesa has it. */
export interface Convention {
  readonly kind: ConventionKind
  /** Which of its kind: a joining, a value line, a way of weighing, a rule or a method; '' where there is only one. */
  readonly way: string
  /** As it can be kept; null where no scenario can say it. */
  readonly scenario: Scenario | null
  /** 'tied': its own cut runs through a tie. 'decided': today's does, and this breaks it. */
  readonly verdict: 'same' | 'different' | 'tied' | 'decided'
  /** Who is of the pair, or level with its second, and today is not; and the other way round. */
  readonly enters: readonly ProductId[]
  readonly leaves: readonly ProductId[]
  /** Points of today's second over today's third, negative when it falls behind; null where the method has no points of 100. */
  readonly lead: number | null
}

/**
 * The pair by every convention that changes a score: those that give another pair first, the smallest lead on top.
 *
 * - `sizes`: a dimension weighs by how many indicators it has, so that sharing them out in groups has no effect.
 * - `ranges`: a weight counts by the part of the scale that the candidates use.
 * - `order`: only the order of the weights is believed (rank-order centroid, equals alike).
 * - `asked`: each indicator on the line that the mesa answered for it.
 * - `weighing`: the weights of another way of asking, where people answered it too.
 * - `na`: what does not apply counts as the middle of the scale, as the lowest level, or not at all.
 */
export const selectConventions = memo(
  (programme: Programme, territory: Territory, ranked: Complete): readonly Convention[] => {
    const mesa = mesaScenario(territory)
    const { problem, evaluation } = ranked
    const counted = (kind: ConventionKind, way: string, change: Partial<Scenario>): readonly Convention[] => {
      const scenario = { ...mesa, ...change }
      const result = resultOf(programme, territory, ranked, scenario, null)
      return result && changes(ranked, result, scenario.method)
        ? [{ kind, way, scenario, ...against(ranked, result, scenario.method) }]
        : []
    }
    const weighed = (kind: ConventionKind, weights: Vector, way = '') =>
      counted(kind, way, { weights: typed(problem, weights) })
    const own = territory.method
    const asked = (territory.valueLines ?? []).map((one) => ({ ...one, line: askedValueLine(one.answers) }))
    const ofScale = asked.flatMap(({ indicator, line }) => (indicator === null ? [line] : []))
    const lines = asksForValues(evaluation.official) ? [DEFAULT_METHOD.valueLine, ...ofScale, ...OTHER_VALUE_LINES] : []
    const other = (kind: ConventionKind, way: string, changed: DecisionProblem): readonly Convention[] => {
      const result = resultOf(programme, territory, { ...ranked, problem: changed }, mesa, null)
      return result && changes(ranked, result, evaluation.official)
        ? [{ kind, way, scenario: null, ...against(ranked, result, evaluation.official) }]
        : []
    }
    const joined = selectJoined(territory)
    const byRule = (rule: NaRule) => decisionProblem(joined, problem.weights, { ...own, notApplicable: rule })
    const people = selectWeights(programme, territory).everyone.weights !== null
    return [
      ...JOININGS.filter((way) => way !== joiningOf(own)).flatMap((joining) =>
        counted('joining', joining, { joining }),
      ),
      ...lines
        .filter((line, i) => ![own.valueLine, ...lines.slice(0, i)].some((one) => one.join() === line.join()))
        .flatMap((valueLine) => counted('line', valueLine.join('-'), { valueLine })),
      ...weighed('sizes', bySize(problem, territory)),
      ...weighed('ranges', byRange(problem)),
      ...weighed('order', byOrder(problem)),
      ...(people ? counted('people', '', { weights: { kind: 'people' } }) : []),
      ...(asksForValues(evaluation.official) ? other('asked', '', onOwnLines(problem, asked)) : []),
      ...WEIGHING_WAYS.filter((way) => way !== weighingOf(own)).flatMap((way) => {
        const { weights } = weightsBy(programme, territory, way).official
        return weights ? weighed('weighing', weights, way) : []
      }),
      ...other('na', 'middle', withMiddle(byRule('neutral'))),
      ...NA_RULES.filter((rule) => rule !== naRuleOf(own)).flatMap((rule) => other('na', rule, byRule(rule))),
      ...METHOD_IDS.filter((id) => id !== evaluation.official).flatMap((id) => counted('method', id, { method: id })),
    ].toSorted((one, other) => Number(isSame(one)) - Number(isSame(other)) || leadOf(one) - leadOf(other))
  },
)

export const isSame = ({ verdict }: Convention): boolean => verdict === 'same'

const leadOf = ({ lead }: Convention): number => lead ?? Number.MAX_VALUE

/** Scores nearer than this are the same to every screen and file. */
const STEP = 1e-9

/** Another method always asks something else; by the same one, some score must move. */
function changes({ evaluation, problem }: Complete, { rows }: ScenarioResult, method: string): boolean {
  if (method !== evaluation.official) return true
  return rows.some(({ product, score }) => {
    return Math.abs(score - at(evaluation.scores, problem.products.indexOf(product))) > STEP
  })
}

type Against = Pick<Convention, 'verdict' | 'enters' | 'leaves' | 'lead'>

function against({ evaluation }: Complete, { pair, tied, rows }: ScenarioResult, method: string): Against {
  const then = [...new Set([...pair, ...tied])]
  const [, second, third] = evaluation.rows
  const scoreOf = (product: ProductId | undefined) => rows.find((row) => row.product === product)?.score ?? 0
  return {
    verdict:
      tied.length > 0
        ? 'tied'
        : evaluation.tiedAtCut.length > 0
          ? 'decided'
          : samePair(pair, evaluation.pair)
            ? 'same'
            : 'different',
    enters: then.filter((product) => !evaluation.pair.includes(product)),
    leaves: evaluation.pair.filter((product) => !then.includes(product)),
    lead: hasPoints(method) ? scoreOf(second?.product) - scoreOf(third?.product) : null,
  }
}

/** Weights as a scenario keeps them: whole millionths. */
const typed = ({ indicators }: DecisionProblem, weights: Vector): Scenario['weights'] => ({
  kind: 'typed',
  shares: indicators.map((indicator, k) => ({ indicator, millionths: Math.round(at(weights, k) * MILLION) })),
})

function bySize({ weights }: DecisionProblem, { indicators }: Territory): Vector {
  const size = (k: number) => indicators.filter(({ dimension }) => dimension === indicators[k]?.dimension).length
  // Equal sizes give the mesa's own weights again.
  return shares(weights.map((weight, k) => weight * size(k)))
}

/** By the part of the scale in use; the mesa's own weights where nobody differs in anything. */
function byRange({ weights, scores }: DecisionProblem): Vector {
  const used = indices(weights.length).map((k) => {
    const column = scores.map((row) => at(row, k))
    return Math.max(...column) - Math.min(...column)
  })
  const full = weights.map(() => SCALE.max - SCALE.min)
  return sum(weights.map((weight, k) => weight * at(used, k))) > 0 ? rangeAdjusted(weights, full, used) : weights
}

const byOrder = ({ weights }: DecisionProblem): Vector => tiedCentroid(ranks(weights), 'equal')

/** Levels moved to where the mesa's line gives them what their indicator's own line says they are worth. */
function onOwnLines(
  problem: DecisionProblem,
  asked: readonly { readonly indicator: IndicatorId | null; readonly line: ValueLine }[],
): DecisionProblem {
  const lineOf = problem.indicators.map((id) => asked.find(({ indicator }) => indicator === id)?.line)
  const moved = (matrix: DecisionProblem['scores']) =>
    matrix.map((row) =>
      row.map((level, k) => {
        const line = lineOf[k]
        return line ? levelOfValue(valueAt(level, line), problem.valueLine) : level
      }),
    )
  return { ...problem, scores: moved(problem.scores), worst: moved(problem.worst), best: moved(problem.best) }
}

/** What does not apply as what nobody knows: the middle of the scale. */
function withMiddle(problem: DecisionProblem): DecisionProblem {
  const put = (matrix: DecisionProblem['scores'], level: number) =>
    matrix.map((row, i) => row.map((own, k) => (at(at(problem.states, i), k) === 'na' ? level : own)))
  return {
    ...problem,
    scores: put(problem.scores, SCALE.middle),
    worst: put(problem.worst, SCALE.min),
    best: put(problem.best, SCALE.max),
    states: problem.states.map((row) => row.map((state) => (state === 'na' ? 'sd' : state))),
  }
}
