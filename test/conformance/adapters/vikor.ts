import { ranks } from '../../../src/engine/kernel/rank'
import { vikorSteps as kernel } from '../../../src/engine/kernel/vikor'
import { alternatives, CASE_STEP } from '../alternatives'
import { type Fields, has, number, type Results } from '../case'

export default function vikor(input: Fields, params: Fields): Results {
  const { scores, weights, signs } = alternatives(input, params)
  const steps = kernel(scores, weights, signs, has(params, 'v') ? number(params, 'v') : 0.5)
  const {
    groupRegret: S,
    worstRegret: R,
    compromise: Q,
    acceptableAdvantage,
    acceptableStability,
    compromiseSet,
  } = steps
  const rank = ranks(
    Q.map((q) => -q),
    CASE_STEP,
  )
  return { S, R, Q, rank, acceptableAdvantage, acceptableStability, compromiseSet }
}
