import { entropyWeights } from '../../../src/engine/kernel/objectiveWeights'
import { type Fields, matrix, type Results } from '../case'

export default function entropy(input: Fields): Results {
  return entropyWeights(matrix(input, 'matrix'))
}
