import { indexFor } from '../bestWorst'
import { type Fields, type Results, vector } from '../case'

export default (input: Fields, params: Fields): Results => ({
  CI: vector(input, 'aBW').map((ratio) => indexFor(ratio, params)),
})
