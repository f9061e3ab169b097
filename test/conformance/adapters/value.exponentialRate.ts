import { type Fields, number, type Results, vector } from '../case'
import { exponential } from '../values'

export default function exponentialRate(input: Fields): Results {
  const [low, high, rate] = [number(input, 'low'), number(input, 'high'), number(input, 'rate')]
  return { values: vector(input, 'at').map((x) => exponential(rate, x - low, high - low)) }
}
