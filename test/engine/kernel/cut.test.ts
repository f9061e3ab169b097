import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutOf, pairIn, pairOf, possiblePairs } from '../../../src/engine/kernel/cut'
import { indices } from '../../../src/engine/kernel/matrix'

describe('where the cut after the second place falls', () => {
  it('a clean cut has two inside, nobody level, and the points to the third', () => {
    expect(cutOf([10, 40, 25, 30])).toEqual({
      places: [4, 1, 3, 2],
      order: [1, 3, 2, 0],
      inside: [1, 3],
      level: [],
      margin: 5,
    })
  })

  it('a tie of two or of three for the second place leaves the first inside', () => {
    expect(cutOf([9, 5, 5, 1])).toMatchObject({ inside: [0], level: [1, 2], margin: 0 })
    expect(cutOf([5, 9, 5, 5])).toMatchObject({ inside: [1], level: [0, 2, 3], margin: 0 })
  })

  it('a tie of three for the first place leaves nobody inside; a tie of two for the first is no tie at the cut', () => {
    expect(cutOf([7, 7, 7, 1])).toMatchObject({ inside: [], level: [0, 1, 2], margin: 0 })
    expect(cutOf([1, 7, 7])).toMatchObject({ inside: [1, 2], level: [], margin: 6 })
  })

  it('has no margin with fewer than three, and nobody with nobody', () => {
    expect(cutOf([3, 3])).toMatchObject({ inside: [0, 1], level: [], margin: null })
    expect(cutOf([3])).toMatchObject({ inside: [0], level: [], margin: null })
    expect(cutOf([])).toEqual({ places: [], order: [], inside: [], level: [], margin: null })
  })

  it('a difference that only the last bits make is no margin', () => {
    expect(cutOf([9, 0.3, 0.1 + 0.2])).toMatchObject({ level: [1, 2], margin: 0 })
  })

  it('the pairs it allows: one, one for each who shares the second place, or every two who share the first', () => {
    expect(possiblePairs(cutOf([3, 2, 1]))).toEqual([[0, 1]])
    expect(possiblePairs(cutOf([3, 2, 2, 2]))).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
    ])
    expect(possiblePairs(cutOf([2, 2, 2]))).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
    expect(possiblePairs(cutOf([2]))).toEqual([])
  })

  it('agrees with breaking the ties in every possible way and keeping whoever can be second', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 }), (scores) => {
        const cut = cutOf(scores)
        const orders = permutations(indices(scores.length)).filter((order) =>
          order.every((i, k) => k === 0 || (scores[order[k - 1] ?? 0] ?? 0) >= (scores[i] ?? 0)),
        )
        const pairs = new Set(orders.map((order) => order.slice(0, 2).toSorted().join()))
        const allowed = possiblePairs(cut).map((pair) => pair.toSorted().join())
        if (scores.length >= 2) expect(allowed.toSorted()).toEqual([...pairs].toSorted())
        expect(pairIn(cut)).toEqual([...new Set(orders.flatMap((order) => order.slice(0, 2)))].toSorted())
        expect(pairOf(scores)).toEqual(pairIn(cut))
      }),
    )
  })
})

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, i) => permutations(items.filter((_, k) => k !== i)).map((rest) => [item, ...rest]))
}
