/** The few things the kernel needs from linear algebra. Rows first: a matrix of m × n has m rows of n numbers. */
export type Vector = readonly number[]
export type Matrix = readonly Vector[]

/** The n numbers 0 … n − 1. */
export const indices = (n: number): Vector => Array.from({ length: n }, (_, i) => i)

/** The number at a place that must exist: a hole in a vector is a bug of ours. */
export function at<T>(values: readonly T[], index: number): T {
  const value = values[index]
  if (value === undefined) throw new RangeError(`index ${index} of ${values.length}`)
  return value
}

/** m × n → n × m. A matrix without rows has no columns either. */
export const transpose = (matrix: Matrix): Matrix =>
  indices(matrix[0]?.length ?? 0).map((j) => matrix.map((row) => at(row, j)))

type Zipped<T extends readonly (readonly unknown[])[]> = {
  [K in keyof T]: T[K] extends readonly (infer U)[] ? U : never
}

/**
 * Lists of equal length → list of tuples.
 * @throws RangeError if lengths differ: a bug in the caller
 */
export function zip<T extends readonly (readonly unknown[])[]>(...lists: T): readonly Zipped<T>[] {
  const length = lists[0]?.length ?? 0
  if (lists.some((list) => list.length !== length)) {
    throw new RangeError(`lengths disagree: ${lists.map((list) => list.length).join(', ')}`)
  }
  // The cast says what the loop builds: the i-th of each list, in order.
  return Array.from({ length }, (_, i) => lists.map((list) => list[i]) as Zipped<T>)
}

/** Added from the first to the last, so that the same numbers give the same bits everywhere. Empty: 0. */
export function sum(values: Vector): number {
  let total = 0
  for (const value of values) total += value
  return total
}

/** Σ x_i y_i, from the first to the last. */
export function dot(x: Vector, y: Vector): number {
  if (x.length !== y.length) throw new RangeError(`lengths disagree: ${x.length}, ${y.length}`)
  let total = 0
  for (let i = 0; i < x.length; i++) total += at(x, i) * at(y, i)
  return total
}

/** m × n times n → m. */
export const times = (matrix: Matrix, vector: Vector): Vector => matrix.map((row) => dot(row, vector))

/** Euclidean length. */
export const norm = (values: Vector): number => Math.sqrt(dot(values, values))

/** Euclidean distance. */
export const distance = (x: Vector, y: Vector): number => norm(zip(x, y).map(([a, b]) => a - b))

export const mean = (values: Vector): number => sum(values) / values.length

/**
 * Divided by their sum, so that they add up to 1.
 * @throws RangeError if the sum is not a positive number: nothing to share out
 */
export function shares(values: Vector): Vector {
  const total = sum(values)
  if (!(total > 0 && Number.isFinite(total))) throw new RangeError(`weights sum to ${total}`)
  return values.map((value) => value / total)
}

/**
 * Every kernel function starts here. Missing values are settled above; what reaches the kernel is finite and rectangular.
 * @throws RangeError if a row has not n numbers or a number is not finite
 */
export function requireShape(matrix: Matrix, n: number): void {
  matrix.forEach((row, i) => {
    if (row.length !== n) throw new RangeError(`row ${i} has ${row.length} numbers, expected ${n}`)
    requireFinite(row)
  })
}

/** @throws RangeError if a number is missing, infinite or NaN */
export function requireFinite(values: Vector): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`number ${i} is ${values[i]}`)
  }
}
