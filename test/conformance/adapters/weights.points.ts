import { pointWeights } from '../../../src/engine/kernel/directWeights'
import { type Fields, number, type Results, vector } from '../case'

export default (input: Fields, params: Fields): Results => ({
  ...pointWeights(vector(input, 'points'), number(params, 'budget')),
})
