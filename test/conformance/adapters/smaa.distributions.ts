import { at, indices, transpose, type Vector } from '../../../src/engine/kernel/matrix'
import { streamOf } from '../../../src/engine/kernel/random'
import { type WeightModel, weightSource } from '../../../src/engine/kernel/simplex'
import { smaa } from '../../../src/engine/kernel/smaa'
import { asFields, asList, type Fields, oneOf, type Results, vector } from '../case'
import { columnOf } from '../distributions'

/** Enough that three standard errors stay under the tightest tolerance of the cases (0.005 for exact values, 0.02 otherwise). */
const EXACT_DRAWS = 400_000
const DRAWS = 100_000
const SEED = 20_261_121

export default function distributions(input: Fields, params: Fields): Results {
  const columns = asList(input.criteria, 'criteria').map((item) => columnOf(asFields(item, 'criteria')))
  const n = columns.length
  const known = columns.every((column) => 'exact' in column)
  const draws = known ? EXACT_DRAWS : DRAWS
  const weights = new Float64Array(draws * n)
  weightSource(modelOf(input, params, n), n, SEED)(0, draws, weights)
  const valuesAt = (d: number) => {
    const uniform = streamOf(SEED + 1, d)
    return transpose(columns.map((column) => ('exact' in column ? column.exact : column.draw(uniform))))
  }
  const values = indices(known ? 1 : draws).map(valuesAt)
  return {
    ...smaa(
      (d) => ({ values: at(values, known ? 0 : d), weights: Array.from(weights.subarray(d * n, (d + 1) * n)) }),
      draws,
    ),
  }
}

function modelOf(input: Fields, params: Fields, n: number): WeightModel {
  const given = { ...input, ...params }
  const list = (key: string): Vector => vector(given, key)
  switch (oneOf(params, 'weights', ['uniform', 'fixed', 'ordinal'])) {
    case 'uniform':
      return { kind: 'uniform' }
    case 'fixed':
      return { kind: 'fixed', weights: list('fixedWeights') }
    case 'ordinal':
      return { kind: 'ordered', order: completed(list('ordinal'), n) }
  }
}

/** Criteria that an order leaves out come last. */
const completed = (order: Vector, n: number): Vector => [...order, ...indices(n).filter((j) => !order.includes(j))]
