import type { ProductId } from '../../domain/ids'
import { isOfficial } from '../../domain/method'
import { at } from '../../engine/kernel/matrix'
import { METHODS, method } from '../../engine/methods'
import { numericProblem } from '../../engine/numericProblem'
import type { DecisionProblem } from '../../engine/problem'

/** Every method of the registry, in the order they are offered. */
export const METHOD_IDS: readonly string[] = METHODS.map(({ id }) => id)

/** Those no mesa can make its official one. */
export const OTHER_METHODS: readonly string[] = METHOD_IDS.filter((id) => !isOfficial(id))

/** Whether its scores are points of 100, so that those of several methods can stand side by side. */
export const hasPoints = (id: string): boolean => method(id).pointsPerUnit !== null

export interface MethodRow {
  readonly product: ProductId
  /** 1 for the best; tied products share the better place. */
  readonly place: number
  /** In the method's own unit and sense. */
  readonly score: number
  /** The same on 0 … 100, more is better. */
  readonly points: number
  /** Points each indicator adds to the score, when the method adds points up. */
  readonly parts: readonly number[] | null
}

/** The order of the products by one method with its usual parameters, best first; ties in the order they were proposed. */
export function methodOrder(problem: DecisionProblem, id: string): readonly MethodRow[] {
  const { run, ends, pointsPerUnit } = method(id)
  const result = run(numericProblem(problem, id), {})
  const added = pointsPerUnit === 1 ? result.tables.find(({ caption }) => caption === 'contributions') : undefined
  const [worst, best] = ends
  return problem.products
    .map((product, i): MethodRow => {
      const score = at(result.scores, i)
      const points = (100 * (score - worst)) / (best - worst)
      return { product, place: at(result.ranks, i), score, points, parts: added?.values[i] ?? null }
    })
    .toSorted((one, other) => one.place - other.place)
}
