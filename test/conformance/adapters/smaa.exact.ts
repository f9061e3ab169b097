import { smaaExact } from '../../../src/engine/kernel/smaaExact'
import { type Fields, matrix, type Results } from '../case'

export default function exact(input: Fields): Results {
  return { ...smaaExact(matrix(input, 'values')) }
}
