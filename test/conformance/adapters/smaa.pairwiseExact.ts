import { pairwiseExact } from '../../../src/engine/kernel/pairwiseExact'
import { type Fields, matrix, type Results } from '../case'

export default function pairwise(input: Fields): Results {
  return { pairwiseWinning: pairwiseExact(matrix(input, 'values')) }
}
