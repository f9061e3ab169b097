import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { csvBytes, type OutTable, type Preset } from '../../../src/io/write/csv'
import { verifyCsv } from '../../../src/io/write/verify'
import {
  type ProvinceScenarioRow,
  provinceScenariosTable,
} from '../../../src/steps/programme/model/provinceScenariosTable'
import { type ScenarioFileRow, scenariosTable } from '../../../src/steps/scenarios/model/rows'

const run = { name: 'Mesa de Cañar', simulated: false, date: '2024-05-16' }
const made = { ...run, simulated: true }
const province = { code: '03', name: 'Cañar' }
const code = '12e5a0'
const cacao = { id: 'cacao', name: 'Cacao fino', chain: 'Cacao' }
const mesa: ScenarioFileRow = {
  run,
  province,
  scenario: { id: 'mesa', name: 'La mesa', difference: 'Igual que la mesa', method: 'AHP' },
  verdict: 'same',
  product: cacao,
  ranked: { place: 1, score: 61.2714 },
  inPair: 'yes',
  ofHundred: true,
  margin: 0.1284,
  code,
}
const byTopsis = { id: 'topsis', name: 'TOPSIS', difference: 'TOPSIS', method: 'TOPSIS' }
const topsis: ScenarioFileRow = { ...mesa, scenario: byTopsis }
const called = (name: string) => ({ ...byTopsis, name })
// Names and differences chosen to hurt; a tie, a product that does not compete and a score that is not of 100.
const rows: readonly ScenarioFileRow[] = [
  mesa,
  {
    ...mesa,
    product: { ...cacao, id: 'cafe', name: '=Café; "arábigo"' },
    ranked: { place: 2, score: 56.3798 },
  },
  {
    ...mesa,
    product: { ...cacao, id: 'queso', name: 'Queso fresco' },
    ranked: { place: 3, score: 56.2514 },
    inPair: 'no',
  },
  { ...topsis, verdict: 'different', ranked: { place: 2, score: 57.7411 }, margin: 3.8238 },
  {
    ...topsis,
    verdict: 'tied',
    scenario: { ...called('-20 %'), difference: 'Precios −20 % en cacao' },
    ranked: { place: 2, score: 61.2714 },
    inPair: 'tied',
    margin: 0,
  },
  {
    ...topsis,
    scenario: called('Sin café'),
    product: { ...cacao, id: 'cafe', name: 'Café' },
    ranked: null,
    inPair: 'out',
  },
  {
    ...topsis,
    scenario: { ...byTopsis, method: 'VIKOR' },
    verdict: 'decided',
    ranked: { place: 1, score: -0.25 },
    ofHundred: false,
    margin: null,
  },
]

const robust = { pair: ['Cacao fino', 'Café'], wins: 4, of: 5, regret: 1.5031 }
const across: ProvinceScenarioRow = {
  run: made,
  province,
  code,
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
    province: { code: '04', name: 'Carchi' },
    verdict: { missing: 'Faltan pesos y puntajes' },
    pair: [],
    margin: null,
    robust: null,
  },
]

const golden: readonly (readonly [string, OutTable])[] = [
  ['escenarios', scenariosTable(rows)],
  ['escenarios-simulado', scenariosTable(rows.slice(0, 2).map((row) => ({ ...row, run: made })))],
  ['provincias-por-escenario', provinceScenariosTable(provinces)],
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
  const { columns, rows: cells } = scenariosTable(rows)
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
