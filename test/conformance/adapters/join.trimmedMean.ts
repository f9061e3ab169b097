import { trimmedMean } from '../../../src/engine/kernel/centre'
import { type Fields, number, oneOf, type Results } from '../case'
import { given } from '../ratings'

/** 0.29 of a hundred is 29, not 28.999…: what is meant is nearer than what a double holds. */
const ROUNDING = 1e-9

export default function trimmed(input: Fields, params: Fields): Results {
  const ratings = given(input)
  const n = ratings.length
  const share = n * number(params, 'fraction')
  const rounding = oneOf(params, 'rounding', ['floor', 'total', 'interpolate'])
  const cut =
    rounding === 'floor'
      ? Math.floor(share + ROUNDING)
      : rounding === 'total'
        ? Math.floor(share / 2 + ROUNDING)
        : share
  return { value: trimmedMean(ratings, cut), used: 2 * cut < n ? n - 2 * cut : n % 2 === 0 ? 2 : 1 }
}
