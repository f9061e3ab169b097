import { type Fields, judgements, number, type Results } from '../case'
import { incompleteIndex } from '../incompleteIndex'
import incomplete from './ahp.incomplete'

export default function incompleteCr(input: Fields, params: Fields): Results {
  const n = judgements(input, 'matrix').length
  const holes =
    judgements(input, 'matrix')
      .flat()
      .filter((cell) => cell === null).length / 2
  const RI = incompleteIndex(n, holes, number({ ...params, ...input }, 'RI'))
  return { ...incomplete(input, { ...params, ri: RI === 0 ? 1 : RI }), RI, ...(RI === 0 && { CR: 0 }) }
}
