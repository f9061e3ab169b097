import { fromTriangle } from '../../../src/engine/kernel/ahp'
import { joinJudgements } from '../../../src/engine/kernel/ahpGroup'
import { type Fields, matrix, type Results } from '../case'
import eigenvector from './ahp.eigenvector'

export default function aij(input: Fields, params: Fields): Results {
  const joined = joinJudgements(matrix(input, 'judgments').map(fromTriangle))
  return { matrix: joined, ...eigenvector({ matrix: joined }, params) }
}
