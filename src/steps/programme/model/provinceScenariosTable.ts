import {
  type Column,
  code,
  column,
  type FileRun,
  integer,
  number,
  RUN,
  tableOf,
  textColumn,
} from '../../../io/write/column'
import type { OutTable } from '../../../io/write/csv'
import { PAIR_VERDICTS } from '../../../shared/model/pairVerdicts'

/** One province in one scenario. */
export interface ProvinceScenarioRow {
  readonly run: FileRun
  readonly province: { readonly code: string; readonly name: string }
  readonly scenario: string
  /** Its pair against its own mesa's; why there is none, in words, otherwise. */
  readonly verdict: keyof typeof PAIR_VERDICTS | { readonly missing: string }
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
export const provinceScenariosTable = (rows: readonly ProvinceScenarioRow[]): OutTable => tableOf(COLUMNS, rows)

const COLUMNS: readonly Column<ProvinceScenarioRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province.code),
  column('provincia', textColumn, ({ province }) => province.name),
  column('escenario', textColumn, ({ scenario }) => scenario),
  column('par', textColumn, ({ verdict }) => (typeof verdict === 'string' ? PAIR_VERDICTS[verdict] : verdict.missing)),
  column('producto_1', textColumn, ({ pair }) => pair[0]),
  column('producto_2', textColumn, ({ pair }) => pair[1]),
  column('margen', number(4), ({ margin }) => margin),
  column('aguanta_1', textColumn, ({ robust }) => robust?.pair[0]),
  column('aguanta_2', textColumn, ({ robust }) => robust?.pair[1]),
  column('gana_en', integer, ({ robust }) => robust?.wins),
  column('de', integer, ({ robust }) => robust?.of),
  column('deja_ir', number(4), ({ robust }) => robust?.regret),
  column('codigo', code, (row) => row.code),
]
