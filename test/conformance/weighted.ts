import { times, type Vector } from '../../src/engine/kernel/matrix'
import { ranks } from '../../src/engine/kernel/rank'
import { type Fields, has, matrix, type Results } from './case'

/** Weights and, where values are given, the sums they make. */
export function weighted(input: Fields, weights: Vector): Results {
  if (!has(input, 'values')) return { weights }
  const scores = times(matrix(input, 'values'), weights)
  return { weights, scores, rank: ranks(scores) }
}
