import { fromTriangle, principalEigenvector } from '../../src/engine/kernel/ahp'
import { synthesise } from '../../src/engine/kernel/ahpHierarchy'
import type { Matrix, Vector } from '../../src/engine/kernel/matrix'
import type { NumericProblem } from '../../src/engine/method'

/** Five invented products on nine indicators: cacao, coffee, cheese, passion fruit, maize. */
export const LEVELS: Matrix = [
  [3, 5, 4, 3, 4, 4, 4, 3, 2],
  [3, 4, 4, 3, 4, 3, 2, 4, 3],
  [4, 1, 3, 4, 2, 3, 3, 4, 4],
  [3, 3, 4, 2, 3, 4, 3, 4, 2],
  [5, 1, 3, 2, 3, 3, 5, 1, 2],
]

/** The thirteen judgements: three dimensions, then four, three and two indicators. */
export const JUDGEMENTS = {
  dimensions: [2, 3, 2],
  market: [2, 3, 1, 2, 1 / 2, 1 / 3],
  production: [1 / 2, 2, 3],
  value: [1 / 2],
} as const

const local = (upper: Vector): Vector => principalEigenvector(fromTriangle(upper)).weights

export const WEIGHTS: Vector = synthesise(
  {
    local: local(JUDGEMENTS.dimensions),
    children: [
      { local: local(JUDGEMENTS.market), children: [0, 1, 2, 3] },
      { local: local(JUDGEMENTS.production), children: [4, 5, 6] },
      { local: local(JUDGEMENTS.value), children: [7, 8] },
    ],
  },
  9,
).leaves

export const PROBLEM: NumericProblem = {
  scores: LEVELS,
  weights: WEIGHTS,
  signs: WEIGHTS.map(() => 1),
  scale: { min: 1, max: 5 },
  valueLine: [0, 25, 50, 75, 100],
}
