import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enoughOf, holdsFrom, holdsTo, limitOf } from '../../src/i18n/limit'

describe('story 14: the end of an interval, as it is printed', () => {
  it('is read inwards: it holds up to 19,3 % when the exact end is 19,35 %, and from 11,8 % when it is 11,71 %', () => {
    expect(holdsTo(0.1935)).toBeCloseTo(0.193, 12)
    expect(holdsFrom(0.1171)).toBeCloseTo(0.118, 12)
    expect(holdsTo(0.193)).toBeCloseTo(0.193, 12)
  })

  it('is one figure, whether a chart says how far it holds or a sentence beyond what it changes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (end) => {
        expect(limitOf(end / 2, end)).toBe(holdsTo(end))
        expect(limitOf((1 + end) / 2, end)).toBe(holdsFrom(end))
      }),
    )
  })

  it('never claims that a pair holds where it has changed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (end) => {
        expect(holdsTo(end)).toBeLessThanOrEqual(end + 1e-9)
        expect(holdsFrom(end)).toBeGreaterThanOrEqual(end - 1e-9)
      }),
    )
  })
})

describe('how much is enough', () => {
  it('is rounded up, so that it is, and never reads 0,0', () => {
    expect([0.0014, 0.002, 0.00004, 0.034].map(enoughOf)).toEqual([0.002, 0.002, 0.001, 0.034])
  })
})
