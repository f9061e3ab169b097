import { errorMatrix, largestError } from '../../../src/engine/kernel/ahpAdvice'
import { type Fields, matrix, type Results } from '../case'

export default function errors(input: Fields): Results {
  const epsilon = errorMatrix(matrix(input, 'matrix'))
  const top = largestError(epsilon)
  return { epsilon, topPair: top?.pair, topEpsilon: top?.epsilon }
}
