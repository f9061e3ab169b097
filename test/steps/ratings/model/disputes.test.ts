import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../../data/build/workedExample'
import { type IndicatorId, id, type ProductId, type TableId, type TerritoryId } from '../../../../src/domain/ids'
import type { Programme, Territory } from '../../../../src/domain/programme'
import { type Rating, tableSheet } from '../../../../src/domain/rating'
import { selectRanked } from '../../../../src/shared/model/evaluation'
import {
  hasSeveralVoices,
  selectDisputes,
  selectFirstRound,
  selectPivots,
} from '../../../../src/steps/ratings/model/disputes'
import { cellNames, selectRatingFacts } from '../../../../src/steps/ratings/model/ratingFacts'

const territory = id<TerritoryId>('13')
const DEM_INT = id<IndicatorId>('DEM_INT')
const PRECIO = id<IndicatorId>('PRECIO')

/** The worked example with its ratings reopened and eight tables at work. */
function atTables() {
  const record = workedExample()
  record.act('step-reopened', { territory, step: 'ratings', reason: 'Segunda lectura' })
  const tables = Array.from({ length: 8 }, (_, i) => ({ id: id<TableId>(`t${i + 1}`), name: `Mesita ${i + 1}` }))
  record.act('tables-registered', { territory, tables })
  const rate = (product: ProductId, indicator: IndicatorId, ratings: readonly Rating[]) =>
    ratings.forEach((value, i) => {
      const cells = [{ product, indicator, value, reason: '' }]
      const sheet = tableSheet(id<TableId>(`t${i + 1}`))
      record.act('ratings-recorded', { territory, sheet, origin: '', leftOut: [], cells })
    })
  const productNamed = (name: string) =>
    here(record.programme).candidates.find((one) => one.name === name)?.id ?? id('')
  return { record, rate, productNamed }
}

function here(programme: Programme): Territory {
  const found = programme.territories[territory]
  if (!found) throw new Error('no territory')
  return found
}

describe('cells on which the mesa disagrees', () => {
  it('story 12: 2,2,4,5,4,4,3,4 is listed with spread 3; 3,3,4,3,3,3,4,3 is not', () => {
    const { record, rate, productNamed } = atTables()
    const cafe = productNamed('Café arábigo')
    rate(cafe, DEM_INT, [2, 2, 4, 5, 4, 4, 3, 4])
    rate(cafe, PRECIO, [3, 3, 4, 3, 3, 3, 4, 3])
    const now = here(record.programme)
    expect(selectDisputes(now).map(({ product, indicator, spread }) => [product, indicator, spread])).toEqual([
      [cafe, DEM_INT, 3],
    ])
    expect(selectRatingFacts(now)).toMatchObject({
      disputed: 1,
      severalVoices: true,
      widest: { product: 'Café arábigo', indicator: 'Demanda internacional' },
    })
  })

  it('SD and NA are no voices, and one voice is no disagreement', () => {
    const { record, rate, productNamed } = atTables()
    rate(productNamed('Café arábigo'), DEM_INT, [5, 'SD', 'NA'])
    expect(selectDisputes(here(record.programme))).toEqual([])
    expect(hasSeveralVoices(here(record.programme))).toBe(false)
  })

  it('puts the widest first', () => {
    const { record, rate, productNamed } = atTables()
    rate(productNamed('Café arábigo'), DEM_INT, [3, 5])
    rate(productNamed('Maíz duro'), PRECIO, [1, 5])
    expect(selectDisputes(here(record.programme)).map(({ spread }) => spread)).toEqual([4, 2])
  })
})

describe('cells on which the pair hangs', () => {
  it('finds the level at which cheese takes the place of coffee (0.13 points apart in the worked example)', () => {
    const { record, rate, productNamed } = atTables()
    const [cafe, queso] = [productNamed('Café arábigo'), productNamed('Queso fresco')]
    rate(cafe, DEM_INT, [2, 5])
    const now = here(record.programme)
    expect(cellNames(now, { product: cafe, indicator: DEM_INT }).product).toBe('Café arábigo')
    const [pivot, ...others] = selectPivots(record.programme, now)
    expect(others).toEqual([])
    // The plenary's agreed 4 stands. One level down costs coffee .102 × 25 = 2.55 points: more than its 0.13.
    expect(pivot?.flips).toEqual([{ level: 3, entered: [queso], left: [cafe] }])
    expect(pivot?.lowest.map(({ value }) => value)).toEqual([2])
    expect(pivot?.highest.map(({ value }) => value)).toEqual([5])
  })

  it('says nothing of a disputed cell that cannot change the pair, nor before there is a ranking', () => {
    const { record, rate, productNamed } = atTables()
    rate(productNamed('Maíz duro'), DEM_INT, [1, 3])
    const now = here(record.programme)
    // Maize stands at 46.6: even a 5 in international demand adds .102 × 100 = 10.2 points, and needs 9.8 to pass coffee.
    const ranked = selectRanked(record.programme, now)
    expect(ranked.status).toBe('ranked')
    const flips = selectPivots(record.programme, now).flatMap((pivot) => pivot.flips.map(({ level }) => level))
    expect(flips).toEqual([5])
    const unweighed: Territory = { ...now, judgements: {} }
    expect(selectPivots(record.programme, unweighed)).toEqual([])
  })
})

describe('the first round beside the second', () => {
  it('is nothing while it lasts, and afterwards what was said then', () => {
    const { record, rate, productNamed } = atTables()
    const cafe = productNamed('Café arábigo')
    rate(cafe, DEM_INT, [2, 5])
    expect(selectFirstRound(here(record.programme))).toBeNull()
    record.act('round-opened', { territory, step: 'ratings' })
    rate(cafe, DEM_INT, [4, 5, 4])
    const now = here(record.programme)
    expect(selectDisputes(now)).toEqual([])
    const first = selectFirstRound(now)
    const cell = first?.cells[first.products.indexOf(cafe)]?.[first.indicators.indexOf(DEM_INT)]
    // The third table spoke for the first time in round 2: it has no voice in round 1.
    expect(cell?.voices.map(({ value }) => value)).toEqual([2, 5])
    expect(cell?.spread).toBe(3)
  })
})
