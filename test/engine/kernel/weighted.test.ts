import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ranks } from '../../../src/engine/kernel/rank'
import { weightedProduct } from '../../../src/engine/kernel/weightedProduct'
import { weightedSum } from '../../../src/engine/kernel/weightedSum'
import { largestGap } from './arbitrary'
import { by, exactly, type Fraction, isMore, over, plus, toNumber } from './fraction'

const cents = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 1000)
const table = fc.array(fc.tuple(cents, cents, cents), { minLength: 1, maxLength: 6 })

describe('weighted sum', () => {
  it('adds weight times score (worked by hand)', () => {
    const { scores, parts } = weightedSum(
      [
        [4, 2],
        [1, 3],
      ],
      [0.75, 0.25],
      [1, 1],
      'none',
    )
    expect(scores).toEqual([3.5, 1.5])
    expect(parts).toEqual([
      [3, 0.5],
      [0.75, 0.75],
    ])
  })

  it('subtracts a cost taken as it is, and adds one that was turned round', () => {
    expect(
      weightedSum(
        [
          [4, 2],
          [1, 3],
        ],
        [0.75, 0.25],
        [1, -1],
        'none',
      ).scores,
    ).toEqual([2.5, 0])
    expect(
      weightedSum(
        [
          [4, 2],
          [1, 3],
        ],
        [0.75, 0.25],
        [1, -1],
        'minmax',
      ).scores,
    ).toEqual([1, 0])
  })

  it('agrees with a second implementation in exact fractions, ties and order included', () => {
    const one: Fraction = exactly(1)
    fc.assert(
      fc.property(table, fc.tuple(cents, cents, cents), (rows, weights) => {
        const columns = [0, 1, 2].map((j) => rows.map((row) => exactly(row[j] ?? 0)))
        const parts = columns.map((column, j) => {
          const turned = j === 1 ? column.map((x) => over(one, x)) : column
          const whole = turned.reduce(plus)
          return turned.map((x) => by(exactly(weights[j] ?? 0), over(x, whole)))
        })
        const exact = rows.map((_, i) => parts.map((part) => part[i] ?? one).reduce(plus))
        const { scores } = weightedSum(rows, weights, [1, -1, 1], 'sum-inverse')
        expect(largestGap(scores, exact.map(toNumber))).toBeLessThan(1e-9)
        const places = exact.map((own) => 1 + exact.filter((other) => isMore(other, own)).length)
        const close = exact.some((x, i) =>
          exact.some((y, j) => i < j && !(x === y) && Math.abs(toNumber(x) - toNumber(y)) < 2e-9),
        )
        if (!close) expect(ranks(scores)).toEqual(places)
      }),
      { numRuns: 60 },
    )
  })

  it('without columns everybody has 0; without rows nobody has anything; zero weights tie everybody', () => {
    expect(weightedSum([[], []], [], [], 'minmax').scores).toEqual([0, 0])
    expect(weightedSum([], [1], [1], 'minmax').scores).toEqual([])
    expect(
      ranks(
        weightedSum(
          [
            [1, 2],
            [3, 4],
          ],
          [0, 0],
          [1, 1],
          'sum',
        ).scores,
      ),
    ).toEqual([1, 1])
  })

  it('refuses weights that do not match', () => {
    expect(() => weightedSum([[1, 2]], [1], [1, 1], 'none')).toThrow(RangeError)
    expect(() => weightedSum([[1]], [Number.NaN], [1], 'none')).toThrow(RangeError)
  })
})

describe('weighted product', () => {
  it('multiplies score to the weight (worked by hand)', () => {
    const { scores, factors } = weightedProduct(
      [
        [4, 9],
        [16, 1],
      ],
      [0.5, 0.5],
      [1, 1],
      'none',
    )
    expect(largestGap(scores, [6, 4])).toBeLessThan(1e-14)
    expect(largestGap(factors.flat(), [2, 3, 4, 1])).toBeLessThan(1e-14)
  })

  it('divides by a cost taken as it is', () => {
    expect(weightedProduct([[4, 9]], [0.5, 0.5], [1, -1], 'none').scores[0]).toBeCloseTo(2 / 3, 14)
  })

  it('a 0 that weighs is a 0 in all, one that does not is nothing', () => {
    expect(
      weightedProduct(
        [
          [0, 9],
          [4, 1],
        ],
        [0.5, 0.5],
        [1, 1],
        'none',
      ).scores,
    ).toEqual([0, 2])
    expect(weightedProduct([[0, 9]], [0, 0.5], [1, 1], 'none').scores[0]).toBeCloseTo(3, 14)
    expect(() => weightedProduct([[-1]], [1], [1], 'none')).toThrow(RangeError)
    expect(() => weightedProduct([[0]], [1], [-1], 'none')).toThrow(RangeError)
  })

  it('does not care about units: ratios of scores stay', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 1000 }), (rows, factor) => {
        const order = (all: readonly (readonly number[])[]): readonly number[] =>
          weightedProduct(all, [0.5, 0.3, 0.2], [1, -1, 1], 'none').logs
        const moved = order(rows.map(([first, ...rest]) => [first * factor, ...rest]))
        expect(
          largestGap(
            moved.map((log, i) => log - (order(rows)[i] ?? 0)),
            rows.map(() => 0.5 * Math.log(factor)),
          ),
        ).toBeLessThan(1e-12)
      }),
      { numRuns: 30 },
    )
  })
})
