import { describe, expect, it } from 'vitest'
import { addDominated, compared, dropEach, flat, related } from '../../src/engine/guards'
import { indices, type Matrix, sum, transpose } from '../../src/engine/kernel/matrix'
import { topsisSteps } from '../../src/engine/kernel/topsis'

const add = (ratings: Matrix) => ratings.map(sum)
const vectorTopsis = (ratings: Matrix) =>
  topsisSteps(ratings, [0.5, 0.5], [1, 1], { normalisation: 'vector' }).closeness

const RATINGS = [
  [5, 1],
  [1, 4],
  [3, 3],
  [2, 1],
]

describe('guards', () => {
  it('a sum of ratings does not care who else is there', () => {
    const dropped = dropEach(RATINGS, add)
    expect(dropped.map((guard) => guard.dropped)).toEqual([1, 3])
    expect(dropped.every(({ samePair }) => samePair)).toBe(true)
    expect(addDominated(RATINGS, { min: 1, step: 1 }, add).samePair).toBe(true)
  })

  it('adds one that is a step worse than the last in everything, but not below the scale', () => {
    const asked: Matrix[] = []
    addDominated(RATINGS, { min: 1, step: 1 }, (ratings) => {
      asked.push(ratings)
      return add(ratings)
    })
    // The last has 2 and 1: one step less, and the 1 stays.
    expect(asked.at(-1)).toEqual([...RATINGS, [1, 1]])
  })

  it('TOPSIS on the set does, and the guard says so with the indices of the full list', () => {
    const found = indices(400)
      .map((seed) =>
        indices(5).map((i) => [1 + ((seed * 7 + i * 3) % 5), 1 + ((seed * 3 + i * i * 2 + (seed >> 3)) % 5)]),
      )
      .flatMap((ratings) => dropEach(ratings, vectorTopsis).filter(({ samePair }) => !samePair))
    expect(found.length).toBeGreaterThan(0)
    for (const { dropped, pair, enters } of found) {
      expect(pair).not.toContain(dropped)
      expect(enters.every((i) => i < 5)).toBe(true)
    }
  })

  it('compared: who enters and who leaves', () => {
    expect(compared([0, 2], [2, 3])).toEqual({ pair: [2, 3], samePair: false, enters: [3], leaves: [0] })
    expect(compared([0, 2], [2, 0]).samePair).toBe(true)
  })
})

describe('related and flat criteria', () => {
  const six = [
    [1, 2, 3, 5],
    [2, 3, 3, 4],
    [3, 4, 3, 3],
    [4, 5, 3, 2],
    [5, 5, 3, 1],
    [1, 1, 3, 5],
  ]
  it('names those that go together and those that go against each other, and the sign tells which', () => {
    const names = related(six).map(({ first, second }) => `${first}${second}`)
    expect(names.toSorted()).toEqual(['01', '03', '13'])
    const r = (one: number, other: number) =>
      related(six).find(({ first, second }) => first === one && second === other)?.r ?? Number.NaN
    expect(r(0, 1)).toBeGreaterThan(0.8)
    expect(r(0, 3)).toBeCloseTo(-1, 12)
    expect(r(1, 3)).toBeLessThan(-0.8)
  })
  it('names r = 0.8 itself and nothing below: by hand, 8 of 10, and 7 of 10', () => {
    const columns = [
      [1, 2, 3, 4, 5, 3],
      [2, 1, 4, 3, 5, 3],
      [3, 1, 2, 4, 5, 3],
    ]
    const found = related(transpose(columns))
    expect(found.map(({ first, second }) => [first, second])).toEqual([[0, 1]])
    expect(found[0]?.r).toBeCloseTo(0.8, 12)
  })
  it('says nothing of fewer than six alternatives', () => {
    expect(related(six.slice(0, 5))).toEqual([])
  })
  it('names those in which all are alike', () => {
    expect(flat(six)).toEqual([2])
    expect(
      flat([
        [4, 2],
        [4, 3],
      ]),
    ).toEqual([0])
    expect(flat(six.slice(0, 1))).toEqual([])
    expect(flat([])).toEqual([])
  })
})
