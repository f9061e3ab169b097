import { rangeAdjusted } from '../../../src/engine/kernel/directWeights'
import { type Fields, type Results, vector } from '../case'

export default (input: Fields): Results => ({
  weights: rangeAdjusted(vector(input, 'weights'), vector(input, 'ranges'), vector(input, 'newRanges')),
})
