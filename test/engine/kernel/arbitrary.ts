import fc from 'fast-check'
import { fromTriangle } from '../../../src/engine/kernel/ahp'
import type { Matrix, Vector } from '../../../src/engine/kernel/matrix'

/** A ratio of Saaty's scale: 1/9 … 9. */
export const saaty: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.boolean())
  .map(([strength, inverse]) => (inverse ? 1 / strength : strength))

/** Somebody's whole judgements of 3 to 9 things, as contradictory as chance makes them. */
export const judged: fc.Arbitrary<Matrix> = fc
  .integer({ min: 3, max: 9 })
  .chain((n) => fc.array(saaty, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 }))
  .map(fromTriangle)

/** n positive shares that sum to 1. */
export const sharesOf = (n: number): fc.Arbitrary<Vector> =>
  fc.array(fc.integer({ min: 1, max: 100 }), { minLength: n, maxLength: n }).map((parts) => {
    const whole = parts.reduce((total, part) => total + part, 0)
    return parts.map((part) => part / whole)
  })

/** The judgements of somebody who never contradicts themselves: a_ij = w_i/w_j. */
export const consistent = (weights: Vector): Matrix => weights.map((row) => weights.map((column) => row / column))

/** The same things in another order. */
export const permuted = (matrix: Matrix, order: Vector): Matrix =>
  order.map((i) => order.map((j) => matrix[i]?.[j] ?? Number.NaN))

export const largestGap = (x: Vector, y: Vector): number =>
  Math.max(0, ...x.map((value, i) => Math.abs(value - (y[i] ?? Number.NaN))))
