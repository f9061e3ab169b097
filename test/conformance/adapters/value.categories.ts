import { asFields, asVector, type Fields, number, type Results } from '../case'
import { type CategoryJudgement, clashes, macbeth } from '../values'

export default function categories(input: Fields): Results {
  const items = number(input, 'items')
  const judged = Object.entries(asFields(input.judgements, 'judgements')).map(([key, said]): CategoryJudgement => {
    const [i = 0, j = 0] = key.split(',').map(Number)
    const [low = 0, high = low] = typeof said === 'number' ? [said] : asVector(said, key)
    return { pair: [i, j], low, high }
  })
  // The smallest clashes are told in the order of the pairs.
  judged.sort(({ pair: one }, { pair: other }) => one[0] - other[0] || one[1] - other[1])
  const values = macbeth(items, judged)
  if (!values) return { consistent: false, clash: clashes(items, judged).map((set) => set.map(({ pair }) => pair)) }
  const span = values[0] ?? 0
  return { consistent: true, span, values, scaled: values.map((value) => (100 * value) / span) }
}
