import { tiedCentroid } from '../../../src/engine/kernel/directWeights'
import { type Fields, type Results, vector } from '../case'
import { weighted } from '../weighted'

export default function smarter(input: Fields): Results {
  const order = vector(input, 'order')
  return weighted(
    input,
    tiedCentroid(
      order.map((_, criterion) => order.indexOf(criterion) + 1),
      'equal',
    ),
  )
}
