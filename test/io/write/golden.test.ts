import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { id, type ProductId } from '../../../src/domain/ids'
import { csvBytes, csvText, type OutTable, type Preset } from '../../../src/io/write/csv'
import { type FileNameParts, fileName } from '../../../src/io/write/fileName'
import { chartTable } from '../../../src/io/write/tableCsv'
import { verifyCsv } from '../../../src/io/write/verify'
import { asManyEach } from '../../../src/shared/model/rankingRows'
import { type RankedCandidate, type RankingRow, rankingTable } from '../../../src/shared/model/rankingTable'
import { type DataRow, dataTable } from '../../../src/steps/selection/model/dataRows'
import { type MatrixRow, matrixTable } from '../../../src/steps/selection/model/matrixRows'
import { type WeightRow, weightsTable } from '../../../src/steps/selection/model/weightsRows'

const run = { name: 'Mesa de Manabí', simulated: false, date: '2024-05-16' }
const missing = { run: { ...run, name: 'Programa', simulated: true }, bodyVersion: '0.1', code: '12e5a0' }
const cacao: RankedCandidate = {
  candidate: {
    id: id<ProductId>('cacao'),
    name: 'Cacao fino',
    chain: 'Cacao',
    nationalSector: 'Cacao y elaborados',
    subheading: '1801.00',
  },
  mesa: { kind: 'provincial', canton: null },
  method: 'ahp',
  official: true,
  result: { place: 1, score: 61.2714, interval: null, contrastPlace: 2, contrastScore: 57.7411, coverage: 1 },
  provisional: true,
  stability: { share: 0.99975, error: 0.0003, low: 0.99916, high: 1, pair: 0.5467, draws: 2560, seed: 26 },
  technicalTie: false,
  pick: { reason: '' },
}
const base = {
  run,
  level: 'provincial',
  province: { code: '13', name: 'Manabí' },
  bodyVersion: '0.1',
  code: '12e5a0',
} as const
// Scores of the worked example; names and reasons chosen to hurt.
const rows: readonly RankingRow[] = [
  { ...base, ranked: cacao },
  {
    ...base,
    ranked: {
      ...cacao,
      candidate: {
        ...cacao.candidate,
        id: id<ProductId>('cafe'),
        name: 'Café arábigo',
        chain: 'Café',
        subheading: '0901.11',
      },
      result: { ...cacao.result, place: 2, score: 56.3798, contrastPlace: 3, contrastScore: 53.9174 },
      technicalTie: true,
      pick: { reason: '-se eligió; la mesa lo discutió dos veces: "empate"' },
    },
  },
  {
    ...base,
    level: 'cantonal',
    ranked: {
      ...cacao,
      candidate: { ...cacao.candidate, id: id<ProductId>('queso'), name: '=Queso fresco', chain: 'Lácteos' },
      mesa: { kind: 'provincial', canton: { code: '0301', name: 'Azogues' } },
      official: false,
      method: 'topsis',
      result: {
        place: 3,
        score: 56.2514,
        interval: [42.01, 61.004],
        contrastPlace: 1,
        contrastScore: 58.7712,
        coverage: 0.8106,
      },
      provisional: false,
      stability: null,
      technicalTie: true,
      pick: null,
    },
  },
]
const matrix: readonly MatrixRow[] = [
  {
    run,
    province: '13',
    product: { id: 'cacao', name: 'Cacao fino' },
    indicator: { id: 'COMPET', name: 'Competitividad' },
    score: 4,
    suggested: 4,
    reason: '',
  },
  {
    run,
    province: '13',
    product: { id: '07', name: 'Queso fresco' },
    indicator: { id: 'PRECIO', name: 'Precios' },
    score: 'SD',
    suggested: null,
    reason: '+ nadie lo mide',
  },
]
const data: readonly DataRow[] = [
  {
    run,
    province: '03',
    product: { id: 'cacao', name: 'Cacao fino' },
    indicator: 'COMPET',
    sub: { id: 'CO1', name: 'Rendimiento provincial sobre el nacional' },
    datum: { value: '1.18', unit: 'índice', source: 'ESPAC-INEC', year: '2024', grade: 'oficial', note: '' },
  },
  {
    run,
    province: '13',
    product: { id: '07', name: '=Queso fresco' },
    indicator: 'PRECIO',
    sub: { id: '0301', name: 'Precio' },
    datum: { value: '3.185', unit: 'USD/kg', source: '@SIPA', year: '', grade: 'juicio', note: '-20 % en "época"' },
  },
]
const origin = { run: { ...run, simulated: true }, province: { code: '03', name: 'Cañar' }, code: '12e5-a0b1' }
const chart = chartTable(
  {
    headings: ['Producto', 'Peso, %', '=Nota'],
    rows: [
      ['Cacao fino', 18.938_123_456_7, 'firme'],
      ['=Café', null, 3.5],
      ['Queso fresco', -0.000_000_04, null],
    ],
  },
  origin,
)
const weights: readonly WeightRow[] = [
  {
    run,
    province: '13',
    segment: 'Público',
    indicator: 'Precios',
    weight: 0.18938,
    consistency: 0.0079,
    ballots: 12,
  },
  { run, province: '13', segment: 'Mesa', indicator: 'Precios', weight: 0.1, consistency: null, ballots: 60 },
]
const provinces = [
  { code: '03', name: 'Cañar' },
  { code: '13', name: 'Manabí' },
]
const simulated = rows.slice(0, 2).map((row) => ({ ...row, run: { ...run, simulated: true } }))

const golden: readonly (readonly [string, OutTable])[] = [
  ['ranking', rankingTable(rows)],
  ['programa-simulado', rankingTable(asManyEach(provinces, simulated, missing))],
  ['matriz', matrixTable(matrix)],
  ['subindicadores', dataTable(data)],
  ['grafico', chart],
  ['pesos', weightsTable(weights)],
]

describe.each(golden)('%s.csv', (name, table) => {
  it.each<Preset>(['excel', 'qgis'])('is, byte by byte, the golden file for %s', (preset) => {
    const bytes = csvBytes(table, preset)
    const wanted = readFileSync(new URL(`../../golden/csv/${name}.${preset}.csv`, import.meta.url))
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(wanted.toString('utf-8'))
    expect(verifyCsv(bytes, table, preset, name)).toEqual({ status: 'verified', rows: table.rows.length })
  })
})

describe('rankingTable', () => {
  it('writes more decimals rather than show two different scores as one', () => {
    const close = [56.3701, 56.3749].map((score) => ({
      ...base,
      ranked: { ...cacao, result: { ...cacao.result, score } },
    }))
    const scores = csvText(rankingTable(close), 'qgis').match(/56\.\d+/g)
    expect(scores).toEqual(['56.3701', '56.3749'].map((score) => `${Number(score).toFixed(3)}0`))
  })

  it('tells the scores of the contrast apart by themselves', () => {
    const close = [
      { score: 60, contrastScore: 50.001 },
      { score: 50, contrastScore: 50.004 },
    ].map((scores) => ({ ...base, ranked: { ...cacao, result: { ...cacao.result, ...scores } } }))
    const text = csvText(rankingTable(close), 'qgis')
    expect(text).toContain('50.001')
    expect(text).toContain('50.004')
    expect(text).toContain('60.00,')
  })
})

describe('the ranking of the whole stage', () => {
  it('has 26 rows for 13 provinces, in their order, missing ones named', () => {
    const thirteen = Array.from({ length: 13 }, (_, i) => ({
      code: String(i + 1).padStart(2, '0'),
      name: `Provincia ${i + 1}`,
    }))
    const of = (province: string, product: string): RankingRow => ({
      ...base,
      province: { code: province, name: '' },
      ranked: { ...cacao, candidate: { ...cacao.candidate, id: id<ProductId>(product) } },
    })
    const picked = [of('13', 'cacao'), of('13', 'cafe'), of('02', 'cacao')]
    const { columns, rows: all } = rankingTable(asManyEach(thirteen, picked, missing))
    expect(all.length).toBe(26)
    const column = (name: string) => all.map((row) => row[columns.findIndex((one) => one.name === name)])
    expect(column('dpa_prov')).toEqual(thirteen.flatMap(({ code }) => [code, code]))
    expect(column('producto_id').filter((product) => product !== null)).toEqual(['cacao', 'cacao', 'cafe'])
    expect(column('razon').filter((reason) => reason === 'falta: la provincia aún no elige').length).toBe(23)
  })
})

describe('the run and the name of a file', () => {
  it('say SIMULADO in every row, whatever the programme is called', () => {
    const named = (name: string) => rankingTable([{ ...base, ranked: null, run: { ...run, name, simulated: true } }])
    expect(named('Mesa').rows[0]?.[0]).toBe('SIMULADO Mesa')
    expect(named('').rows[0]?.[0]).toBe('SIMULADO')
  })

  const parts: FileNameParts = {
    place: 'Manabí',
    what: 'ranking',
    date: '2024-05-16',
    simulated: false,
    extension: 'csv',
  }
  it.each([
    [{}, 'yunta_manabi_ranking_2024-05-16.csv'],
    [{ preset: 'excel' as const }, 'yunta_manabi_ranking_2024-05-16_excel.csv'],
    [{ preset: 'qgis' as const, extension: 'csvt' as const }, 'yunta_manabi_ranking_2024-05-16_qgis.csvt'],
    [{ simulated: true }, 'yunta_manabi_ranking_simulado_2024-05-16.csv'],
    [{ what: '', extension: 'yunta.json' as const }, 'yunta_manabi_2024-05-16.yunta.json'],
    [{ place: '../../etc/pa\u202Esswd' }, 'yunta_etc-pa-sswd_ranking_2024-05-16.csv'],
    [{ place: 'Santo Domingo de los Tsáchilas' }, 'yunta_santo-domingo-de-los-tsachilas_ranking_2024-05-16.csv'],
    [{ code: '7c1e-9af4-03d2-5b68-11aa-90f3' }, 'yunta_manabi_ranking_2024-05-16_7c1e-9af4.csv'],
    [{ place: '🌽' }, 'yunta_ranking_2024-05-16.csv'],
    [{ place: 'x'.repeat(300) }, `yunta_${'x'.repeat(60)}_ranking_2024-05-16.csv`],
  ])('names %j safely', (change, expected) => {
    expect(fileName({ ...parts, ...change })).toBe(expected)
  })
})
