import { type Matrix, shares, type Vector } from '../../src/engine/kernel/matrix'
import type { Sign } from '../../src/engine/kernel/normalise'
import { type Fields, matrix, vector } from './case'

export interface Alternatives {
  readonly scores: Matrix
  readonly weights: Vector
  readonly signs: readonly Sign[]
}

/** The input most methods share: `matrix`, `weights` (rescaled to 1 unless `keepWeights`), `types` (all benefits if absent). */
export function alternatives(input: Fields, params: Fields): Alternatives {
  const scores = matrix(input, 'matrix')
  const given = vector(input, 'weights')
  const types = input.types === undefined ? given.map(() => 1) : vector(input, 'types')
  return {
    scores,
    weights: params.keepWeights === true ? given : shares(given),
    signs: types.map((type) => (type < 0 ? -1 : 1)),
  }
}

/** Cases compare scores after rounding to this; the app's own step is wider. */
export const CASE_STEP = 1e-12
