import { multiplyBlock, quantise, quantiseDistances, SCORE_STEPS, strideOf } from './block'
import { type Distribution, quantile } from './distributions'
import type { Matrix, Vector } from './matrix'
import type { Response } from './response'

/**
 * A value that is not known. For `linear` in the unit of `values`; for `distances` on the fixed scale, 0 the anti-ideal and 1 the
 * ideal; for `any` handed over as it is drawn.
 */
export interface UncertainCell {
  readonly alternative: number
  readonly criterion: number
  readonly value: Distribution
}

/** Scores of a block of draws as whole steps, count × stride, more is better. */
export type Scorer = (weights: Float64Array, units: Float64Array, count: number, out: Int32Array) => void

/**
 * @param n criteria
 * @param capacity the largest block, even
 */
export function scorerOf(response: Response, cells: readonly UncertainCell[], n: number, capacity: number): Scorer {
  switch (response.kind) {
    case 'linear':
      return linearScorer(response.values, cells, n, capacity)
    case 'distances':
      return distanceScorer(response.toIdeal, response.toAntiIdeal, cells, n, capacity)
    case 'any':
      return blackBoxScorer(response.scores, cells, n, response.alternatives)
  }
}

/** Σ w v with all values brought to 0 … STEPS: since weights add up to 1, that keeps the order. */
function linearScorer(values: Matrix, cells: readonly UncertainCell[], n: number, capacity: number): Scorer {
  const stride = strideOf(values.length)
  const reach = cells.flatMap(({ value }) => [quantile(value, 2 ** -33), quantile(value, 1 - 2 ** -33)])
  const everything = [...values.flatMap((row, i) => row.filter((_, j) => !isUncertain(cells, i, j))), ...reach]
  const low = Math.min(...everything)
  const span = Math.max(...everything) - low
  const scale = span === 0 ? 0 : (SCORE_STEPS - 1) / span
  const table = padded(values, cells, n, (value) => (value - low) * scale)
  const scores = new Float64Array(capacity * stride)
  const fill = cellFiller(cells, n, stride)
  return (weights, units, count, out) => {
    multiplyBlock(weights, count, n, table, stride, scores)
    fill(weights, units, count, scores, (value) => (value - low) * scale)
    quantise(scores, count * stride, out)
  }
}

/** Squared distances are linear in squared weights, so the squared differences are set up once. */
function distanceScorer(
  toIdeal: Matrix,
  toAnti: Matrix,
  cells: readonly UncertainCell[],
  n: number,
  capacity: number,
): Scorer {
  const stride = strideOf(toIdeal.length)
  const same = (value: number) => value
  const idealTable = padded(toIdeal, cells, n, same)
  const antiTable = padded(toAnti, cells, n, same)
  const squares = new Float64Array(capacity * n)
  const ideal = new Float64Array(capacity * stride)
  const anti = new Float64Array(capacity * stride)
  const fill = cellFiller(cells, n, stride)
  return (weights, units, count, out) => {
    for (let at = 0; at < count * n; at += 1) squares[at] = (weights[at] as number) * (weights[at] as number) // inside: count rows
    multiplyBlock(squares, count, n, idealTable, stride, ideal)
    multiplyBlock(squares, count, n, antiTable, stride, anti)
    fill(squares, units, count, ideal, (value) => (1 - value) * (1 - value))
    fill(squares, units, count, anti, (value) => value * value)
    quantiseDistances(ideal, anti, count * stride, out)
  }
}

/** Each draw on its own range, so that any scale of scores will do; a draw in which all agree to 1e-12 is a tie of all. */
function blackBoxScorer(
  scores: (weights: Vector, values: Vector) => Vector,
  cells: readonly UncertainCell[],
  n: number,
  m: number,
): Scorer {
  const stride = strideOf(m)
  return (weights, units, count, out) => {
    for (let d = 0; d < count; d += 1) {
      const shares = Array.from(weights.subarray(d * n, (d + 1) * n))
      const drawn = cells.map(({ value }, c) => quantile(value, units[d * cells.length + c] ?? 0))
      const found = scores(shares, drawn)
      const [low, high] = [Math.min(...found), Math.max(...found)]
      const scale = high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high)) ? 0 : (SCORE_STEPS - 1) / (high - low)
      found.forEach((score, i) => {
        out[d * stride + i] = (score - low) * scale + 0.5
      })
    }
  }
}

const isUncertain = (cells: readonly UncertainCell[], i: number, j: number): boolean =>
  cells.some(({ alternative, criterion }) => alternative === i && criterion === j)

/** n × stride, criterion by criterion, with 0 in the padding and where a cell will be drawn. */
function padded(
  matrix: Matrix,
  cells: readonly UncertainCell[],
  n: number,
  convert: (value: number) => number,
): Float64Array {
  const stride = strideOf(matrix.length)
  const table = new Float64Array(n * stride)
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      table[j * stride + i] = isUncertain(cells, i, j) ? 0 : convert(value)
    })
  })
  return table
}

type Fill = (
  weights: Float64Array,
  units: Float64Array,
  count: number,
  sums: Float64Array,
  convert: (value: number) => number,
) => void

/** Adds what the drawn cells contribute to sums that were made without them. */
function cellFiller(cells: readonly UncertainCell[], n: number, stride: number): Fill {
  return (weights, units, count, sums, convert) => {
    for (let d = 0; d < count && cells.length > 0; d += 1) {
      cells.forEach(({ alternative, criterion, value }, c) => {
        const to = d * stride + alternative
        const drawn = quantile(value, units[d * cells.length + c] ?? 0)
        sums[to] = (sums[to] ?? 0) + (weights[d * n + criterion] ?? 0) * convert(drawn)
      })
    }
  }
}
