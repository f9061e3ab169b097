import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../data/build/workedExample'
import { CANTONS, PROVINCES } from '../../../data/places'
import {
  type CantonId,
  id,
  type MemberId,
  type MesaId,
  type SegmentId,
  type SubIndicatorId,
  type TableId,
} from '../../../src/domain/ids'
import { memberSheet, type Rating, tableSheet } from '../../../src/domain/rating'
import { evaluateFormula } from '../../../src/engine/formula'
import { delimitedSheet } from '../../../src/io/tables/delimited'
import { contextOf } from '../../../src/io/understand/contextOf'
import { NO_ANSWERS } from '../../../src/io/understand/desk'
import { understand } from '../../../src/io/understand/understand'
import { csvText } from '../../../src/io/write/csv'
import { settledChance } from '../../../src/shared/model/filedChance'
import { rankingRows } from '../../../src/shared/model/rankingRows'
import { rankingTable } from '../../../src/shared/model/rankingTable'
import { dataRows, dataTable } from '../../../src/steps/selection/model/dataRows'
import { matrixRows } from '../../../src/steps/selection/model/matrixRows'
import { weightsRows } from '../../../src/steps/selection/model/weightsRows'
import { manabiOf, mesaOf, said } from '../../support/mesa'
import { present } from '../../support/present'
import { indicator, MANABI, product } from '../../support/ranking'

const CONTEXT = {
  date: '2026-11-21',
  code: 'c0de',
  provinceName: (code: string) => `provincia ${code}`,
  cantonName: (code: string) => `cantón ${code}`,
  chanceOf: () => null,
}
type Record = ReturnType<typeof workedExample>
const ranking = (record: Record, method?: 'ahp' | 'topsis') =>
  rankingRows(record.programme, manabiOf(record), CONTEXT, method)
/** What a row says of its product, flat. */
const ranked = (record: Record, method?: 'ahp' | 'topsis') =>
  ranking(record, method).map((row) => ({ ...row.ranked.result, ...row.ranked, productId: row.ranked.candidate.id }))

describe('rows of ranking.csv', () => {
  it('story 1: are best first with full values, the tie said on the second and the third only', () => {
    const rows = ranked(workedExample())
    expect(
      rows.map(({ productId, place, score, technicalTie }) => [productId, place, score.toFixed(2), technicalTie]),
    ).toEqual([
      ['cacao-fino', 1, '61.27', false],
      ['cafe-arabigo', 2, '56.38', true],
      ['queso-fresco', 3, '56.25', true],
      ['maracuya', 4, '49.38', false],
      ['maiz-duro', 5, '46.61', false],
    ])
    const [first] = ranking(workedExample())
    expect(first).toMatchObject({ province: { code: '13', name: 'provincia 13' }, code: 'c0de' })
    expect(rows[0]?.coverage).toBeCloseTo(1, 12)
  })

  it('are none while there is no ranking', () => {
    expect(ranking(mesaOf(['PRECIO', 'CALIDAD'], []))).toEqual([])
  })

  it('swap the methods when the other is asked for', () => {
    const [first] = ranked(workedExample(), 'topsis')
    expect(first).toMatchObject({ productId: 'queso-fresco', place: 1, contrastPlace: 3 })
  })

  it('story 17: carry the pick and its reason in `razon` only once the selection is closed, on the two picked', () => {
    const record = workedExample()
    const reason = 'La mesa prefiere el queso porque ocupa a más familias del cantón.'
    const products = [product('cacao-fino'), product('queso-fresco')] as const
    record.act('pair-picked', { territory: MANABI, products, reason, acknowledged: [] })
    expect(ranked(record).some(({ pick }) => pick !== null)).toBe(false)
    record.act('step-closed', { territory: MANABI, step: 'selection', reason: '' })
    const picked = ranked(record).filter(({ pick }) => pick !== null)
    expect(picked.map((row) => [row.productId, row.pick?.reason])).toEqual(products.map((one) => [one, reason]))
  })

  it('story 10: give the coverage of a product with SD, and its middle score', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    const cells = [
      { product: product('queso-fresco'), indicator: indicator('PRECIO'), value: 'SD', reason: '' },
    ] as const
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    const queso = ranked(record).find(({ productId }) => productId === 'queso-fresco')
    expect(queso?.coverage).toBeCloseTo(0.8106, 4)
    expect(queso?.score).toBeCloseTo(56.25 - 4.74, 1)
  })
})

describe('what ranking.csv says of chance and of what is not known yet', () => {
  const withChance = (record: Record) =>
    rankingRows(record.programme, manabiOf(record), {
      ...CONTEXT,
      chanceOf: (territory) => settledChance(record.programme, territory),
    }).map(({ ranked }) => ranked)

  it('is how often each is among the first two, its error, the pair, the draws and the seed', () => {
    const [cacao, cafe, queso] = withChance(workedExample())
    expect(cacao?.stability).toMatchObject({ share: 1, seed: 26, draws: 10_240 })
    expect((cacao?.stability?.high ?? 1) - (cacao?.stability?.low ?? 0)).toBeLessThan(2 * 1.96 * 0.0005)
    expect(cafe?.stability?.share).toBeCloseTo(0.545, 2)
    expect(cafe?.stability?.share).toBe(cafe?.stability?.pair)
    expect((cafe?.stability?.share ?? 0) + (queso?.stability?.share ?? 0)).toBeCloseTo(1, 2)
    expect((cafe?.stability?.high ?? 1) - (cafe?.stability?.low ?? 0)).toBeLessThanOrEqual(2 * 1.96 * 0.005 + 1e-12)
  })

  it('gives no share of the pair while a tie leaves several', () => {
    const record = workedExample()
    const twins = manabiOf(record)
      .candidates.slice(1, 3)
      .map(({ id: one }) => one)
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    const cells = manabiOf(record).indicators.flatMap((on) =>
      twins.map((one) => ({ product: one, indicator: on.id, value: 3 as const, reason: '' })),
    )
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    const rows = withChance(record)
    expect(rows.map(({ result }) => result.place).slice(0, 3)).toEqual([1, 2, 2])
    expect(rows.map(({ stability }) => stability?.pair)).toEqual(rows.map(() => null))
    expect(rows.map(({ technicalTie }) => technicalTie)).toEqual([false, true, true, false, false])
    expect(rows[1]?.stability?.share).toBeCloseTo(rows[2]?.stability?.share ?? Number.NaN, 9)
  })

  it('says that the order is provisional, and how low and high a product may still end', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    const cells = [
      { product: product('queso-fresco'), indicator: indicator('PRECIO'), value: null, reason: '' },
    ] as const
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    const rows = ranked(record)
    expect(rows.every(({ provisional }) => provisional)).toBe(true)
    const queso = rows.find(({ productId }) => productId === 'queso-fresco')
    expect(queso?.interval?.map(Math.round)).toEqual([42, 61])
    expect(rows.filter(({ interval }) => interval !== null)).toHaveLength(1)
    expect(ranked(workedExample()).some(({ provisional }) => provisional)).toBe(false)
  })

  it('names the level of the mesa a candidate comes from, and the order that was asked for', () => {
    const record = workedExample()
    const [first] = manabiOf(record).candidates
    const canton = {
      id: id<MesaId>('c'),
      name: 'Chone',
      kind: 'cantonal',
      canton: id<CantonId>('1303'),
      date: '',
    } as const
    const territory = {
      ...manabiOf(record),
      mesas: [canton],
      candidates: manabiOf(record).candidates.map((one) => (one === first ? { ...one, mesa: canton.id } : one)),
    }
    const rows = rankingRows(record.programme, territory, CONTEXT, 'topsis')
    expect(rows.filter(({ level }) => level === 'cantonal').map(({ ranked: { candidate } }) => candidate.id)).toEqual([
      first?.id,
    ])
    const column = (name: string) => {
      const { columns, rows: cells } = rankingTable(rows)
      return new Set(cells.map((row) => row[columns.findIndex((one) => one.name === name)]))
    }
    expect([...column('metodo'), ...column('escenario')]).toEqual(['TOPSIS', 'La mesa, por TOPSIS'])
  })

  it('has no column that cannot vary but those that say where the rows come from', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    const cells = [
      { product: product('queso-fresco'), indicator: indicator('PRECIO'), value: 'SD', reason: '' },
    ] as const
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    const whole = rankingTable(
      rankingRows(record.programme, manabiOf(record), {
        ...CONTEXT,
        chanceOf: (territory) => settledChance(record.programme, territory),
      }),
    )
    const empty = whole.columns.filter((_, k) => whole.rows.every((row) => row[k] === null || row[k] === ''))
    // What the worked example does not give: cantons, kinds of mesa, sectors, subheadings, reasons.
    expect(empty.map(({ name }) => name)).toEqual([
      'dpa_canton',
      'canton',
      'tipo_mesa',
      'sector_nacional',
      'subpartida',
      'razon',
    ])
  })
})

describe('rows of matriz.csv', () => {
  const rows = (record: Record) => matrixRows(record.programme, manabiOf(record), CONTEXT.date, evaluateFormula)

  it('are one a cell, with SD and NA as what they are and a missing cell as nothing', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    const cells = (['SD', 'NA', null] as const).map((value, k) => ({
      product: product('cacao-fino'),
      indicator: indicator(['DEM_NAC', 'DEM_INT', 'PERSP'][k] ?? ''),
      value,
      reason: value === 'NA' ? 'No se exporta.' : '',
    }))
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    expect(rows(record)).toHaveLength(45)
    expect(
      rows(record)
        .slice(0, 4)
        .map(({ score, reason }) => [score, reason]),
    ).toEqual([
      ['SD', ''],
      ['NA', 'No se exporta.'],
      [null, ''],
      [3, ''],
    ])
  })

  it('give a reason for NA to no cell that others rated, and keep it where nobody gave a level', () => {
    const record = workedExample()
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    const tables = [1, 2].map((n) => ({ id: id<TableId>(`t${n}`), name: `Mesita ${n}` }))
    record.act('tables-registered', { territory: MANABI, tables })
    const rate = (table: TableId | null, value: Rating | null, reason: string) => {
      const cell = { product: product('cacao-fino'), indicator: indicator('DEM_NAC'), value, reason }
      record.act('ratings-recorded', {
        territory: MANABI,
        sheet: table ? tableSheet(table) : 'plenary',
        origin: '',
        leftOut: [],
        cells: [cell],
      })
    }
    rate(null, null, '')
    rate(id<TableId>('t1'), 'NA', 'Aquí no se vende.')
    expect(rows(record)[0]).toMatchObject({ score: 'NA', reason: 'Aquí no se vende.' })
    rate(id<TableId>('t2'), 3, 'Dos compradores.')
    expect(rows(record)[0]).toMatchObject({ score: 3, reason: 'Dos compradores.' })
  })

  it('are one a cell however many data are behind it; the data have a file of their own, which can be read back', () => {
    const record = workedExample()
    const datum = {
      product: product('cacao-fino'),
      unit: 'índice',
      source: 'Censo',
      year: '2024',
      grade: 'oficial',
      note: '',
    } as const
    const data = (['1.18', '5'] as const).map((value, i) => ({
      ...datum,
      value,
      sub: id<SubIndicatorId>(['CO1', 'CO2'][i] ?? ''),
    }))
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    record.act('data-recorded', { territory: MANABI, origin: '', leftOut: [], data })
    expect(rows(record)).toHaveLength(45)
    const measured = dataRows(record.programme, manabiOf(record), CONTEXT.date)
    expect(measured.map(({ indicator: on, sub, datum: { value, year } }) => [on, sub.id, value, year])).toEqual([
      ['COMPET', 'CO1', '1.18', '2024'],
      ['COMPET', 'CO2', '5', '2024'],
    ])
    const sheet = present(delimitedSheet(csvText(dataTable(measured), 'excel'), 'datos.csv').value, 'the sheet')
    const source = { file: 'datos.csv', kind: 'delimited', sheets: [sheet], findings: [], twice: null } as const
    const context = contextOf(record.programme, manabiOf(record), { provinces: PROVINCES, cantons: CANTONS })
    const { understood, questions } = understand(source, 'data', context, NO_ANSWERS)
    expect(questions).toEqual([])
    const drafts = understood?.target === 'data' ? understood.drafts : []
    expect(drafts.map(({ at: _, read: __, ...one }) => one)).toEqual(measured.map(({ datum: one }) => one))
  })
})

describe('rows of pesos.csv', () => {
  const NAME = 'María Fernanda Zambrano'
  const people = () => {
    const record = mesaOf(['PRECIO', 'CALIDAD'], [])
    const member = id<MemberId>('m-1')
    record.act('members-registered', {
      territory: MANABI,
      members: [{ id: member, name: NAME, segment: id<SegmentId>('eps') }],
    })
    record.act('judgements-made', { territory: MANABI, member, judgements: [said('root', 'MER', 'PRO', 3)] })
    return record
  }

  it('are the mesa, the contrast and each segment that has weights', () => {
    const record = people()
    const rows = weightsRows(record.programme, manabiOf(record), CONTEXT.date)
    expect(
      rows.map(({ segment, indicator: on, weight, ballots }) => [segment, on, weight.toFixed(2), ballots]),
    ).toEqual(
      [
        'Mesa (oficial)',
        'Una persona, un voto',
        record.programme.segments.find((one) => one.id === 'eps')?.name,
      ].flatMap((segment) => [
        [segment, 'PRECIO', '0.75', 1],
        [segment, 'CALIDAD', '0.25', 1],
      ]),
    )
  })

  it('never carry a person’s name or code, in no file', () => {
    const record = people()
    record.act('products-proposed', {
      territory: MANABI,
      products:
        workedExample().programme.territories[MANABI]?.candidates.map(({ withdrawn: _, filters: __, ...one }) => one) ??
        [],
    })
    record.act('step-closed', { territory: MANABI, step: 'weights', reason: '' })
    const cells = [{ product: product('cacao-fino'), indicator: indicator('PRECIO'), value: 4, reason: '' }] as const
    record.act('ratings-recorded', {
      territory: MANABI,
      sheet: memberSheet(id<MemberId>('m-1')),
      origin: '',
      leftOut: [],
      cells,
    })
    const territory = manabiOf(record)
    const files = [
      ranking(record),
      matrixRows(record.programme, territory, CONTEXT.date, evaluateFormula),
      weightsRows(record.programme, territory, CONTEXT.date),
    ]
    expect(files.every((rows) => rows.length > 0)).toBe(true)
    const text = JSON.stringify(files)
    expect(text).not.toContain(NAME)
    expect(text).not.toContain('m-1')
  })
})
