import type { Centre } from '../../src/engine/kernel/centre'
import { asList, type Fields, type Results } from './case'

/** The ratings that were given, sorted. */
export const given = (input: Fields): Float64Array =>
  Float64Array.from(asList(input.ratings, 'ratings').filter((rating) => typeof rating === 'number')).sort()

export function centreOf(input: Fields, centre: Centre): Results {
  const ratings = given(input)
  const once = new Int32Array(ratings.length).fill(1)
  return { value: centre(ratings, once, 0, ratings.length), used: ratings.length }
}
