import { beforeAll, describe, expect, it } from 'vitest'
import { selectProgramme } from '../../../../src/shared/model/current'
import { type Working, workingOf } from '../../../../src/steps/ranking/model/working'
import { EXAMPLE, openApp } from '../../../support/app'
import { present } from '../../../support/present'
import { product, rankedIn } from '../../../support/ranking'

const rounded = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals

describe('the working of a score', () => {
  let cafe: Working

  beforeAll(async () => {
    const store = await openApp()
    const { territory, ranked } = rankedIn(store)
    const programme = present(selectProgramme(store.getState()), 'a programme')
    cafe = workingOf(programme, territory, ranked, product('cafe-arabigo'), null)
  })

  it('is that of d.0 for Café arábigo: levels, values, weights, 56.38 and the second place', () => {
    expect(cafe.rows.map(({ level }) => level)).toEqual([3, 4, 4, 3, 4, 3, 2, 4, 3])
    expect(cafe.rows.map(({ value }) => value)).toEqual([0.5, 0.75, 0.75, 0.5, 0.75, 0.5, 0.25, 0.75, 0.5])
    const weights = [0.1894, 0.102, 0.0589, 0.1894, 0.0882, 0.1602, 0.0485, 0.0545, 0.1089]
    // d.0 prints four decimals; a weight printed with five more may round the other way.
    for (const [k, { weight }] of cafe.rows.entries())
      expect(Math.abs(weight / 100 - (weights[k] ?? 0))).toBeLessThan(0.00006)
    expect(cafe.score).toBeCloseTo(56.38, 2)
    expect([cafe.place, cafe.of]).toEqual([2, 5])
  })

  it('closes on a calculator line by line: printed value times printed weight, and their printed sum', () => {
    for (const { value, weight, points } of cafe.rows) expect(rounded(value * weight, 3)).toBe(points)
    expect(
      rounded(
        cafe.rows.reduce((sum, { points }) => sum + points, 0),
        3,
      ),
    ).toBe(cafe.sum)
    expect(Math.abs(cafe.sum - cafe.score)).toBeLessThan(0.001 * cafe.rows.length)
  })

  it('takes each weight apart into the share of its dimension and the share inside it', () => {
    for (const { shares, weight } of cafe.rows) {
      const [outer, inner] = present(shares, 'the shares')
      expect(outer * inner * 100).toBeCloseTo(weight, 3)
    }
    // d.0: Mercado weighs 0.5396, and Demanda nacional 0.3509 of it.
    expect(cafe.rows[0]?.shares?.map((one) => rounded(one, 4))).toEqual([0.5396, 0.3509])
  })

  it('closes for every product of the example, with medians, data and cells that nobody knows', async () => {
    const store = await openApp(EXAMPLE)
    const { territory, ranked } = rankedIn(store, '12' as Parameters<typeof rankedIn>[1])
    const programme = present(selectProgramme(store.getState()), 'a programme')
    for (const row of ranked.evaluation.rows) {
      const { rows, sum, score } = workingOf(programme, territory, ranked, row.product, null)
      expect(Math.abs(sum - score)).toBeLessThan(0.001 * rows.length)
    }
  })
})
