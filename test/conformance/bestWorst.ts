import type { BestWorstComparisons } from '../../src/engine/kernel/bestWorst'
import { at, indices, sum } from '../../src/engine/kernel/matrix'
import { type Fields, number, oneOf, vector } from './case'

export const comparisons = (input: Fields): BestWorstComparisons => ({
  best: number(input, 'best'),
  worst: number(input, 'worst'),
  bestToOthers: vector(input, 'bestToOthers'),
  othersToWorst: vector(input, 'othersToWorst'),
})

const TABLE = [0, 0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23]

/** The largest ξ that a_BW allows: by the table of Rezaei (2015), or by its formula. */
export function indexFor(ratio: number, params: Fields): number {
  if (oneOf(params, 'ciTable', ['rezaei2015', 'exact']) === 'rezaei2015') return TABLE[ratio - 1] ?? Number.NaN
  return (1 + 2 * ratio - Math.sqrt(8 * ratio + 1)) / 2
}

/**
 * The non-linear model (Rezaei 2015), which Yunta offers to nobody: |w_B/w_j − a_Bj| ≤ ξ and |w_j/w_W − a_jW| ≤ ξ. With r = w_B/w_W
 * each thing allows an interval of r, and ξ is least where all of them first meet; there every weight over w_W has an interval of its own.
 */
export function nonlinear({ best, worst, bestToOthers, othersToWorst }: BestWorstComparisons) {
  const n = bestToOthers.length
  const whole = at(bestToOthers, worst)
  const middle = indices(n).filter((j) => j !== best && j !== worst)
  const lowered = (value: number, xi: number) => Math.max(0, value - xi)
  const reach = (xi: number): readonly [number, number] => [
    Math.max(
      lowered(whole, xi),
      ...middle.map((j) => lowered(at(bestToOthers, j), xi) * lowered(at(othersToWorst, j), xi)),
    ),
    Math.min(whole + xi, ...middle.map((j) => (at(bestToOthers, j) + xi) * (at(othersToWorst, j) + xi))),
  ]
  const meets = (xi: number) => reach(xi)[0] <= reach(xi)[1]
  let [low, high] = [0, 9]
  if (meets(0)) high = 0
  for (let step = 0; step < 200 && low < high; step += 1) {
    const half = (low + high) / 2
    if (meets(half)) high = half
    else low = half === low ? high : half
  }
  const ratio = (reach(high)[0] + reach(high)[1]) / 2
  const overWorst = indices(n).map((j): readonly [number, number] => {
    if (j === best) return [ratio, ratio]
    if (j === worst) return [1, 1]
    const [b, w] = [at(bestToOthers, j), at(othersToWorst, j)]
    const least = Math.max(lowered(w, high), ratio / (b + high))
    const most = Math.min(w + high, b > high ? ratio / (b - high) : Number.POSITIVE_INFINITY)
    return [least, Math.max(least, most)]
  })
  const intervals = overWorst.map(([least, most], j): readonly [number, number] => {
    const others = overWorst.filter((_, k) => k !== j)
    return [least / (least + sum(others.map((one) => one[1]))), most / (most + sum(others.map((one) => one[0])))]
  })
  return { xi: high, intervals }
}
