import { worstTriad } from '../../../src/engine/kernel/ahp'
import { type Fields, matrix, type Results } from '../case'
import eigenvector from './ahp.eigenvector'

export default function measures(input: Fields, params: Fields): Results {
  return { ...eigenvector(input, params), koczkodaj: worstTriad(matrix(input, 'matrix'))?.inconsistency ?? 0 }
}
