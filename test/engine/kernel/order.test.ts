import { expect, it } from 'vitest'
import { median } from '../../../src/engine/kernel/order'

it('the median is the middle by size, or halfway between the two in the middle', () => {
  expect(median([7])).toBe(7)
  expect(median([10, 2, 9])).toBe(9)
  expect(median([10, 1, 2, 5])).toBe(3.5)
})

it('nothing has no median', () => {
  expect(() => median([])).toThrow(RangeError)
})
