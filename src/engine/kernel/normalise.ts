import { indices, type Matrix, norm, requireShape, sum, transpose, type Vector, zip } from './matrix'

/** +1: more is better; −1: less is better. */
export type Sign = 1 | -1

/**
 * How a column becomes a number without unit. Those that turn costs round leave "more is better" in every column:
 *
 * - `none` the numbers as they are
 * - `vector` x/‖x‖ (Hwang & Yoon 1981); a column of zeros stays zeros
 * - `sum` x/Σx; a column that sums to 0 becomes zeros
 * - `max` x/max; a column whose largest is 0 becomes zeros
 * - `minmax`, turning: (x − min)/(max − min), costs (max − x)/(max − min); a constant column is 1, everybody is the best
 * - `max-ratio`, turning: x/max, costs min/x; a cost of 0 is 1 if it is the least, and then any other is 0
 * - `sum-inverse`, turning: x/Σx, costs (1/x)/Σ(1/x); refuses costs that are not positive
 */
export type Normalisation = 'none' | 'vector' | 'sum' | 'max' | 'minmax' | 'max-ratio' | 'sum-inverse'

const TURNING: readonly Normalisation[] = ['minmax', 'max-ratio', 'sum-inverse']

export interface Normalised {
  /** m × n, without unit. */
  readonly scores: Matrix
  /** n: +1 where the normalisation turned the column round, otherwise the sign it had. */
  readonly signs: readonly Sign[]
}

/**
 * Column by column. Without rows there is nothing to normalise and the result has no rows.
 *
 * Every one of these but `none` looks at the whole column, so a product that comes or goes changes the numbers of the others.
 *
 * @param scores m × n, finite
 * @param signs n
 * @throws RangeError if shapes disagree, a number is not finite, or a cost is not positive under `sum-inverse`
 */
export function normalise(scores: Matrix, signs: readonly Sign[], kind: Normalisation): Normalised {
  requireShape(scores, signs.length)
  const turned = TURNING.includes(kind) ? signs.map((): Sign => 1) : signs
  if (scores.length === 0) return { scores: [], signs: turned }
  const columns = zip(transpose(scores), signs).map(([column, sign]) => COLUMN[kind](column, sign))
  return { scores: scores.map((_, i) => columns.map((column) => column[i] ?? 0)), signs: turned }
}

const over = (column: Vector, whole: number): Vector => column.map((value) => (whole === 0 ? 0 : value / whole))

const COLUMN: Readonly<Record<Normalisation, (column: Vector, sign: Sign) => Vector>> = {
  none: (column) => column,
  vector: (column) => over(column, norm(column)),
  sum: (column) => over(column, sum(column)),
  max: (column) => over(column, Math.max(...column)),
  minmax: (column, sign) => {
    const low = Math.min(...column)
    const high = Math.max(...column)
    if (low === high) return column.map(() => 1)
    return column.map((value) => (sign === 1 ? value - low : high - value) / (high - low))
  },
  'max-ratio': (column, sign) => {
    if (sign === 1) return over(column, Math.max(...column))
    const least = Math.min(...column)
    return column.map((value) => (value === least ? 1 : least / value))
  },
  'sum-inverse': (column, sign) => {
    if (sign === 1) return over(column, sum(column))
    if (column.some((value) => value <= 0)) throw new RangeError('1/x of a cost that is not positive')
    const inverses = column.map((value) => 1 / value)
    return over(inverses, sum(inverses))
  },
}

/** The smallest and largest of each column of a matrix with at least one row. */
export const extremes = (scores: Matrix, n: number): readonly { readonly low: number; readonly high: number }[] =>
  indices(n).map((j) => {
    const column = scores.map((row) => row[j] ?? 0)
    return { low: Math.min(...column), high: Math.max(...column) }
  })
