import { kendallW } from '../../../src/engine/kernel/agreement'
import { type Fields, matrix, type Results } from '../case'

export default function concordance(input: Fields): Results {
  return { ...kendallW(matrix(input, 'ratings')) }
}
