import { type Fields, matrix, type Results, vector } from '../case'
import { piecewise } from '../values'

export default (input: Fields): Results => ({
  values: vector(input, 'at').map((x) => piecewise(matrix(input, 'points'), x)),
})
