import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNear } from '../../../src/io/read/names'

/** The same distance by its recurrence, without any bound: Damerau's, restricted, as published. */
function distance(one: readonly string[], other: readonly string[]): number {
  const known = new Map<string, number>()
  const from = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = `${i} ${j}`
    const before = known.get(key)
    if (before !== undefined) return before
    const ways = [from(i - 1, j) + 1, from(i, j - 1) + 1, from(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)]
    if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) ways.push(from(i - 2, j - 2) + 1)
    const least = Math.min(...ways)
    known.set(key, least)
    return least
  }
  return from(one.length, other.length)
}

describe('names a slip of the hand apart', () => {
  it('are those that the whole table of edits says, in any alphabet', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '😀'), maxLength: 12 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const length = Math.min(one.length, other.length)
        const most = length < 8 ? 1 : 2
        expect(isNear(one, other)).toBe(length >= 4 && distance([...one], [...other]) <= most)
      }),
      { numRuns: 3000 },
    )
  })

  it('are found beside texts of a page, which are near nothing', () => {
    expect(isNear('cacao fino', 'a'.repeat(100_000))).toBe(false)
    expect(isNear('a'.repeat(50_000), `${'a'.repeat(49_999)}b`)).toBe(true)
  })
})
