import { tiedCentroid } from '../../../src/engine/kernel/directWeights'
import { type Fields, oneOf, type Results, vector } from '../case'

export default (input: Fields, params: Fields): Results => ({
  weights: tiedCentroid(vector(input, 'ranks'), oneOf(params, 'ties', ['average', 'equal'])),
})
