import { bestWorstWeights } from '../../../src/engine/kernel/bestWorst'
import { comparisons } from '../bestWorst'
import type { Fields, Results } from '../case'

export default (input: Fields): Results => ({ ...bestWorstWeights(comparisons(input)) })
