import { describe, expect, it } from 'vitest'
import { pairShare, summarise } from '../../src/engine/acceptabilitySummary'
import { emptyTally, type Tally } from '../../src/engine/kernel/tally'

/** Ten draws of three alternatives on two criteria, as a run would have counted them. */
const TEN: Tally = {
  draws: 10,
  uncounted: 2,
  places: Float64Array.of(6, 3, 1, 0, 4, 6, 4, 3, 3),
  // Pairs 0 and 1, 0 and 2, 1 and 2: one draw ended in a tie for the second place, half of it to each pair with 1.
  pairs: Float64Array.of(0, 2.5, 5, 0, 0, 2.5, 0, 0, 0),
  firstWeights: Float64Array.of(4.5, 1.5, 0, 0, 0.8, 3.2),
  wins: new Float64Array(0),
}
const pairsOf = (one: number, other: number): Tally => ({
  ...TEN,
  pairs: Float64Array.of(0, 0, one, 0, 0, other, 0, 0, 0),
})

describe('what the counts of a run say', () => {
  it('by hand: shares of the draws, the pairs from the most frequent, the mean weights of the draws won', () => {
    const found = summarise([TEN])
    expect([found.draws, found.uncounted]).toEqual([10, 2])
    expect(found.places).toEqual([
      [0.6, 0.3, 0.1],
      [0, 0.4, 0.6],
      [0.4, 0.3, 0.3],
    ])
    expect(found.inPair.map(({ share }) => share)).toEqual([0.75, 0.5, 0.75])
    expect(found.pairs.map(({ first, second, share }) => [first, second, share])).toEqual([
      [0, 2, 0.5],
      [0, 1, 0.25],
      [1, 2, 0.25],
    ])
    expect(found.centralWeights).toEqual([[0.75, 0.25], null, [expect.closeTo(0.2, 12), expect.closeTo(0.8, 12)]])
    expect(found.wins).toBeNull()
  })

  it('names no pair that never came out, and counts wins when they were counted', () => {
    const wins = Float64Array.of(0, 9, 6, 1, 0, 4, 4, 6, 0)
    const found = summarise([{ ...pairsOf(0, 10), wins }])
    expect(found.pairs.map(({ first, second }) => [first, second])).toEqual([[1, 2]])
    expect(found.wins).toEqual([
      [0, 0.9, 0.6],
      [0.1, 0, 0.4],
      [0.4, 0.6, 0],
    ])
  })

  it('the only alternative is first, and of the pair, in every draw', () => {
    const alone: Tally = { ...emptyTally(1, 1, false), draws: 4, places: Float64Array.of(4) }
    expect(summarise([alone])).toMatchObject({ places: [[1]], inPair: [{ share: 1 }], pairs: [] })
  })

  it('the error of one sequence, by hand: five of ten count as 6 / 12, none of ten as 1 / 12 and so is never certain', () => {
    expect(pairShare([TEN], 0, 2)).toEqual({ share: 0.5, error: expect.closeTo(Math.sqrt(0.25 / 10), 12) })
    expect(pairShare([pairsOf(5, 0)], 1, 2)).toEqual({ share: 0, error: expect.closeTo(Math.sqrt(11 / 144 / 10), 12) })
    expect(summarise([TEN]).pairs[0]).toEqual({ first: 0, second: 2, ...pairShare([TEN], 0, 2) })
  })

  it('the error of several scramblings, by hand: .1, .3 and .5 spread by .2 about .3, over √3', () => {
    const three = [1, 3, 5].map((count) => pairsOf(10 - count, count))
    const expected = { share: 0.3, error: expect.closeTo(0.2 / Math.sqrt(3), 12) }
    expect(pairShare(three, 1, 2)).toEqual(expected)
    // Whichever of the two is named first.
    expect(pairShare(three, 2, 1)).toEqual(expected)
    expect(summarise(three).pairs.find(({ first }) => first === 1)).toMatchObject(expected)
  })
})
