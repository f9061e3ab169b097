import { describe, expect, it } from 'vitest'
import { type IndicatorId, id } from '../../../../src/domain/ids'
import type { Comparison } from '../../../../src/shared/model/scenarios'
import { weightMoves } from '../../../../src/steps/scenarios/model/weightMoves'

const INDICATORS = ['A', 'B', 'C'].map((name) => id<IndicatorId>(name))
// Only the weights of each column are read.
const comparison = (...weights: readonly (readonly number[])[]) =>
  ({ columns: weights.map((of) => ({ result: { weights: of } })) }) as unknown as Comparison

describe('weights beside the mesa’s', () => {
  it('come where some scenario moves them, those that move most first', () => {
    const moves = weightMoves(INDICATORS, comparison([0.5, 0.3, 0.2], [0.5, 0.25, 0.25], [0.4, 0.42, 0.18]))
    expect(moves.map(({ indicator }) => indicator)).toEqual(['B', 'A', 'C'])
    expect(moves[0]?.shares.map((share) => Number(share.toFixed(3)))).toEqual([0.3, 0.25, 0.42])
    expect(
      weightMoves(INDICATORS, comparison([0.5, 0.3, 0.2], [0.5, 0.2, 0.3])).map(({ indicator }) => indicator),
    ).toEqual(['B', 'C'])
  })

  it('do not come for a move that one decimal of a per cent cannot show', () => {
    const hair = 0.0004
    expect(weightMoves(INDICATORS, comparison([0.5, 0.3, 0.2], [0.5, 0.3 - hair, 0.2 + hair]))).toEqual([])
  })

  it('do not come where the mesa stands alone', () => {
    expect(weightMoves(INDICATORS, comparison([0.5, 0.3, 0.2]))).toEqual([])
  })
})
