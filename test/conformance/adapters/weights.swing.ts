import { pointWeights } from '../../../src/engine/kernel/directWeights'
import { type Fields, has, number, type Results, vector } from '../case'
import { weighted } from '../weighted'

/** Swings are points of which the most important has a hundred. */
export default function swing(input: Fields, params: Fields): Results {
  const { weights } = pointWeights(vector(input, 'swings'), 100)
  if (!has(params, 'roundWeights')) return weighted(input, weights)
  const whole = 10 ** number(params, 'roundWeights')
  return weighted(
    input,
    weights.map((weight) => Math.round(weight * whole) / whole),
  )
}
