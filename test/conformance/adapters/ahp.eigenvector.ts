import { consistencyIndex, principalEigenvector } from '../../../src/engine/kernel/ahp'
import { type Fields, matrix, type Results } from '../case'
import { ratioOf } from '../consistency'

export default function eigenvector(input: Fields, params: Fields): Results {
  const judged = matrix(input, 'matrix')
  const { weights, lambdaMax } = principalEigenvector(judged)
  const CI = consistencyIndex(lambdaMax, judged.length)
  return { weights, lambdaMax, CI, CR: ratioOf(CI, judged.length, params) }
}
