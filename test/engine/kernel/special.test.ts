import { describe, expect, it } from 'vitest'
import { exp, ln, pow } from '../../../src/engine/kernel/special'

describe('special', () => {
  it('agrees with the figures of tables (Abramowitz & Stegun 1964)', () => {
    expect(ln(2)).toBeCloseTo(Math.LN2, 15)
    expect(exp(1)).toBeCloseTo(Math.E, 14)
    expect(pow(2, 0.5)).toBeCloseTo(Math.SQRT2, 15)
  })

  it('says what happens at the edges', () => {
    expect(ln(0)).toBe(-Infinity)
    expect(ln(-1)).toBeNaN()
    expect(pow(0, 0)).toBe(1)
    expect(ln(1)).toBe(0)
    expect(exp(0)).toBe(1)
  })
})
