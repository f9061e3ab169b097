import { fromTriangle } from '../../../src/engine/kernel/ahp'
import { consensus } from '../../../src/engine/kernel/ahpGroup'
import { type Fields, has, matrix, number, oneOf, type Results } from '../case'
import { priorities } from '../priorities'

export default function agreement(input: Fields, params: Fields): Results {
  const members = has(input, 'priorities')
    ? matrix(input, 'priorities')
    : matrix(input, 'judgments').map((upper) => priorities(fromTriangle(upper), params))
  return {
    consensus: consensus(members, {
      variant: oneOf(params, 'variant', ['2018', '2013']),
      maxScale: has(params, 'maxScale') ? number(params, 'maxScale') : 9,
    }),
  }
}
