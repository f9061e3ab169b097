import { beforeAll, describe, expect, it } from 'vitest'
import { estimate } from '../../../src/engine/estimate'
import { type Chance, selectChance } from '../../../src/shared/model/chance'
import { selectProgramme } from '../../../src/shared/model/current'
import { selectEstimateRequest } from '../../../src/shared/model/estimateRequest'
import type { Complete } from '../../../src/shared/model/evaluation'
import { openApp } from '../../support/app'
import { rankedIn } from '../../support/ranking'

describe('what chance answers, by product', () => {
  let ranked: Complete
  let chance: Chance
  beforeAll(async () => {
    const store = await openApp()
    const found = rankedIn(store)
    ranked = found.ranked
    const programme = selectProgramme(store.getState())
    const request = programme && selectEstimateRequest(programme, found.territory, 'around')
    const last = request && [...estimate(request)].at(-1)
    if (!last) throw new Error('no answer')
    const answered = selectChance(ranked, last)
    if (!answered) throw new Error('nothing counted')
    chance = answered
  })

  it('the worked example under ±20 %: cacao 100, café 54, queso 46, the same pair 54', () => {
    const shares = chance.rows.map(({ product, share, error }) => ({ product, share, error }))
    expect(shares.map(({ product }) => product)).toEqual([
      'cacao-fino',
      'cafe-arabigo',
      'queso-fresco',
      'maracuya',
      'maiz-duro',
    ])
    for (const [i, expected] of [1, 0.54, 0.46, 0, 0].entries()) {
      const { share, error } = shares[i] ?? { share: -1, error: 0 }
      expect(Math.abs(share - expected)).toBeLessThanOrEqual(0.005 + 4 * error)
    }
    const [today, ...others] = chance.today
    expect([today?.first, today?.second, others.length]).toEqual(['cacao-fino', 'cafe-arabigo', 0])
    expect(Math.abs((today?.share ?? 0) - 0.54)).toBeLessThanOrEqual(0.005 + 4 * (today?.error ?? 1))
    expect(chance.done).toBe(true)
  })

  it('every row of places is a whole, and being between the two is being first or second', () => {
    for (const { places, share } of chance.rows) {
      expect(places.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9)
      expect((places[0] ?? 0) + (places[1] ?? 0)).toBeCloseTo(share, 9)
    }
    expect(chance.pairs.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  it('leads each pair with the better placed today', () => {
    const order = ranked.evaluation.rows.map(({ product }) => product)
    for (const { first, second } of chance.pairs) expect(order.indexOf(first)).toBeLessThan(order.indexOf(second))
    expect(chance.pairs[0]).toMatchObject({ first: 'cacao-fino', second: 'cafe-arabigo' })
  })

  it('counts who beats whom once: the two ways add up to all but ties', () => {
    for (const [i, row] of chance.rows.entries())
      for (const [j, beats] of row.beats.entries())
        if (i !== j) expect(beats + (chance.rows[j]?.beats[i] ?? 0)).toBeCloseTo(1, 6)
  })

  it('gives the weights of the draws it won as shares, and none to who never won', () => {
    const [first] = chance.rows
    expect(first?.central?.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
    expect(chance.rows.at(-1)?.central).toBeNull()
  })
})
