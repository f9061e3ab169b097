import { weightedProduct } from '../../../src/engine/kernel/weightedProduct'
import { alternatives } from '../alternatives'
import { type Fields, oneOf, type Results } from '../case'
import { NORMALISATIONS, outcome } from '../outcome'

export default function wpm(input: Fields, params: Fields): Results {
  const { scores, weights, signs } = alternatives(input, params)
  const { scores: products, logs } = weightedProduct(
    scores,
    weights,
    signs,
    oneOf(params, 'normalization', NORMALISATIONS),
  )
  return { ...outcome(products), logScore: logs.map((log) => log / Math.LN10) }
}
