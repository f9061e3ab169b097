import { CRITIC, criticWeights } from '../../../src/engine/kernel/objectiveWeights'
import { type Fields, has, matrix, number, oneOf, type Results, vector } from '../case'

export default function critic(input: Fields, params: Fields): Results {
  const scores = matrix(input, 'matrix')
  const types = has(input, 'types') ? vector(input, 'types') : (scores[0] ?? []).map(() => 1)
  const { weights, information } = criticWeights(
    scores,
    types.map((type) => (type < 0 ? -1 : 1)),
    {
      useDirection: params.useDirection !== false,
      scale: params.scale !== false,
      correlation: oneOf(params, 'correlation', ['pearson', 'spearman']),
      ddof: has(params, 'ddof') && number(params, 'ddof') === 0 ? 0 : CRITIC.ddof,
    },
  )
  return { weights, C: information }
}
