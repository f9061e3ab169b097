import type { OutTable } from './csv'
import { marked } from './rankingCsv'

/** One product in one scenario. */
export interface ScenarioRow {
  readonly run: string
  readonly date: string
  readonly provinceCode: string
  readonly province: string
  readonly scenarioId: string
  readonly scenario: string
  /** What the scenario changes, in words. */
  readonly difference: string
  readonly method: string
  /** Its pair against the mesa's. */
  readonly verdict: 'same' | 'different' | 'tied' | 'decided'
  readonly productId: string
  readonly product: string
  readonly chain: string
  /** null where the product does not compete in the scenario. */
  readonly place: number | null
  readonly score: number | null
  /** The score is in points of 100; otherwise it is the method's own figure. */
  readonly ofHundred: boolean
  /** null when the cut of the scenario runs through a tie the product is in. */
  readonly inPair: boolean | null
  /** Points between the second and the third of the scenario; null for methods without points. */
  readonly margin: number | null
  readonly code: string
}

/** Whether a scenario keeps the pair, as files say it. */
export const PAIR_WORDS = {
  same: 'mismo par',
  different: 'par distinto',
  tied: 'empate en el corte',
  decided: 'par',
} as const

/** `escenarios.csv`: one row per product and scenario. */
export function scenariosTable(rows: readonly ScenarioRow[], simulated: boolean): OutTable {
  return {
    columns: [
      { name: 'corrida', kind: 'text' },
      { name: 'fecha', kind: 'text' },
      { name: 'dpa_prov', kind: 'code' },
      { name: 'provincia', kind: 'text' },
      { name: 'escenario_id', kind: 'code' },
      { name: 'escenario', kind: 'text' },
      { name: 'diferencia', kind: 'text' },
      { name: 'metodo', kind: 'text' },
      { name: 'par', kind: 'text' },
      { name: 'producto_id', kind: 'code' },
      { name: 'producto', kind: 'text' },
      { name: 'cadena', kind: 'text' },
      { name: 'en_yunta', kind: 'text' },
      { name: 'puesto', kind: 'number' },
      { name: 'puntaje', kind: 'number', decimals: 4 },
      { name: 'unidad', kind: 'text' },
      { name: 'margen', kind: 'number', decimals: 4 },
      { name: 'codigo', kind: 'code' },
    ],
    rows: rows.map((row) => [
      marked(row.run, simulated),
      row.date,
      row.provinceCode,
      row.province,
      row.scenarioId,
      row.scenario,
      row.difference,
      row.method,
      PAIR_WORDS[row.verdict],
      row.productId,
      row.product,
      row.chain,
      row.place === null ? 'no compite' : row.inPair === null ? 'empate' : row.inPair ? 'sí' : 'no',
      row.place,
      row.score,
      row.ofHundred ? 'puntos de 100' : 'propia del método',
      row.margin,
      row.code,
    ]),
  }
}
