import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { csvBytes, type OutTable, type Preset } from '../../../src/io/write/csv'
import { type ProvinceScenarioRow, provinceScenariosTable } from '../../../src/io/write/provinceScenariosCsv'
import { type ScenarioRow, scenariosTable } from '../../../src/io/write/scenariosCsv'
import { verifyCsv } from '../../../src/io/write/verify'

const shared = { run: 'Mesa de Cañar', date: '2024-05-16', provinceCode: '03', province: 'Cañar', code: '12e5a0' }
const mesa: ScenarioRow = {
  ...shared,
  scenarioId: 'mesa',
  scenario: 'La mesa',
  difference: 'Igual que la mesa',
  method: 'AHP',
  verdict: 'same',
  productId: 'cacao',
  product: 'Cacao fino',
  chain: 'Cacao',
  place: 1,
  score: 61.2714,
  ofHundred: true,
  inPair: true,
  margin: 0.1284,
}
const topsis = { ...mesa, scenarioId: 'topsis', scenario: 'TOPSIS', difference: 'TOPSIS', method: 'TOPSIS' }
// Names and differences chosen to hurt; a tie, a product that does not compete and a score that is not of 100.
const rows: readonly ScenarioRow[] = [
  mesa,
  { ...mesa, productId: 'cafe', product: '=Café; "arábigo"', place: 2, score: 56.3798 },
  { ...mesa, productId: 'queso', product: 'Queso fresco', place: 3, score: 56.2514, inPair: false },
  { ...topsis, verdict: 'different', place: 2, score: 57.7411, margin: 3.8238 },
  {
    ...topsis,
    verdict: 'tied',
    scenario: '-20 %',
    difference: 'Precios −20 % en cacao',
    place: 2,
    inPair: null,
    margin: 0,
  },
  { ...topsis, scenario: 'Sin café', productId: 'cafe', product: 'Café', place: null, score: null, inPair: false },
  { ...topsis, method: 'VIKOR', verdict: 'decided', score: -0.25, ofHundred: false, margin: null },
]

const robust = { pair: ['Cacao fino', 'Café'], wins: 4, of: 5, regret: 1.5031 }
const across: ProvinceScenarioRow = {
  ...shared,
  scenario: 'La mesa',
  verdict: 'same',
  pair: ['Cacao fino', 'Café'],
  margin: 0.1284,
  robust,
}
const provinces: readonly ProvinceScenarioRow[] = [
  across,
  { ...across, scenario: 'Pesos iguales', verdict: 'different', pair: ['Cacao fino', 'Queso fresco'], margin: 5.5556 },
  { ...across, scenario: 'TOPSIS', verdict: 'tied', pair: [], margin: 0 },
  { ...across, scenario: 'Pesos de EPS', verdict: { missing: 'sin boletas' }, pair: [], margin: null },
  {
    ...across,
    provinceCode: '04',
    province: 'Carchi',
    verdict: { missing: 'Faltan pesos y puntajes' },
    pair: [],
    margin: null,
    robust: null,
  },
]

const golden: readonly (readonly [string, OutTable])[] = [
  ['escenarios', scenariosTable(rows, false)],
  ['escenarios-simulado', scenariosTable(rows.slice(0, 2), true)],
  ['provincias-por-escenario', provinceScenariosTable(provinces, true)],
]

describe.each(golden)('%s.csv', (name, table) => {
  it.each<Preset>(['excel', 'qgis'])('is, byte by byte, the golden file for %s, and reads back', (preset) => {
    const bytes = csvBytes(table, preset)
    const wanted = readFileSync(new URL(`../../golden/csv/${name}.${preset}.csv`, import.meta.url))
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(wanted.toString('utf-8'))
    expect(verifyCsv(bytes, table, preset, name)).toEqual({ status: 'verified', rows: table.rows.length })
  })
})

describe('escenarios.csv', () => {
  const { columns, rows: cells } = scenariosTable(rows, false)
  const column = (name: string) => cells.map((row) => row[columns.findIndex((one) => one.name === name)])

  it('says of each product whether it is in the pair, tied at the cut, or out', () => {
    expect(column('en_yunta')).toEqual(['sí', 'sí', 'no', 'sí', 'empate', 'no compite', 'sí'])
    expect(column('par')[4]).toBe('empate en el corte')
  })

  it('does not let figures of another unit pass for points', () => {
    expect(column('unidad').slice(-2)).toEqual(['puntos de 100', 'propia del método'])
    expect(column('margen').at(-1)).toBeNull()
  })
})
