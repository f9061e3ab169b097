import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { csvBytes, type OutTable, type Preset } from '../../../src/io/write/csv'
import { type FileNameParts, fileName } from '../../../src/io/write/fileName'
import { type MatrizRow, matrizTable } from '../../../src/io/write/matrizCsv'
import { type PesosRow, pesosTable } from '../../../src/io/write/pesosCsv'
import { marked, programmeTable, type RankingRow, rankingTable } from '../../../src/io/write/rankingCsv'
import { verifyCsv } from '../../../src/io/write/verify'

const base: RankingRow = {
  run: 'Mesa de Manabí',
  date: '2024-05-16',
  level: 'provincial',
  provinceCode: '13',
  province: 'Manabí',
  cantonCode: '',
  canton: '',
  mesaKind: 'provincial',
  productId: 'cacao',
  product: 'Cacao fino',
  chain: 'Cacao',
  nationalSector: 'Cacao y elaborados',
  subheading: '1801.00',
  place: 1,
  score: 61.2714,
  contrastPlace: 2,
  contrastScore: 57.7411,
  stability: null,
  technicalTie: false,
  picked: true,
  reason: '',
  coverage: 100,
  scenario: 'base',
  bodyVersion: '0.1',
  code: '12e5a0',
}
// Scores of the worked example; names and reasons chosen to hurt.
const rows: readonly RankingRow[] = [
  base,
  {
    ...base,
    productId: 'cafe',
    product: 'Café arábigo',
    chain: 'Café',
    subheading: '0901.11',
    place: 2,
    score: 56.3798,
    contrastPlace: 3,
    contrastScore: 53.9174,
    technicalTie: true,
    reason: '-se eligió; la mesa lo discutió dos veces: "empate"',
  },
  {
    ...base,
    productId: 'queso',
    product: '=Queso fresco',
    chain: 'Lácteos',
    cantonCode: '0301',
    canton: 'Azogues',
    level: 'cantonal',
    place: 3,
    score: 56.2514,
    contrastPlace: 1,
    contrastScore: 58.7712,
    technicalTie: true,
    picked: false,
    coverage: 81.06,
  },
]
const matriz: readonly MatrizRow[] = [
  {
    run: base.run,
    date: base.date,
    provinceCode: '13',
    product: 'Cacao fino',
    indicator: 'Competitividad',
    score: 4,
    suggested: 4,
    sub: 'Rendimiento provincial sobre el nacional',
    datum: { value: '1.18', unit: 'índice', source: 'ESPAC-INEC', year: '2024', grade: 'oficial' },
    reason: '',
  },
  {
    run: base.run,
    date: base.date,
    provinceCode: '13',
    product: 'Queso fresco',
    indicator: 'Precios',
    score: 'SD',
    suggested: null,
    sub: '',
    datum: null,
    reason: '+ nadie lo mide',
  },
]
const pesos: readonly PesosRow[] = [
  {
    run: base.run,
    date: base.date,
    provinceCode: '13',
    segment: 'Público',
    indicator: 'Precios',
    weight: 0.18938,
    consistency: 0.0079,
    ballots: 12,
  },
  {
    run: base.run,
    date: base.date,
    provinceCode: '13',
    segment: 'Mesa',
    indicator: 'Precios',
    weight: 0.1,
    consistency: null,
    ballots: 60,
  },
]
const provinces = [
  { code: '03', name: 'Cañar' },
  { code: '13', name: 'Manabí' },
]
const missing = { run: 'Programa', date: '2024-05-16', bodyVersion: '0.1', code: '12e5a0' }

const golden: readonly (readonly [string, OutTable])[] = [
  ['ranking', rankingTable(rows, { simulated: false })],
  ['programa-simulado', programmeTable(provinces, rows.slice(0, 2), missing, { simulated: true })],
  ['matriz', matrizTable(matriz, false)],
  ['pesos', pesosTable(pesos, false)],
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
  it('has the 25 columns of the field in their order', () => {
    expect(
      rankingTable([], { simulated: false })
        .columns.map(({ name }) => name)
        .join(', '),
    ).toBe(
      'corrida, fecha, nivel, dpa_prov, provincia, dpa_canton, canton, tipo_mesa, producto_id, producto, cadena, ' +
        'sector_nacional, subpartida, puesto, puntaje, puesto_contraste, puntaje_contraste, estabilidad_pct, ' +
        'empate_tecnico, seleccionado, razon, cobertura_pct, escenario, version_indicadores, codigo',
    )
  })

  it('writes more decimals rather than show two different scores as one', () => {
    const close = [56.3701, 56.3749].map((score) => ({ ...base, score }))
    const scores = new TextDecoder()
      .decode(csvBytes(rankingTable(close, { simulated: false }), 'qgis'))
      .match(/56\.\d+/g)
    expect(scores).toEqual(['56.3701', '56.3749'].map((score) => `${Number(score).toFixed(3)}0`))
  })
})

describe('programmeTable', () => {
  it('has 26 rows for 13 provinces, in their order, missing ones named', () => {
    const thirteen = Array.from({ length: 13 }, (_, i) => ({
      code: String(i + 1).padStart(2, '0'),
      name: `Provincia ${i + 1}`,
    }))
    const picked = [
      { ...base, provinceCode: '13' },
      { ...base, provinceCode: '13', productId: 'cafe' },
      { ...base, provinceCode: '02' },
    ]
    const { columns, rows: all } = programmeTable(thirteen, picked, missing, { simulated: false })
    expect(all.length).toBe(26)
    const column = (name: string) => all.map((row) => row[columns.findIndex((one) => one.name === name)])
    expect(column('dpa_prov')).toEqual(thirteen.flatMap(({ code }) => [code, code]))
    expect(column('producto_id').filter((product) => product !== '')).toEqual(['cacao', 'cacao', 'cafe'])
    expect(column('razon').filter((reason) => reason === 'falta: la provincia aún no elige').length).toBe(23)
  })
})

describe('marks and names', () => {
  it('says SIMULADO in the run', () => {
    expect([marked('Mesa', true), marked('Mesa', false)]).toEqual(['SIMULADO Mesa', 'Mesa'])
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
    [{ simulated: true }, 'yunta_manabi_ranking_simulado_2024-05-16.csv'],
    [{ what: '', extension: 'yunta.json' as const }, 'yunta_manabi_2024-05-16.yunta.json'],
    [{ place: '../../etc/pa\u202Esswd' }, 'yunta_etc-pa-sswd_ranking_2024-05-16.csv'],
    [{ place: 'Santo Domingo de los Tsáchilas' }, 'yunta_santo-domingo-de-los-tsachilas_ranking_2024-05-16.csv'],
    [{ place: '🌽' }, 'yunta_ranking_2024-05-16.csv'],
    [{ place: 'x'.repeat(300) }, `yunta_${'x'.repeat(60)}_ranking_2024-05-16.csv`],
  ])('names %j safely', (change, expected) => {
    expect(fileName({ ...parts, ...change })).toBe(expected)
  })
})
