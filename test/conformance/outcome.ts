import { indices, type Vector } from '../../src/engine/kernel/matrix'
import { ranks } from '../../src/engine/kernel/rank'
import { CASE_STEP } from './alternatives'
import type { Results } from './case'

export const NORMALISATIONS = ['none', 'minmax', 'max-ratio', 'sum', 'sum-inverse', 'vector', 'max'] as const

/** What the weighted sum and the weighted product report alike. */
export function outcome(score: Vector): Results {
  const pairs = indices(score.length).flatMap((i) => indices(score.length).map((j) => [i, j] as const))
  return {
    score,
    rank: ranks(score, CASE_STEP),
    ratios: Object.fromEntries(pairs.map(([i, j]) => [`${i}/${j}`, (score[i] ?? 0) / (score[j] ?? 0)])),
  }
}
