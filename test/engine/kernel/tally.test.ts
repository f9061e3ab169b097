import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strideOf } from '../../../src/engine/kernel/block'
import { cutOf, possiblePairs } from '../../../src/engine/kernel/cut'
import { indices, type Matrix } from '../../../src/engine/kernel/matrix'
import { addTallies, countBlock, EXACT_DRAWS, emptyTally } from '../../../src/engine/kernel/tally'

/** Scores and weights of some draws, counted as one block with room for another draw, whose scores are not to be counted. */
function counted(scores: Matrix, weights: Matrix) {
  const [m, n] = [scores[0]?.length ?? 0, weights[0]?.length ?? 0]
  const block = Int32Array.from({ length: (scores.length + 1) * strideOf(m) }, (_, place) => place)
  scores.forEach((row, d) => {
    block.set(row, d * strideOf(m))
  })
  const tally = emptyTally(m, n, true)
  countBlock(tally, block, Float64Array.from(weights.flat()), scores.length, m, n)
  return { ...tally, draws: scores.length }
}

const rows = (counts: Float64Array, m: number): Matrix =>
  indices(m).map((i) => Array.from(counts.subarray((i * counts.length) / m, ((i + 1) * counts.length) / m)))

describe('countBlock', () => {
  it('counts places, pairs, wins and the weights of whoever is first (by hand)', () => {
    const scores = [
      [3, 2, 1],
      [1, 3, 2],
      [2, 2, 1], // the first place shared: both are first, and they are the pair
      [2, 1, 1], // the second place shared: half a draw for each pair with the first
      [1, 1, 1], // all first: a third for each pair
    ]
    const weights = scores.map((_, d) => [d / 8, 1 - d / 8])
    const { places, pairs, wins, firstWeights } = counted(scores, weights)
    expect(rows(places, 3)).toEqual([
      [4, 0, 1],
      [3, 2, 0],
      [1, 2, 2],
    ])
    const third = Math.round(2 ** 30 / 3) / 2 ** 30
    expect(rows(pairs, 3)).toEqual([
      [0, 2 + 1 / 2 + third, 1 / 2 + third],
      [0, 0, 1 + third],
      [0, 0, 0],
    ])
    expect(rows(wins, 3)).toEqual([
      [0, 2, 3],
      [1, 0, 3],
      [1, 0, 0],
    ])
    // First in draws 0, 2, 3, 4; in 1, 2, 4; and in 4.
    expect(rows(firstWeights, 3)).toEqual([
      [9 / 8, 4 - 9 / 8],
      [7 / 8, 3 - 7 / 8],
      [4 / 8, 4 / 8],
    ])
  })

  it('any number of alternatives, ties and all: as counting one by one', () => {
    const draws = fc
      .integer({ min: 1, max: 9 })
      .chain((m) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: m, maxLength: m }), { minLength: 1 }),
      )
    fc.assert(
      fc.property(draws, (scores) => {
        const m = scores[0]?.length ?? 0
        const [places, pairs, wins] = [0, 1, 2].map(() => indices(m).map(() => new Array<number>(m).fill(0)))
        const firsts = new Array<number>(m).fill(0)
        const bump = (table: number[][] | undefined, i: number, k: number) => {
          const row = table?.[i]
          if (row) row[k] = (row[k] ?? 0) + 1
        }
        for (const row of scores) {
          const place = row.map((own) => row.filter((other) => other > own).length)
          const broken = possiblePairs(cutOf(row))
          for (const [i, k] of broken) {
            const line = pairs?.[Math.min(i, k)]
            if (line) line[Math.max(i, k)] = (line[Math.max(i, k)] ?? 0) + 1 / broken.length
          }
          place.forEach((own, i) => {
            bump(places, i, own)
            if (own === 0) firsts[i] = (firsts[i] ?? 0) + 1
            row.forEach((other, k) => {
              if ((row[i] ?? 0) > other) bump(wins, i, k)
            })
          })
        }
        const tally = counted(
          scores,
          scores.map(() => [1]),
        )
        expect(rows(tally.places, m)).toEqual(places)
        rows(tally.pairs, m).forEach((line, i) => {
          expect(line).toEqual(pairs?.[i]?.map((count) => expect.closeTo(count, 6)))
        })
        // Every draw is of some pair, or of several in parts.
        if (m > 1)
          expect(
            rows(tally.pairs, m)
              .flat()
              .reduce((sum, one) => sum + one, 0),
          ).toBeCloseTo(scores.length, 6)
        expect(rows(tally.wins, m)).toEqual(wins)
        expect(Array.from(tally.firstWeights)).toEqual(firsts)
      }),
    )
  })

  it('a share of a tie has the same bits whoever added what first', () => {
    const draws = [
      [3, 2, 2, 2],
      [2, 2, 2, 2],
      [3, 2, 2, 1],
      [2, 2, 2, 1],
    ]
    const pairsOf = (list: Matrix) =>
      Array.from(
        counted(
          list,
          list.map(() => [1]),
        ).pairs,
      )
    expect(pairsOf([...draws, ...draws])).toEqual(pairsOf([...draws.toReversed(), ...draws]))
  })

  it('adds weights up in whole steps of 2^-30, so that sums do not depend on who added what first', () => {
    const weights = [0.1, 1 / 3, 0.7, 0.123456789]
    const sumOf = (list: readonly number[]) =>
      counted(
        list.map(() => [1]),
        list.map((weight) => [weight]),
      ).firstWeights[0] ?? 0
    for (const weight of weights) {
      expect(sumOf([weight]) * 2 ** 30).toBe(Math.round(weight * 2 ** 30))
    }
    expect(sumOf(weights.toReversed())).toBe(sumOf(weights))
  })
})

describe('addTallies', () => {
  const one = counted([[2, 1]], [[1]])

  it('adds every count', () => {
    const both = addTallies(one, counted([[1, 2]], [[0.5]]))
    expect(both.draws).toBe(2)
    expect([both.places, both.pairs, both.firstWeights, both.wins].map((counts) => Array.from(counts))).toEqual([
      [1, 1, 1, 1],
      [0, 2, 0, 0],
      [1, 0.5],
      [0, 1, 1, 0],
    ])
  })

  it('holds as many draws as its sums hold exactly, and refuses one more', () => {
    expect(addTallies(one, { ...one, draws: EXACT_DRAWS - 1 }).draws).toBe(EXACT_DRAWS)
    expect(() => addTallies(one, { ...one, draws: EXACT_DRAWS })).toThrow(RangeError)
  })

  it('refuses tallies of different problems', () => {
    expect(() => addTallies(one, counted([[3, 2, 1]], [[1]]))).toThrow(RangeError)
    expect(() => addTallies(one, { ...one, wins: new Float64Array(0) })).toThrow(RangeError)
  })
})
