import { describe, expect, it } from 'vitest'
import { type Distribution, quantile } from '../../../src/engine/kernel/distributions'

describe('quantile', () => {
  it('of what is known is what is known, whatever the share', () => {
    expect([0.1, 0.9].map((share) => quantile({ type: 'exact', value: 3 }, share))).toEqual([3, 3])
  })

  it('of a uniform lies as far along as the share', () => {
    expect([0.25, 0.5].map((share) => quantile({ type: 'uniform', low: 2, high: 6 }, share))).toEqual([3, 4])
  })

  it('of a level is worth what the value line says there: half-way from 2 to 4 is 3, which may be worth little', () => {
    const level: Distribution = { type: 'level', low: 2, high: 4, valueLine: [0, 10, 30, 60, 100] }
    expect([0.25, 0.5, 0.75].map((share) => quantile(level, share))).toEqual([20, 30, 45])
  })

  it('of a normal is the z of tables: 1.9600 for 97.5 %, 1.2816 for 90 %', () => {
    const normal: Distribution = { type: 'normal', mean: 10, sd: 2 }
    expect(quantile(normal, 0.975)).toBeCloseTo(10 + 2 * 1.959963984540054, 12)
    expect(quantile(normal, 0.1)).toBeCloseTo(10 - 2 * 1.2815515655446004, 12)
    expect(quantile({ ...normal, sd: 0 }, 0.975)).toBe(10)
  })

  it('of a lognormal has its median at e^mean, and e^sd times that one sd above', () => {
    const lognormal: Distribution = { type: 'lognormal', mean: Math.LN2, sd: 0.5 }
    expect(quantile(lognormal, 0.5)).toBeCloseTo(2, 12)
    expect(quantile(lognormal, 0.8413447460685429)).toBeCloseTo(2 * Math.exp(0.5), 9)
  })
})
