import { describe, expect, it } from 'vitest'
import { newId } from '../src/newId'
import { idOf } from '../src/record/schema'
import { isSlotId } from '../src/storage/slotId'
import { addressOf, routeOf } from '../src/store/route'

const MANY = 2600
const made = Array.from({ length: MANY }, () => newId())

describe('a fresh id', () => {
  it('is sixteen lower-case letters, which no spreadsheet reads as a number, a date or a formula', () => {
    for (const one of made) expect(one).toMatch(/^[a-z]{16}$/)
  })

  it('is accepted by the record, by storage and as an address', () => {
    for (const one of made.slice(0, 50)) {
      expect(idOf().safeParse(one).success).toBe(true)
      expect(isSlotId(one)).toBe(true)
      const there = { screen: 'programme', slot: one } as const
      expect(routeOf(addressOf(there))).toEqual(there)
    }
  })

  it('is never made twice', () => {
    expect(new Set(made).size).toBe(MANY)
  })

  it('takes every letter equally often in every place, within six standard errors', () => {
    const expected = MANY / 26
    const bound = 6 * Math.sqrt(expected * (1 - 1 / 26))
    for (let place = 0; place < 16; place++) {
      const counts = new Map<string, number>()
      for (const one of made) counts.set(one.charAt(place), (counts.get(one.charAt(place)) ?? 0) + 1)
      for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(bound)
    }
  })
})
