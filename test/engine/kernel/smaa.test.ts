import { describe, expect, it } from 'vitest'
import { at } from '../../../src/engine/kernel/matrix'
import { type Sample, smaa } from '../../../src/engine/kernel/smaa'

describe('smaa', () => {
  const values = [
    [1, 0],
    [0, 1],
    [0.25, 0.25],
    [0, 0],
  ]
  const draws: readonly Sample[] = [
    { values, weights: [0.75, 0.25] }, // ¾, ¼, ¼, 0
    { values, weights: [0.5, 0.5] }, // ½, ½, ¼, 0
    { values, weights: [1, 0] }, // 1, 0, ¼, 0
    { values: values.toReversed(), weights: [0.25, 0.75] }, // 0, ¼, ¾, ¼
  ]
  const found = () => smaa((d) => at(draws, d), draws.length)

  it('counts places, those who tie sharing the better one (by hand)', () => {
    expect(found().rankAcceptability).toEqual([
      [0.75, 0, 0, 0.25],
      [0.25, 0.5, 0.25, 0],
      [0.25, 0.5, 0.25, 0],
      [0, 0.25, 0.25, 0.5],
    ])
  })

  it('counts who beats whom; equals do not', () => {
    expect(found().pairwiseWinning).toEqual([
      [0, 0.5, 0.75, 0.75],
      [0.25, 0, 0.25, 0.5],
      [0.25, 0.5, 0, 1],
      [0.25, 0, 0, 0],
    ])
  })

  it('takes the mean weights of the draws in which each is first, and none for who never is', () => {
    expect(found().centralWeights).toEqual([[0.75, 0.25], [0.5, 0.5], [0.25, 0.75], null])
  })

  it('is as confident as the draws in which each is first by its own central weights', () => {
    // By (¾, ¼) the first wins in the three draws with its values; by halves the second shares those and not the last.
    expect(found().confidenceFactors).toEqual([0.75, 0.75, 0.25, null])
  })

  it('ties what only rounding tells apart', () => {
    // A tenth and two tenths are 0.30000000000000004.
    const near: Sample = {
      values: [
        [1, 1, 0],
        [0, 0, 1],
      ],
      weights: [0.1, 0.2, 0.3],
    }
    expect(smaa(() => near, 1)).toMatchObject({
      rankAcceptability: [
        [1, 0],
        [1, 0],
      ],
      confidenceFactors: [1, 1],
      pairwiseWinning: [
        [0, 0],
        [0, 0],
      ],
    })
  })
})
