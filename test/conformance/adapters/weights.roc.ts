import { rankOrderCentroid } from '../../../src/engine/kernel/surrogateWeights'
import { type Fields, number, type Results } from '../case'

export default function weights(input: Fields): Results {
  return { weights: rankOrderCentroid(number(input, 'n')) }
}
