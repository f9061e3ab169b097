import type { OutTable } from './csv'
import { marked } from './rankingCsv'
import { PAIR_WORDS } from './scenariosCsv'

/** One province in one scenario. */
export interface ProvinceScenarioRow {
  readonly run: string
  readonly date: string
  readonly provinceCode: string
  readonly province: string
  readonly scenario: string
  /** Its pair against its own mesa's; why there is none, in words, otherwise. */
  readonly verdict: 'same' | 'different' | 'tied' | 'decided' | { readonly missing: string }
  /** Names of the two first; empty while a tie or a gap leaves them open. */
  readonly pair: readonly string[]
  readonly margin: number | null
  /** The pair of the province that wins in most scenarios, its wins, out of how many, and its worst loss. */
  readonly robust: {
    readonly pair: readonly string[]
    readonly wins: number
    readonly of: number
    readonly regret: number
  } | null
  readonly code: string
}

/** `provincias por escenario`: one row per province and scenario; a province without a ranking says what it lacks. */
export function provinceScenariosTable(rows: readonly ProvinceScenarioRow[], simulated: boolean): OutTable {
  return {
    columns: [
      { name: 'corrida', kind: 'text' },
      { name: 'fecha', kind: 'text' },
      { name: 'dpa_prov', kind: 'code' },
      { name: 'provincia', kind: 'text' },
      { name: 'escenario', kind: 'text' },
      { name: 'par', kind: 'text' },
      { name: 'producto_1', kind: 'text' },
      { name: 'producto_2', kind: 'text' },
      { name: 'margen', kind: 'number', decimals: 4 },
      { name: 'aguanta_1', kind: 'text' },
      { name: 'aguanta_2', kind: 'text' },
      { name: 'gana_en', kind: 'number' },
      { name: 'de', kind: 'number' },
      { name: 'deja_ir', kind: 'number', decimals: 4 },
      { name: 'codigo', kind: 'code' },
    ],
    rows: rows.map(({ verdict, pair, robust, ...row }) => [
      marked(row.run, simulated),
      row.date,
      row.provinceCode,
      row.province,
      row.scenario,
      typeof verdict === 'string' ? PAIR_WORDS[verdict] : verdict.missing,
      pair[0] ?? null,
      pair[1] ?? null,
      row.margin,
      robust?.pair[0] ?? null,
      robust?.pair[1] ?? null,
      robust?.wins ?? null,
      robust?.of ?? null,
      robust?.regret ?? null,
      row.code,
    ]),
  }
}
