import { weightedSum } from '../../../src/engine/kernel/weightedSum'
import { alternatives } from '../alternatives'
import { type Fields, oneOf, type Results } from '../case'
import { NORMALISATIONS, outcome } from '../outcome'

export default function wsm(input: Fields, params: Fields): Results {
  const { scores, weights, signs } = alternatives(input, params)
  return outcome(weightedSum(scores, weights, signs, oneOf(params, 'normalization', NORMALISATIONS)).scores)
}
