import { normalise } from '../../../src/engine/kernel/normalise'
import { prometheeSteps as kernel, type PreferenceFunction } from '../../../src/engine/kernel/promethee'
import { ranks } from '../../../src/engine/kernel/rank'
import { alternatives, CASE_STEP } from '../alternatives'
import { asFields, asList, type Fields, number, oneOf, type Results } from '../case'

export default function promethee2(input: Fields, params: Fields): Results {
  const { scores, weights, signs } = alternatives(input, params)
  const scaled = params.preNormalize === 'minmax' ? normalise(scores, signs, 'minmax') : { scores, signs }
  const functions = asList(params.functions, 'functions').map((item) => preferenceFunction(asFields(item, 'functions')))
  const divisor = oneOf(params, 'flowDivisor', ['n-1', 'n', 'none'])
  const { pi, phiPlus, phiMinus, phi } = kernel(scaled.scores, weights, scaled.signs, functions, divisor)
  return { pi, phiPlus, phiMinus, phi, rank: ranks(phi, CASE_STEP) }
}

function preferenceFunction(fields: Fields): PreferenceFunction {
  const type = oneOf(fields, 'type', ['usual', 'u-shape', 'v-shape', 'level', 'linear', 'gaussian'])
  switch (type) {
    case 'usual':
      return { type }
    case 'u-shape':
      return { type, q: number(fields, 'q') }
    case 'v-shape':
      return { type, p: number(fields, 'p') }
    case 'level':
    case 'linear':
      return { type, q: number(fields, 'q'), p: number(fields, 'p') }
    case 'gaussian':
      return { type, s: number(fields, 's') }
  }
}
