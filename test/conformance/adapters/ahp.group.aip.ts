import { fromTriangle } from '../../../src/engine/kernel/ahp'
import { joinPriorities, spread } from '../../../src/engine/kernel/ahpGroup'
import { type Fields, matrix, oneOf, type Results } from '../case'
import { priorities } from '../priorities'

export default function aip(input: Fields, params: Fields): Results {
  const members = matrix(input, 'judgments').map((upper) => priorities(fromTriangle(upper), params))
  return {
    weights: joinPriorities(members, oneOf(params, 'mean', ['arithmetic', 'geometric'])),
    sd: spread(members),
  }
}
