import { consistencyIndex } from '../../../src/engine/kernel/ahp'
import { incompletePriorities } from '../../../src/engine/kernel/ahpIncomplete'
import { type Fields, judgements, type Results } from '../case'
import { ratioOf } from '../consistency'

export default function incomplete(input: Fields, params: Fields): Results {
  const result = incompletePriorities(judgements(input, 'matrix'))
  if (result.status === 'disconnected') return { components: result.components }
  const n = result.weights.length
  const CI = consistencyIndex(result.lambdaMax, n)
  return {
    missing: Object.fromEntries(result.missing.map(({ i, j, value }) => [`${i},${j}`, value])),
    weights: result.weights,
    lambdaMax: result.lambdaMax,
    CI,
    CR: ratioOf(CI, n, params),
  }
}
