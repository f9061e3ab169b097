import { bestWorstConsistency } from '../../../src/engine/kernel/bestWorst'
import { comparisons } from '../bestWorst'
import type { Fields, Results } from '../case'

export default function consistency(input: Fields): Results {
  const { ratio, threshold, ...rest } = bestWorstConsistency(comparisons(input))
  return { ...rest, CR: ratio, threshold, acceptable: threshold === null ? null : ratio <= threshold }
}
