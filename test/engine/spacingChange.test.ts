import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratings } from '../../src/engine/kernel/ahpRatings'
import { pairOf } from '../../src/engine/kernel/cut'
import { spacingChange } from '../../src/engine/spacingChange'

const LINE = [0, 25, 50, 75, 100]
const scoresBy = (levels: readonly (readonly number[])[], weights: readonly number[]) => (line: readonly number[]) =>
  ratings(levels, weights, line).scores

describe('the spacing of the value line', () => {
  it('by hand: a 3 and a 5 against two 4s, once level 4 is worth more than their mean', () => {
    // First 100. Second (50 + 100) / 2 = 75, third 75 by two 4s: level; at 76 the third is alone in the pair.
    const levels = [
      [5, 5],
      [3, 5],
      [4, 4],
      [1, 1],
    ]
    const apart = spacingChange([0, 25, 52, 75, 100], scoresBy(levels, [0.5, 0.5]))
    expect(apart).toEqual({ level: 4, from: 75, to: 76, enters: [2], leaves: [] })
  })

  it('goes from one end of the line to the other where the line jumps: only there is the third level with the first two', () => {
    const change = spacingChange([0, 0, 100, 100, 100], scoresBy([[5], [5], [2]], [1]))
    expect(change).toEqual({ level: 2, from: 0, to: 100, enters: [2], leaves: [] })
  })

  it('is null when no spacing changes the pair', () => {
    expect(spacingChange(LINE, scoresBy([[5], [4], [1]], [1]))).toBeNull()
  })

  it('finds what a search over all lines with one point moved finds, and none smaller', () => {
    const level = fc.integer({ min: 1, max: 5 })
    const row = fc.tuple(level, level, level)
    fc.assert(
      fc.property(fc.tuple(row, row, row, row), (levels) => {
        const scores = scoresBy(levels, [0.5, 0.3, 0.2])
        const today = pairOf(scores(LINE)).join()
        const sizes = [1, 2, 3].flatMap((k) =>
          Array.from({ length: 101 }, (_, to) => LINE.map((value, i) => (i === k ? to : value)))
            .filter((line) => line.every((value, i) => i === 0 || value >= (line[i - 1] ?? 0)))
            .filter((line) => pairOf(scores(line)).join() !== today)
            .map((line) => Math.abs((line[k] ?? 0) - (LINE[k] ?? 0))),
        )
        const found = spacingChange(LINE, scores)
        expect(found ? Math.abs(found.to - found.from) : Number.POSITIVE_INFINITY).toBe(Math.min(...sizes))
      }),
      { numRuns: 40 },
    )
  })
})
