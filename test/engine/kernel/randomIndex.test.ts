import { describe, expect, it } from 'vitest'
import {
  alonsoLamata,
  OFFICIAL_TABLE,
  RANDOM_INDEX,
  randomIndex,
  randomIndexIncomplete,
} from '../../../src/engine/kernel/randomIndex'
import printed from '../../vectors/ri_tables.json'

describe('random index', () => {
  it('has every table as printed', () => {
    const { 'alonso-lamata-linear': linear, ...tables } = printed.tables
    expect(Object.keys(RANDOM_INDEX).sort()).toEqual(Object.keys(tables).sort())
    for (const [name, { ri }] of Object.entries(tables)) {
      const [, own] = Object.entries(RANDOM_INDEX).find(([key]) => key === name) ?? []
      expect(own?.values, name).toEqual(Object.values(ri))
    }
    for (const [n, value] of Object.entries(linear.ri)) expect(alonsoLamata(Number(n))).toBeCloseTo(value, 3)
  })

  it('is Saaty’s of 1980 officially: .58 for three things, .90 for four', () => {
    expect(OFFICIAL_TABLE).toBe('saaty1980')
    expect([3, 4, 15].map((n) => randomIndex(n))).toEqual([0.58, 0.9, 1.59])
  })

  it('is 0 where nothing can contradict, and unknown past the table', () => {
    expect([0, 1, 2].map((n) => randomIndex(n))).toEqual([0, 0, 0])
    expect(randomIndex(16)).toBeNull()
    expect(randomIndex(11, 'ahp-os-saaty')).toBeNull()
    expect(alonsoLamata(2)).toBe(0)
  })

  it('falls with every missing answer, to 0 when none is left to contradict', () => {
    expect(randomIndexIncomplete(4, 0)).toBe(0.9)
    expect(randomIndexIncomplete(4, 1)).toBeCloseTo(0.6, 12)
    expect(randomIndexIncomplete(4, 3)).toBe(0)
    expect(randomIndexIncomplete(3, 1)).toBe(0)
    expect(randomIndexIncomplete(2, 0)).toBe(0)
    expect(randomIndexIncomplete(16, 1)).toBeNull()
  })
})
