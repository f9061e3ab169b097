import { type Fields, has, number, type Results, vector } from '../case'
import { piecewise } from '../values'

export default function bisection(input: Fields, params: Fields): Results {
  const top = number(params, 'top')
  const points = [
    ['worst', 0],
    ['quarter', 0.25],
    ['mid', 0.5],
    ['threeQuarters', 0.75],
    ['best', 1],
  ] as const
  const asked = points.flatMap(([key, share]) => (has(input, key) ? [[number(input, key), share * top]] : []))
  return { values: vector(input, 'at').map((x) => piecewise(asked, x)) }
}
