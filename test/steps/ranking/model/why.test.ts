import { describe, expect, it } from 'vitest'
import { withShare } from '../../../../src/engine/kernel/crossings'
import { dot } from '../../../../src/engine/kernel/matrix'
import { selectLevellingWeights } from '../../../../src/shared/model/flips'
import { differences } from '../../../../src/shared/model/pointGaps'
import { openScores } from '../../../../src/steps/ranking/model/openScores'
import { openApp } from '../../../support/app'
import { indicator, product, rankedIn, rate } from '../../../support/ranking'

const [CAFE, QUESO] = [product('cafe-arabigo'), product('queso-fresco')]

describe('why one and not another', () => {
  it('story 7: what favours Café, what favours Queso, and +0.13 in all', async () => {
    const { ranked } = rankedIn(await openApp())
    const found = differences(ranked.evaluation, CAFE, QUESO)
    const points = Object.fromEntries(found.map((row) => [row.indicator, row.points]))
    // Weights .1020 .0882 .0589 .1894 .1894 .1089 .0485, 25 points a level.
    const expected = {
      DEM_INT: 7.65,
      CALIDAD: 4.41,
      PERSP: 1.47,
      DEM_NAC: -4.73,
      PRECIO: -4.73,
      EXCED: -2.72,
      VOLUMEN: -1.21,
    }
    for (const [indicator, value] of Object.entries(expected)) expect(points[indicator]).toBeCloseTo(value, 2)
    expect(points).toMatchObject({ COMPET: 0, VALAGR: 0 })
    expect(found[0]?.indicator).toBe('DEM_INT')
    expect(found.reduce((sum, row) => sum + row.points, 0)).toBeCloseTo(0.13, 2)
  })

  it('story 7: Precios, or Demanda nacional alike, from 18,9 to 19,35 would swap them; Demanda internacional down to 10,05', async () => {
    const { ranked } = rankedIn(await openApp())
    const { rise, fall } = selectLevellingWeights(ranked.problem, CAFE, QUESO)
    expect(rise?.indicators).toEqual(['DEM_NAC', 'PRECIO'])
    expect(rise?.from).toBeCloseTo(0.1894, 4)
    expect(rise?.to).toBeCloseTo(0.1935, 4)
    expect(fall?.indicators).toEqual(['DEM_INT'])
    expect(fall?.to).toBeCloseTo(0.1005, 4)
  })

  it('are level exactly there, and swapped just past it', async () => {
    const { ranked } = rankedIn(await openApp())
    const { problem } = ranked
    const { rise } = selectLevellingWeights(problem, CAFE, QUESO)
    const k = problem.indicators.indexOf(rise?.indicators[0] ?? indicator('none'))
    const ahead = (share: number) => {
      const weights = withShare(problem.weights, k, share)
      const score = (who: typeof CAFE) => dot(problem.scores[problem.products.indexOf(who)] ?? [], weights)
      return score(CAFE) - score(QUESO)
    }
    expect(ahead(rise?.to ?? 0)).toBeCloseTo(0, 9)
    expect(ahead((rise?.to ?? 0) - 0.001)).toBeGreaterThan(0)
    expect(ahead((rise?.to ?? 0) + 0.001)).toBeLessThan(0)
  })

  it('has no such weight when one is at least as good in everything', async () => {
    const store = await openApp()
    for (const on of ['DEM_NAC', 'PRECIO', 'VOLUMEN', 'VALAGR', 'EXCED']) rate(store, 'cafe-arabigo', on, 5)
    const { ranked } = rankedIn(store)
    expect(selectLevellingWeights(ranked.problem, CAFE, QUESO)).toEqual({ rise: null, fall: null })
  })
})

describe('scores left open', () => {
  it('story 10: 42 to 61, coverage 81 %, and it may enter the pair', async () => {
    const store = await openApp()
    rate(store, 'queso-fresco', 'PRECIO', 'SD')
    const [open, ...others] = openScores(rankedIn(store).ranked.evaluation)
    expect(others).toEqual([])
    expect(open).toMatchObject({ product: QUESO, crosses: true })
    expect([open?.low, open?.high].map((points) => Math.round(points ?? 0))).toEqual([42, 61])
    expect(open?.coverage).toBeCloseTo(0.8106, 3)
  })

  it('does not cross when even its best stays under the second, or its worst over the third', async () => {
    const store = await openApp()
    rate(store, 'maiz-duro', 'VALAGR', 'SD')
    rate(store, 'cacao-fino', 'VOLUMEN', 'SD')
    // Cacao 61.27 − 3.64 = 57.63 over Queso's 56.25; Maíz 46.61 + 5.45 = 52.06 under Café's 56.38.
    const open = openScores(rankedIn(store).ranked.evaluation)
    expect(open.map((one) => [one.product, one.crosses])).toEqual([
      ['cacao-fino', false],
      ['maiz-duro', false],
    ])
  })

  it('nobody is open while every cell is known', async () => {
    expect(openScores(rankedIn(await openApp()).ranked.evaluation)).toEqual([])
  })
})
