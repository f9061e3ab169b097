import { indices, type Matrix, type Vector } from './kernel/matrix'
import { type Method, type NumericProblem, upward } from './method'
import { type MatrixPlace, neutralised } from './numericProblem'

/**
 * Scores of all products, more is better, written to `out`.
 *
 * @param levels m × n, row by row
 * @param weights the n from `offset` on
 */
export type DrawnScores = (levels: Float64Array, weights: Float64Array, offset: number, out: Float64Array) => void

/**
 * What a method gives, made ready to be asked some thousand times. The two official ones are written out on the fixed scale, where a cell
 * that does not apply is simply left out of the mean or of both distances, which is what their neutral level comes to. Any other method, and
 * either of them where less is better somewhere, which no rubric of ours says, is asked as it is.
 */
export function drawnScores(by: Method, numeric: NumericProblem, blank: readonly MatrixPlace[]): DrawnScores {
  const counted = numeric.signs.includes(-1) ? null : by.onScale({})
  if (counted === 'points') return meanOfValues(numeric, blank)
  if (counted === 'part') return closenessOnScale(numeric, blank)
  return byMethod(by, numeric, blank)
}

/** Σ w v(level) over what applies, over the weight of what applies; the middle of the scale when nothing does. */
function meanOfValues({ scores, valueLine, scale, signs }: NumericProblem, blank: readonly MatrixPlace[]): DrawnScores {
  const [m, n] = [scores.length, signs.length]
  const applies = appliesAt(m, n, blank)
  const line = Float64Array.from(valueLine)
  const last = line.length - 1
  const worthOf = (level: number): number => {
    const below = Math.min(Math.floor(level), last)
    const low = line[below - 1] as number // levels are on the line
    return low + ((line[below] as number) - low) * (level - below)
  }
  const middle = worthOf((scale.min + scale.max) / 2)
  return (levels, weights, offset, out) => {
    for (let i = 0; i < m; i += 1) {
      let share = 0
      let total = 0
      for (let k = 0; k < n; k += 1) {
        const cell = i * n + k
        const weight = (weights[offset + k] as number) * (applies[cell] as number) // inside: n weights, m × n cells
        const level = levels[cell] as number
        share += weight
        total += weight * worthOf(level)
      }
      out[i] = share === 0 ? middle : total / share
    }
  }
}

/** d⁻ / (d⁺ + d⁻) over what applies; a half when nothing does. */
function closenessOnScale({ scores, scale, signs }: NumericProblem, blank: readonly MatrixPlace[]): DrawnScores {
  const [m, n] = [scores.length, signs.length]
  const applies = appliesAt(m, n, blank)
  const span = scale.max - scale.min
  return (levels, weights, offset, out) => {
    for (let i = 0; i < m; i += 1) {
      let toIdeal = 0
      let toAntiIdeal = 0
      for (let k = 0; k < n; k += 1) {
        const cell = i * n + k
        const weight = (weights[offset + k] as number) * (applies[cell] as number) // inside: n weights, m × n cells
        const part = ((levels[cell] as number) - scale.min) / span
        toIdeal += weight * weight * (1 - part) * (1 - part)
        toAntiIdeal += weight * weight * part * part
      }
      const [best, worst] = [Math.sqrt(toIdeal), Math.sqrt(toAntiIdeal)]
      out[i] = best + worst === 0 ? 0.5 : worst / (best + worst)
    }
  }
}

const byMethod =
  (by: Method, numeric: NumericProblem, blank: readonly MatrixPlace[]): DrawnScores =>
  (levels, all, offset, out) => {
    const n = numeric.signs.length
    const weights: Vector = Array.from(all.subarray(offset, offset + n))
    const drawn: Matrix = numeric.scores.map((_, i) => Array.from(levels.subarray(i * n, (i + 1) * n)))
    const scores = neutralised(drawn, blank, by, { ...numeric, weights })
    out.set(upward(by, by.run({ ...numeric, scores, weights }, {}).scores))
  }

/** m × n: 1 where the indicator applies, 0 where it does not. */
function appliesAt(m: number, n: number, blank: readonly MatrixPlace[]): Float64Array {
  const cells = indices(m * n).map(() => 1)
  for (const { product, indicator } of blank) cells[product * n + indicator] = 0
  return Float64Array.from(cells)
}
