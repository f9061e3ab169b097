import type { ProductId } from '../domain/ids'
import { at } from '../engine/kernel/matrix'
import { method } from '../engine/methods'
import { numericProblem } from '../engine/numericProblem'
import type { DecisionProblem } from '../engine/problem'

/** Score of the worst and of the best conceivable product, by method. What a ranking shows as points runs between them. */
const ENDS = {
  ahp: [0, 100],
  topsis: [0, 1],
  'ahp-distributive': [0, 1],
  'ahp-ideal': [0, 1],
  wsm: [0, 1],
  wpm: [0, 1],
  vikor: [1, 0],
  promethee2: [-1, 1],
} as const satisfies Readonly<Record<string, readonly [worst: number, best: number]>>

export type MethodId = keyof typeof ENDS

/** Whether a text names a method that is known by words too. */
export const isMethod = (id: string): id is MethodId => Object.hasOwn(ENDS, id)

/** The methods beyond the official one and its contrast, in the order they are offered. */
export const OTHER_METHODS = [
  'ahp-distributive',
  'ahp-ideal',
  'wsm',
  'wpm',
  'vikor',
  'promethee2',
] as const satisfies readonly MethodId[]

export interface MethodRow {
  readonly product: ProductId
  /** 1 for the best; tied products share the better place. */
  readonly place: number
  /** In the method's own unit and sense. */
  readonly score: number
  /** The same on 0 … 100, more is better. */
  readonly points: number
}

/** The order of the products by one method with its usual parameters, best first; ties in the order they were proposed. */
export function methodOrder(problem: DecisionProblem, id: MethodId): readonly MethodRow[] {
  const result = method(id).run(numericProblem(problem, id), {})
  const [worst, best] = ENDS[id]
  return problem.products
    .map((product, i): MethodRow => {
      const score = at(result.scores, i)
      return { product, place: at(result.ranks, i), score, points: (100 * (score - worst)) / (best - worst) }
    })
    .toSorted((one, other) => one.place - other.place)
}
