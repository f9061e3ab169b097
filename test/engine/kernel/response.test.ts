import { describe, expect, it } from 'vitest'
import { alternativesOf, fixedScale, type Response, scoresOf, setIdeals } from '../../../src/engine/kernel/response'

describe('a response', () => {
  it('knows how many alternatives it ranks, whatever its kind', () => {
    const values = [
      [0, 1],
      [1, 0],
      [1, 1],
    ]
    const black: Response = { kind: 'any', alternatives: 3, scores: () => [1, 2, 3] }
    expect([{ kind: 'linear', values } as const, fixedScale(values), black].map(alternativesOf)).toEqual([3, 3, 3])
    expect(scoresOf(black, [0.5, 0.5])).toEqual([1, 2, 3])
  })

  it('of the fixed scale holds squared distances to 1 and to 0 (by hand)', () => {
    expect(fixedScale([[0.25, 1]])).toEqual({
      kind: 'distances',
      toIdeal: [[0.5625, 0]],
      toAntiIdeal: [[0.0625, 1]],
    })
  })

  it('of this set measures from its best and worst, which for a cost are its least and greatest (by hand)', () => {
    const rows = [
      [1, 2],
      [4, 5],
    ]
    expect(setIdeals(rows, [1, -1])).toEqual({
      kind: 'distances',
      toIdeal: [
        [9, 0],
        [0, 9],
      ],
      toAntiIdeal: [
        [0, 9],
        [9, 0],
      ],
    })
  })

  it('of equals is the middle for each', () => {
    const equals = [
      [2, 3],
      [2, 3],
    ]
    expect(scoresOf(setIdeals(equals, [1, 1]), [0.5, 0.5])).toEqual([0.5, 0.5])
  })
})
