import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../../data/build/workedExample'
import { type IndicatorId, id, type SubIndicatorId, type TableId, type TerritoryId } from '../../../../src/domain/ids'
import type { Programme, Territory } from '../../../../src/domain/programme'
import { type Rating, type SheetId, tableSheet } from '../../../../src/domain/rating'
import { joinBallots } from '../../../../src/engine/joinBallots'
import { selectJoined } from '../../../../src/shared/model/joined'
import { selectCellDetail } from '../../../../src/steps/ratings/model/cellDetail'
import { selectSheetGrid } from '../../../../src/steps/ratings/model/sheetGrid'

const territory = id<TerritoryId>('13')
const COMPET = id<IndicatorId>('COMPET')
const CO1 = id<SubIndicatorId>('CO1')

function reopened() {
  const record = workedExample()
  record.act('step-reopened', { territory, step: 'ratings', reason: 'Segunda lectura' })
  record.act('tables-registered', { territory, tables: [{ id: id<TableId>('t1'), name: 'Mesita 1' }] })
  const [cacao, cafe] = here(record.programme).candidates.map((one) => one.id)
  if (!cacao || !cafe) throw new Error('the worked example has products')
  const rate = (sheet: SheetId, product: typeof cacao, value: Rating | null, reason = '') => {
    const cells = [{ product, indicator: COMPET, value, reason }]
    record.act('ratings-recorded', { territory, sheet, origin: '', leftOut: [], cells })
  }
  return { record, cacao, cafe, rate }
}

function here(programme: Programme): Territory {
  const found = programme.territories[territory]
  if (!found) throw new Error('no territory')
  return found
}

const at = (now: Territory, sheet: SheetId, product: string) =>
  selectSheetGrid(now, null, sheet)
    .cells.flat()
    .find((cell) => cell.product === product && cell.indicator === COMPET)

describe('the grid of one sheet', () => {
  it('repaints one cell for one rating: every other cell is the same object as before', () => {
    const { record, cacao, rate } = reopened()
    const before = selectSheetGrid(here(record.programme), null, 'plenary').cells.flat()
    rate('plenary', cacao, 1)
    const after = selectSheetGrid(here(record.programme), null, 'plenary').cells.flat()
    const changed = after.filter((cell, i) => cell !== before[i])
    expect(changed.map(({ product, indicator, value }) => [product, indicator, value])).toEqual([[cacao, COMPET, 1]])
  })

  it('shows the mesa the agreed rating and a table its own', () => {
    const { record, cacao, rate } = reopened()
    rate(tableSheet(id<TableId>('t1')), cacao, 2)
    const now = here(record.programme)
    expect(at(now, 'plenary', cacao)).toMatchObject({ value: 4, agreed: true, own: 4, votes: 2 })
    expect(at(now, 'table:t1' as SheetId, cacao)).toMatchObject({ value: 2, agreed: false, own: 2 })
  })

  it('SD, NA and missing are three states without a value', () => {
    const { record, cacao, cafe, rate } = reopened()
    rate('plenary', cacao, 'SD')
    rate('plenary', cafe, 'NA')
    const now = here(record.programme)
    expect(at(now, 'plenary', cacao)).toMatchObject({ state: 'sd', value: null, owes: null })
    expect(at(now, 'plenary', cafe)).toMatchObject({ state: 'na', value: null, owes: 'na' })
    expect(at(now, 'table:t1' as SheetId, cafe)).toMatchObject({ state: 'missing', value: null, own: null })
  })
})

describe('what the data suggest', () => {
  function measured() {
    const made = reopened()
    const datum = {
      sub: CO1,
      value: '1.18',
      unit: 'índice',
      source: 'ESPAC',
      year: '2019',
      grade: 'oficial',
      note: '',
    } as const
    made.record.act('data-recorded', { territory, origin: '', leftOut: [], data: [{ product: made.cacao, ...datum }] })
    return made
  }

  it('story 11: 1.18 with cuts 0.7, 0.9, 1.1, 1.3 suggests 4, with its source, its year and how old it is', () => {
    const { record, cacao } = measured()
    const now = here(record.programme)
    expect(at(now, 'plenary', cacao)).toMatchObject({ suggested: 4, raw: 1.18, decimals: 2 })
    const detail = (year: number) =>
      selectCellDetail(now, null, 'plenary', { product: cacao, indicator: COMPET }, year)?.data.find(
        ({ sub }) => sub.id === CO1,
      )
    expect(detail(2025)).toMatchObject({ level: 4, stale: true, datum: { source: 'ESPAC', year: '2019' } })
    expect(detail(2024)?.stale).toBe(false)
  })

  it('a departure of two levels owes a reason until it is written; one level owes none', () => {
    const { record, cacao, rate } = measured()
    const owes = () => at(here(record.programme), 'plenary', cacao)?.owes
    rate('plenary', cacao, 3)
    expect(owes()).toBeNull()
    rate('plenary', cacao, 2)
    expect(owes()).toBe('departure')
    rate('plenary', cacao, 2, 'El riego falló dos años seguidos')
    expect(owes()).toBeNull()
  })

  it('a member owes nobody a reason', () => {
    const { record, cacao, rate } = measured()
    const sheet = 'member:PUB-01' as SheetId
    rate(sheet, cacao, 1)
    expect(at(here(record.programme), sheet, cacao)?.owes).toBeNull()
  })
})

describe('joining row by row', () => {
  it('gives what joining the whole territory gives, after each of several acts', () => {
    const { record, cacao, cafe, rate } = reopened()
    const sheets: readonly SheetId[] = ['plenary', tableSheet(id<TableId>('t1')), 'member:PUB-01' as SheetId]
    for (const [i, sheet] of sheets.entries()) {
      rate(sheet, i % 2 === 0 ? cacao : cafe, ([5, 'NA', null] as const)[i] ?? null)
      expect(selectJoined(here(record.programme))).toEqual(joinBallots(here(record.programme)))
    }
    const more = [{ id: id<TableId>('t2'), name: 'Mesita 2' }]
    record.act('tables-registered', { territory, tables: more })
    rate(tableSheet(id<TableId>('t2')), cacao, 1)
    expect(selectJoined(here(record.programme))).toEqual(joinBallots(here(record.programme)))
  })

  it('keeps the rows of the other products', () => {
    const { record, cacao, rate } = reopened()
    const before = selectJoined(here(record.programme)).cells
    rate('plenary', cacao, 1)
    const after = selectJoined(here(record.programme)).cells
    expect(after.map((row, i) => row === before[i])).toEqual([false, true, true, true, true])
  })
})
