import { type Fields, number, type Results, vector } from '../case'
import { exponential, rateOfMiddle } from '../values'

export default function exponentialMid(input: Fields, params: Fields): Results {
  const [low, high] = [number(input, 'low'), number(input, 'high')]
  const along = (x: number) => (params.increasing === true ? x - low : high - x)
  const rate = rateOfMiddle(along(number(input, 'mid')), high - low)
  return {
    rho: rate === null ? null : 1 / rate,
    values: vector(input, 'at').map((x) =>
      rate === null ? along(x) / (high - low) : exponential(rate, along(x), high - low),
    ),
  }
}
