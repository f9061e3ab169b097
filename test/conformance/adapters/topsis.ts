import { ranks } from '../../../src/engine/kernel/rank'
import { topsisSteps as kernel } from '../../../src/engine/kernel/topsis'
import { alternatives, CASE_STEP } from '../alternatives'
import { type Fields, has, oneOf, type Results, vector } from '../case'

export default function topsis(input: Fields, params: Fields): Results {
  const { scores, weights, signs } = alternatives(input, params)
  const given = { ...input, ...params }
  const { closeness, toIdeal, toAntiIdeal, ideal, antiIdeal } = kernel(scores, weights, signs, {
    normalisation: oneOf(params, 'normalization', ['vector', 'minmax', 'none', 'sum', 'max']),
    ...(has(given, 'ideal') && { ideal: vector(given, 'ideal') }),
    ...(has(given, 'antiIdeal') && { antiIdeal: vector(given, 'antiIdeal') }),
  })
  return { closeness, dPlus: toIdeal, dMinus: toAntiIdeal, ideal, antiIdeal, rank: ranks(closeness, CASE_STEP) }
}
