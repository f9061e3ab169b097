import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageParts, factorRange, mixedValues, partsAlong } from '../../../src/engine/kernel/factorParts'

const SIX = [0, 1, 2, 3, 4, 5]
const whole = fc.integer({ min: -100_000_000, max: 100_000_000 })
const values = fc.array(whole, { minLength: 64, maxLength: 64 })
const orders = fc.shuffledSubarray(SIX, { minLength: 6, maxLength: 6 })

describe('the parts of a change', () => {
  it('are what each thing moves after those before it (worked by hand)', () => {
    // Two things: alone they add 3 and 5, together 10. The first to change gets its own, the second the rest.
    const four = mixedValues(2, (isNow) => (isNow(0) && isNow(1) ? 10 : isNow(0) ? 3 : isNow(1) ? 5 : 0))
    expect(partsAlong(four, [0, 1])?.map(({ change }) => change)).toEqual([3, 7])
    expect(partsAlong(four, [1, 0])?.map(({ change }) => change)).toEqual([5, 5])
    expect(factorRange(four, 2, 0)).toEqual([3, 5])
    // On the average 4 and 6; in halves, 8 and 12.
    expect(averageParts(four, 2)).toEqual([8, 12])
  })

  it('sum exactly to the whole in every order, and on the average of all orders', () => {
    fc.assert(
      fc.property(values, orders, (mixed, order) => {
        const all = (mixed[63] ?? 0) - (mixed[0] ?? 0)
        const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)
        expect(sum((partsAlong(mixed, order) ?? []).map(({ change }) => change))).toBe(all)
        expect(sum(averageParts(mixed, 6) ?? [])).toBe(720 * all)
      }),
    )
  })

  it('stay within the range that all orders give', () => {
    fc.assert(
      fc.property(values, orders, (mixed, order) => {
        for (const { factors, change } of partsAlong(mixed, order) ?? []) {
          const [least, most] = factorRange(mixed, 6, factors[0] ?? -1) ?? [Number.NaN, Number.NaN]
          expect(change).toBeGreaterThanOrEqual(least)
          expect(change).toBeLessThanOrEqual(most)
        }
      }),
    )
  })

  it('are nothing for what changes nothing, whatever else changes', () => {
    fc.assert(
      fc.property(values, orders, fc.constantFrom(...SIX), (mixed, order, idle) => {
        const still = mixed.map((_, mask) => mixed[mask & ~(1 << idle)] ?? 0)
        expect(partsAlong(still, order)?.find(({ factors }) => factors.includes(idle))?.change).toBe(0)
        expect(averageParts(still, 6)?.[idle]).toBe(0)
      }),
    )
  })

  it('go together where a mix between them has no value, and still sum to the whole', () => {
    fc.assert(
      fc.property(values, orders, fc.uniqueArray(fc.integer({ min: 1, max: 62 })), (mixed, order, holes) => {
        const holed = mixed.map((value, mask) => (holes.includes(mask) ? null : value))
        const parts = partsAlong(holed, order) ?? []
        expect(parts.flatMap(({ factors }) => factors)).toEqual(order)
        expect(parts.reduce((total, { change }) => total + change, 0)).toBe((mixed[63] ?? 0) - (mixed[0] ?? 0))
      }),
    )
    expect(partsAlong([null, 1], [0])).toBeNull()
    expect(averageParts([0, null, 1, 2], 2)).toBeNull()
  })
})
