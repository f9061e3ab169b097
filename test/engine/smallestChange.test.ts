import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairOf } from '../../src/engine/kernel/cut'
import { at, dot, type Matrix, sum, type Vector } from '../../src/engine/kernel/matrix'
import { jointChange, ratingChanges, weightChanges } from '../../src/engine/smallestChange'
import { type WeightStability, weightStability } from '../../src/engine/stability'
import { largestGap, sharesOf } from './kernel/arbitrary'
import { LEVELS, WEIGHTS } from './workedExample'

const VALUES = LEVELS.map((row) => row.map((level) => (level - 1) / 4))
const scoresOf = (weights: Vector) => VALUES.map((row) => dot(row, weights))

describe('weightChanges', () => {
  it('the worked example: the smallest are CALIDAD and DEM_INT down, then DEM_NAC and PRECIO up', () => {
    const changes = weightChanges(weightStability({ kind: 'linear', values: VALUES }, WEIGHTS))
    expect(
      changes
        .map(({ criterion }) => criterion)
        .slice(0, 2)
        .toSorted(),
    ).toEqual([1, 4])
    const movements = changes.map(({ from, to }) => Math.abs(to - from))
    expect(movements).toEqual(movements.toSorted((a, b) => a - b))
    expect(changes.every(({ enters, leaves }) => enters.length === 1 && leaves.length === 1)).toBe(true)
  })

  it('names of two ends the nearer one, be it below or above, and leaves out a weight without ends', () => {
    const end = (share: number) => ({ at: share, enters: [2], leaves: [1] })
    const ends = (criterion: number, low: number | null, high: number | null): WeightStability => {
      const pair = { low: low === null ? null : end(low), high: high === null ? null : end(high) }
      return { criterion, weight: 0.3, pair, winner: pair, order: pair }
    }
    const changes = weightChanges([ends(0, 0.1, 0.45), ends(1, 0.2, 0.5), ends(2, null, null), ends(3, null, 0.35)])
    expect(changes.map(({ criterion, to }) => [criterion, to])).toEqual([
      [3, 0.35],
      [1, 0.2],
      [0, 0.45],
    ])
  })
})

describe('jointChange', () => {
  it('moves from where the newcomer is worst to where it is best (worked by hand)', () => {
    // Third against second: gains −0.2, +0.4, 0; behind by 0.1·… = 0.5·0.2 − 0.2·0.4 = 0.02. Moving s from the first to the second
    // criterion gains 0.6 s: s = 1/30.
    const change = jointChange(
      [
        [1, 1, 1],
        [0.5, 0.1, 0.4],
        [0.3, 0.5, 0.4],
      ],
      [0.5, 0.2, 0.3],
    )
    expect(change).toMatchObject({ enters: 2, leaves: 1 })
    expect(change?.movement).toBeCloseTo(2 / 30, 12)
    expect(largestGap(change?.weights ?? [], [0.5 - 1 / 30, 0.2 + 1 / 30, 0.3])).toBeLessThan(1e-12)
  })

  it('goes on to the next giver when the first has no more to give', () => {
    // Gains −1, −0.5, +1 with weights .1, .8, .1: behind .4. All of the first gives .2; the rest, .2, is .2/1.5 of the second.
    const change = jointChange(
      [
        [2, 2, 2],
        [1, 0.5, 0],
        [0, 0, 1],
      ],
      [0.1, 0.8, 0.1],
    )
    expect(largestGap(change?.weights ?? [], [0, 0.8 - 0.2 / 1.5, 0.2 + 0.2 / 1.5])).toBeLessThan(1e-12)
  })

  it('moves everything when only a tie can be had: the newcomer is level in one criterion and better in none', () => {
    const change = jointChange(
      [
        [1, 1],
        [0.5, 0.4],
        [0.3, 0.4],
      ],
      [0.5, 0.5],
    )
    expect(change).toMatchObject({ enters: 2, leaves: 1, weights: [0, 1], movement: 1 })
  })

  it('moves nothing between two criteria that are equally good, whatever is left over by rounding', () => {
    // All .4 of the first two must go, to either of the others; the other keeps what it has.
    const change = jointChange(
      [
        [2, 2, 2, 2],
        [0.2, 0.1, 0.5, 0.5],
        [0, 0, 0.5, 0.5],
      ],
      [0.3, 0.1, 0.3, 0.3],
    )
    expect(change?.movement).toBeCloseTo(0.8, 12)
    expect(largestGap(change?.weights ?? [], [0, 0, 0.7, 0.3])).toBeLessThan(1e-12)
  })

  it('null where an outsider is worse in everything, or the pair is tied already', () => {
    expect(
      jointChange(
        [
          [1, 1],
          [0.5, 0.5],
          [0.1, 0.2],
        ],
        [0.5, 0.5],
      ),
    ).toBeNull()
    expect(
      jointChange(
        [
          [1, 1],
          [0.5, 0.5],
          [0.5, 0.5],
          [0.1, 0.6],
        ],
        [0.5, 0.5],
      ),
    ).toBeNull()
  })

  it('is never dearer than any one weight moved in proportion, and ends in a tie', () => {
    const table: fc.Arbitrary<Matrix> = fc.array(
      fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 4 }).map((v) => v / 4))),
      { minLength: 3, maxLength: 6 },
    )
    fc.assert(
      fc.property(table, sharesOf(4), (values, weights) => {
        const change = jointChange(values, weights)
        if (!change) return
        expect(sum(change.weights)).toBeCloseTo(1, 12)
        expect(Math.min(...change.weights)).toBeGreaterThanOrEqual(-1e-12)
        const scores = values.map((row) => dot(row, change.weights))
        expect(at(scores, change.enters)).toBeCloseTo(at(scores, change.leaves), 10)
        for (const { from, to } of weightChanges(weightStability({ kind: 'linear', values }, weights))) {
          // Moving one weight by δ moves the others by δ in all: 2 |δ| together.
          expect(change.movement).toBeLessThanOrEqual(2 * Math.abs(to - from) + 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('no random exchange of weights is cheaper', () => {
    const best = jointChange(VALUES, WEIGHTS)
    expect(best).not.toBeNull()
    const movement = best?.movement ?? 0
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 9, maxLength: 9 }), (raw) => {
        const shift = raw.map((value) => value - sum(raw) / 9)
        const size = sum(shift.map(Math.abs))
        fc.pre(size > 0)
        const moved = WEIGHTS.map((weight, j) => weight + (at(shift, j) / size) * movement * 0.999)
        fc.pre(moved.every((weight) => weight >= 0))
        expect(pairOf(scoresOf(moved))).toEqual(pairOf(scoresOf(WEIGHTS)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('ratingChanges', () => {
  const scores = (ratings: Matrix) => ratings.map((row) => dot(row, WEIGHTS))
  const found = () => ratingChanges(LEVELS, { min: 1, max: 5, step: 1 }, scores)

  it('the worked example hangs by a hair: one step less in coffee, or one more in cheese, is enough almost everywhere', () => {
    const changes = found()
    expect(changes[0] && Math.abs(changes[0].to - changes[0].from)).toBe(1)
    const cheese = changes.filter(({ alternative, to, from }) => alternative === 2 && to - from === 1)
    expect(cheese).toHaveLength(9)
  })

  it('each is where the pair changes and one step before it does not', () => {
    for (const { alternative, criterion, from, to } of found()) {
      const rated = (level: number) =>
        LEVELS.map((row, i) => row.map((own, j) => (i === alternative && j === criterion ? level : own)))
      const before = to - Math.sign(to - from)
      expect(pairOf(scores(rated(to)))).not.toEqual(pairOf(scores(LEVELS)))
      expect(pairOf(scores(rated(before)))).toEqual(pairOf(scores(LEVELS)))
    }
  })

  const one = (ratings: Matrix) => ratings.map(sum)

  it('by hand, one indicator: the nearest level at which somebody else is level with the second, fewest steps first', () => {
    const found = ratingChanges([[5], [4], [2], [1]], { min: 1, max: 5, step: 0.5 }, one)
    expect(found).toEqual([
      { alternative: 1, criterion: 0, from: 4, to: 2, enters: [2], leaves: [] },
      { alternative: 2, criterion: 0, from: 2, to: 4, enters: [2], leaves: [] },
      { alternative: 0, criterion: 0, from: 5, to: 2, enters: [2], leaves: [] },
      { alternative: 3, criterion: 0, from: 1, to: 4, enters: [3], leaves: [] },
    ])
  })

  it('parts by any step two who are level at the cut, upwards first', () => {
    const found = ratingChanges([[5], [3], [3]], { min: 1, max: 5, step: 0.5 }, one)
    expect(found).toEqual([
      { alternative: 1, criterion: 0, from: 3, to: 3.5, enters: [], leaves: [2] },
      { alternative: 2, criterion: 0, from: 3, to: 3.5, enters: [], leaves: [1] },
      { alternative: 0, criterion: 0, from: 5, to: 2.5, enters: [], leaves: [0] },
    ])
  })

  it('goes as far as both ends of the scale', () => {
    const found = ratingChanges([[5], [5], [1]], { min: 1, max: 5, step: 1 }, one)
    expect(found.map(({ alternative, to }) => [alternative, to])).toEqual([
      [0, 1],
      [1, 1],
      [2, 5],
    ])
  })

  it('takes the nearer of two directions where more is not always better: here whoever is closest to 3.4', () => {
    const close = (ratings: Matrix) => ratings.map(([level = 0]) => -Math.abs(level - 3.4))
    // The first at 5 is behind the third too, but two steps away; one step down it is level with it.
    expect(ratingChanges([[3], [3], [2]], { min: 1, max: 5, step: 1 }, close)).toEqual([
      { alternative: 0, criterion: 0, from: 3, to: 2, enters: [2], leaves: [] },
      { alternative: 1, criterion: 0, from: 3, to: 2, enters: [2], leaves: [] },
      { alternative: 2, criterion: 0, from: 2, to: 3, enters: [2], leaves: [] },
    ])
  })

  it('finds none where nothing can change, and stays on the scale', () => {
    expect(ratingChanges([[5], [4]], { min: 1, max: 5, step: 1 }, (ratings) => ratings.map(sum))).toEqual([])
    for (const { to } of found()) expect(to >= 1 && to <= 5).toBe(true)
  })
})
