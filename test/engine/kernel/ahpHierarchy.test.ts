import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTriangle, principalEigenvector } from '../../../src/engine/kernel/ahp'
import { synthesise } from '../../../src/engine/kernel/ahpHierarchy'
import { shares } from '../../../src/engine/kernel/matrix'
import { largestGap, sharesOf } from './arbitrary'

describe('weights down a hierarchy', () => {
  const local = (upper: readonly number[]): readonly number[] => principalEigenvector(fromTriangle(upper)).weights

  it('gives the nine global weights of the worked example from 13 judgements', () => {
    const { nodes, leaves } = synthesise(
      {
        local: local([2, 3, 2]),
        children: [
          { local: local([2, 3, 1, 2, 1 / 2, 1 / 3]), children: [0, 1, 2, 3] },
          { local: local([1 / 2, 2, 3]), children: [4, 5, 6] },
          { local: local([1 / 2]), children: [7, 8] },
        ],
      },
      9,
    )
    const printed = [0.1894, 0.102, 0.0589, 0.1894, 0.0882, 0.1602, 0.0485, 0.0545, 0.1089]
    expect(largestGap(leaves, printed)).toBeLessThan(5.1e-5)
    expect(
      largestGap(
        nodes.map(({ weight }) => weight),
        [1, 0.5396, 0.297, 0.1634],
      ),
    ).toBeLessThan(5e-5)
  })

  it('multiplies along branches of any length, and leaves collect from each (worked by hand)', () => {
    const deep = {
      local: [0.5, 0.5],
      children: [
        { local: [1], children: [0] },
        { local: [0.25, 0.75], children: [0, 1] },
      ],
    }
    expect(synthesise({ local: [0.8, 0.2], children: [deep, 1] }, 2).leaves).toEqual([0.5, 0.5])
  })

  it('gives 0 to a leaf nobody names and refuses one that does not exist', () => {
    expect(synthesise({ local: [1], children: [0] }, 2).leaves).toEqual([1, 0])
    expect(synthesise({ local: [], children: [] }, 2).leaves).toEqual([0, 0])
    expect(() => synthesise({ local: [1], children: [5] }, 2)).toThrow(RangeError)
    expect(() => synthesise({ local: [1], children: [0, 1] }, 2)).toThrow(RangeError)
  })

  it('a leaf of no weight beside a branch that has all stays at 0 in either mode', () => {
    const tree = { local: [1, 0], children: [{ local: [1], children: [0] }, 1] }
    expect(synthesise(tree, 2).leaves).toEqual([1, 0])
    expect(synthesise(tree, 2, 'ideal').leaves).toEqual([1, 0])
  })

  it('ideal mode measures each leaf against the best of its node (worked by hand)', () => {
    // First node 1 and 1/3, second 1 and 2/3: in all 2 to 1. Distributive they would be .675 and .325.
    const tree = {
      local: [0.5, 0.5],
      children: [
        { local: [0.75, 0.25], children: [0, 1] },
        { local: [0.6, 0.4], children: [0, 1] },
      ],
    }
    expect(largestGap(synthesise(tree, 2, 'ideal').leaves, [2 / 3, 1 / 3])).toBeLessThan(1e-12)
    expect(largestGap(synthesise(tree, 2).leaves, [0.675, 0.325])).toBeLessThan(1e-12)
  })

  it('loses no weight on the way down', () => {
    fc.assert(
      fc.property(sharesOf(2), sharesOf(3), sharesOf(3), (top, one, other) => {
        const tree = {
          local: top,
          children: [
            { local: one, children: [0, 1, 2] },
            { local: other, children: [0, 1, 2] },
          ],
        }
        for (const mode of ['distributive', 'ideal'] as const) {
          expect(synthesise(tree, 3, mode).leaves.reduce((total, leaf) => total + leaf, 0)).toBeCloseTo(1, 12)
        }
      }),
    )
  })

  it('reverses A and B when a copy of B comes, as Belton & Gear (1983) found; the ideal mode does not', () => {
    const three = {
      local: [1 / 3, 1 / 3, 1 / 3],
      children: [
        { local: [1 / 11, 9 / 11, 1 / 11], children: [0, 1, 2] },
        { local: [9 / 11, 1 / 11, 1 / 11], children: [0, 1, 2] },
        { local: [8 / 18, 9 / 18, 1 / 18], children: [0, 1, 2] },
      ],
    }
    const four = {
      local: [1 / 3, 1 / 3, 1 / 3],
      children: [
        { local: [1 / 20, 9 / 20, 1 / 20, 9 / 20], children: [0, 1, 2, 3] },
        { local: [9 / 12, 1 / 12, 1 / 12, 1 / 12], children: [0, 1, 2, 3] },
        { local: [8 / 27, 9 / 27, 1 / 27, 9 / 27], children: [0, 1, 2, 3] },
      ],
    }
    const firstTwo = (leaves: readonly number[]): number => (leaves[0] ?? 0) - (leaves[1] ?? 0)
    expect(largestGap(synthesise(three, 3).leaves, [0.45, 0.47, 0.08])).toBeLessThan(0.006)
    expect(largestGap(synthesise(four, 4).leaves, [0.37, 0.29, 0.06, 0.29])).toBeLessThan(0.006)
    expect(firstTwo(synthesise(three, 3).leaves)).toBeLessThan(0)
    expect(firstTwo(synthesise(four, 4).leaves)).toBeGreaterThan(0)
    // Each column over its largest, in ninths: A 1 + 9 + 8, B 9 + 1 + 9, C 1 + 1 + 1, the copy as B.
    expect(largestGap(synthesise(three, 3, 'ideal').leaves, shares([18, 19, 3]))).toBeLessThan(1e-12)
    expect(largestGap(synthesise(four, 4, 'ideal').leaves, shares([18, 19, 3, 19]))).toBeLessThan(1e-12)
  })
})
