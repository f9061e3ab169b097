import { describe, expect, it } from 'vitest'
import { METHODS } from '../../../../src/engine/methods'
import { methodOrder, OTHER_METHODS } from '../../../../src/shared/model/otherMethod'
import { agreementOf } from '../../../../src/steps/ranking/model/agreement'
import { selectShown } from '../../../../src/steps/ranking/model/shownRanking'
import { openApp } from '../../../support/app'
import { product, rankedIn, rate } from '../../../support/ranking'

const AHP_ORDER = ['cacao-fino', 'cafe-arabigo', 'queso-fresco', 'maracuya', 'maiz-duro']
const TOPSIS_ORDER = ['queso-fresco', 'cacao-fino', 'cafe-arabigo', 'maiz-duro', 'maracuya']

describe('the order by each method', () => {
  it('has a name for every method of the registry, in its order', () => {
    expect(['ahp', 'topsis', ...OTHER_METHODS]).toEqual(METHODS.map(({ id }) => id))
  })

  it('story 1: 61,3 56,4 56,2 49,4 46,6 by AHP, from full values', async () => {
    const { ranked } = rankedIn(await openApp())
    const rows = methodOrder(ranked.problem, 'ahp')
    expect(rows.map((row) => row.product)).toEqual(AHP_ORDER)
    for (const [i, points] of [61.27, 56.38, 56.25, 49.38, 46.61].entries())
      expect(rows[i]?.points).toBeCloseTo(points, 2)
  })

  it('brings closeness to points of 100', async () => {
    const { ranked } = rankedIn(await openApp())
    const rows = methodOrder(ranked.problem, 'topsis')
    expect(rows.map((row) => row.product)).toEqual(TOPSIS_ORDER)
    for (const [i, points] of [58.77, 57.74, 53.92, 50.24, 47.49].entries())
      expect(rows[i]?.points).toBeCloseTo(points, 2)
  })

  it('turns VIKOR round and lifts the net flow, so that more points is always better', async () => {
    const { ranked } = rankedIn(await openApp())
    for (const { score, points } of methodOrder(ranked.problem, 'vikor')) expect(points).toBeCloseTo(100 - 100 * score)
    for (const { score, points } of methodOrder(ranked.problem, 'promethee2'))
      expect(points).toBeCloseTo(50 + 50 * score)
    for (const { id } of METHODS.slice(2)) {
      const rows = methodOrder(ranked.problem, OTHER_METHODS.find((one) => one === id) ?? 'ahp')
      const points = rows.map((row) => row.points)
      expect(points).toEqual(points.toSorted((one, other) => other - one))
      expect(Math.min(...points)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...points)).toBeLessThanOrEqual(100)
    }
  })
})

describe('agreement between two orders', () => {
  const placed = (places: readonly number[]) => places.map((place, i) => ({ product: product(`p${i}`), place }))

  it('is worked by hand for the worked example: 7 pairs agree and 3 do not; squared differences sum to 8', async () => {
    const { territory, ranked } = rankedIn(await openApp())
    const { agreement } = selectShown(territory, ranked, 'ahp')
    expect(agreement?.kendall).toBeCloseTo(0.4, 12)
    expect(agreement?.spearman).toBeCloseTo(0.6, 12)
  })

  it('goes from 1 to −1 whatever the order of the rows, and says nothing when all are tied', () => {
    const same = agreementOf(placed([1, 2, 3]), placed([1, 2, 3]).toReversed())
    expect(same?.kendall).toBeCloseTo(1, 12)
    expect(same?.spearman).toBeCloseTo(1, 12)
    expect(agreementOf(placed([1, 2, 3]), placed([3, 2, 1]))?.kendall).toBeCloseTo(-1, 12)
    expect(agreementOf(placed([1, 1]), placed([1, 2]))).toBeNull()
    expect(agreementOf([], [])).toBeNull()
  })
})

describe('the ranking shown', () => {
  it('splits AHP points by indicator; another method stands whole', async () => {
    const { territory, ranked } = rankedIn(await openApp())
    for (const { parts, points } of selectShown(territory, ranked, 'ahp').rows) {
      expect(parts).toHaveLength(9)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(points, 9)
    }
    for (const { parts, points } of selectShown(territory, ranked, 'wpm').rows) expect(parts).toEqual([points])
  })

  it('says whom the contrast would put into the pair, and where it puts each', async () => {
    const { territory, ranked } = rankedIn(await openApp())
    const shown = selectShown(territory, ranked, 'ahp')
    expect([shown.against, shown.enters, shown.leaves]).toEqual(['topsis', ['queso-fresco'], ['cafe-arabigo']])
    expect(shown.rows.map(({ other }) => other.index)).toEqual([1, 2, 0, 4, 3])
    expect(shown.tie).toEqual(['small-margin', 'contrast-differs'])
    const turned = selectShown(territory, ranked, 'topsis')
    expect([turned.against, turned.enters, turned.leaves]).toEqual(['ahp', ['cafe-arabigo'], ['queso-fresco']])
    expect(turned.margin).toBeCloseTo(57.743 - 53.917, 2)
  })

  it('compares any other method with the official one, and leaves the technical tie to the two official ones', async () => {
    const { territory, ranked } = rankedIn(await openApp())
    const shown = selectShown(territory, ranked, 'wsm')
    expect(shown.against).toBe('ahp')
    expect(shown.tie).toEqual([])
    expect(shown.rows.every(({ interval }) => interval === null)).toBe(true)
  })

  it('story 10: Queso without PRECIO stands between 42 and 61', async () => {
    const store = await openApp()
    rate(store, 'queso-fresco', 'PRECIO', 'SD')
    const { territory, ranked } = rankedIn(store)
    const queso = selectShown(territory, ranked, 'ahp').rows.find((row) => row.product === 'queso-fresco')
    expect(queso?.interval?.[0]).toBeCloseTo(56.25 - 14.21, 1)
    expect(queso?.interval?.[1]).toBeCloseTo(56.25 + 4.74, 1)
  })

  it('marks those that read the same to a tenth', async () => {
    const store = await openApp()
    expect(selectShown(...shownOf(store), 'ahp').rows.map(({ looksTied }) => looksTied)).toEqual(Array(5).fill(false))
    // Maracuyá rated as Cacao where they differ: two equal rows.
    for (const [on, value] of [
      ['DEM_INT', 5],
      ['PRECIO', 3],
      ['CALIDAD', 4],
      ['VOLUMEN', 4],
      ['VALAGR', 3],
    ] as const)
      rate(store, 'maracuya', on, value)
    const { rows } = selectShown(...shownOf(store), 'ahp')
    expect(rows.map(({ looksTied }) => looksTied)).toEqual([true, false, false, false, false])
    expect(rows.map(({ place }) => place)).toEqual([1, 1, 3, 4, 5])
  })
})

const shownOf = (store: Parameters<typeof rankedIn>[0]) => {
  const { territory, ranked } = rankedIn(store)
  return [territory, ranked] as const
}
