import { at } from '../../../src/engine/kernel/matrix'
import { smaa } from '../../../src/engine/kernel/smaa'
import { asFields, asList, type Fields, matrix, type Results } from '../case'

export default function samples(input: Fields): Results {
  const weights = matrix(input, 'weights')
  const perSample = isMatrixOfVectors(input.values)
    ? asList(input.values, 'values').map((values) => matrix(asFields({ values }, 'values'), 'values'))
    : null
  const fixed = perSample ? [] : matrix(input, 'values')
  return { ...smaa((d) => ({ values: perSample ? at(perSample, d) : fixed, weights: at(weights, d) }), weights.length) }
}

const isMatrixOfVectors = (values: unknown): boolean =>
  asList(asList(values, 'values')[0], 'values').some((item) => Array.isArray(item))
