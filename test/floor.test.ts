import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrayMethods } from '../src/floor'

/** A list of whole numbers with repeated ones, and a comparison that calls some of them equal. */
const list = fc.array(fc.integer({ min: -9, max: 9 }))
const byTens = (one: number, other: number) => Math.trunc(one / 3) - Math.trunc(other / 3)

describe('what old browsers are supplied with is what young ones have', () => {
  it('sorts a copy, in the order of texts unless told otherwise, and keeps equals in their order', () => {
    fc.assert(
      fc.property(list, (items) => {
        const before = [...items]
        expect(arrayMethods.toSorted.call(items)).toEqual(items.toSorted())
        expect(arrayMethods.toSorted.call<readonly number[], [typeof byTens], unknown>(items, byTens)).toEqual(
          items.toSorted(byTens),
        )
        expect(items).toEqual(before)
      }),
    )
  })

  it('turns a copy round', () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(arrayMethods.toReversed.call(items)).toEqual(items.toReversed())
      }),
    )
  })

  it('puts an item in the place of another, counted from either end, and refuses a place that is not there', () => {
    const outcome = (put: () => unknown) => {
      try {
        return put()
      } catch (error) {
        return error instanceof RangeError
      }
    }
    fc.assert(
      fc.property(list, fc.integer({ min: -12, max: 12 }), (items, place) => {
        const own = outcome(() => arrayMethods.with.call(items, place, 77))
        expect(own).toEqual(outcome(() => items.with(place, 77)))
      }),
    )
  })
})
