import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quadraticRoots } from '../../../src/engine/kernel/roots'

describe('quadraticRoots', () => {
  it('gives the roots a polynomial was made of, ascending', () => {
    const root = fc.integer({ min: -1000, max: 1000 }).map((v) => v / 100)
    fc.assert(
      fc.property(root, root, fc.integer({ min: 1, max: 9 }), (x, y, lead) => {
        const roots = quadraticRoots(lead, -lead * (x + y), lead * x * y)
        const expected = [Math.min(x, y), Math.max(x, y)]
        // A double root may split into two, or vanish, within rounding: its place is only known to the root of the precision.
        if (Math.abs(x - y) > 1e-3) {
          expect(roots).toHaveLength(2)
          roots.forEach((found, i) => {
            expect(Math.abs(found - (expected[i] ?? 0))).toBeLessThan(1e-9)
          })
        } else for (const found of roots) expect(Math.abs(found - x)).toBeLessThan(2e-3)
      }),
    )
  })
  it('keeps the small root when the other is huge', () => {
    const [small = 0] = quadraticRoots(1, -1e9, 1)
    expect(small).toBeCloseTo(1e-9, 20)
    const [, mirrored = 0] = quadraticRoots(1, 1e9, 1)
    expect(mirrored).toBeCloseTo(-1e-9, 20)
  })
  it('straight lines, constants, double roots and none', () => {
    expect(quadraticRoots(0, 2, -3)).toEqual([1.5])
    expect(quadraticRoots(0, 0, 5)).toEqual([])
    expect(quadraticRoots(0, 0, 0)).toEqual([])
    expect(quadraticRoots(1, 0, 0)).toEqual([0])
    expect(quadraticRoots(1, -2, 1)).toEqual([1])
    expect(quadraticRoots(1, 0, 1)).toEqual([])
    expect(quadraticRoots(1, 0, -4)).toEqual([-2, 2])
  })
})
