import { consistencyIndex, fromTriangle, principalEigenvector } from '../../../src/engine/kernel/ahp'
import { type Fields, matrix, type Results } from '../case'
import { ratioOf } from '../consistency'

export default function crCount(input: Fields, params: Fields): Results {
  const ratios = matrix(input, 'judgments').map((upper) => {
    const { weights, lambdaMax } = principalEigenvector(fromTriangle(upper))
    return ratioOf(consistencyIndex(lambdaMax, weights.length), weights.length, params)
  })
  const consistent = ratios.filter((ratio) => ratio !== null && ratio <= 0.1).length
  return { consistent, inconsistent: ratios.length - consistent }
}
