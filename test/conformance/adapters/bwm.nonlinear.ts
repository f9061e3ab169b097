import { at } from '../../../src/engine/kernel/matrix'
import { comparisons, indexFor, nonlinear } from '../bestWorst'
import type { Fields, Results } from '../case'

export default function model(input: Fields, params: Fields): Results {
  const asked = comparisons(input)
  const { xi, intervals } = nonlinear(asked)
  const CI = indexFor(at(asked.bestToOthers, asked.worst), params)
  const centers = intervals.map(([low, high]) => (low + high) / 2)
  const points = intervals.every(([low, high]) => high - low < 1e-9)
  return { xi, intervals, centers, weights: points ? centers : null, CI, CR: CI === 0 ? 0 : xi / CI }
}
