import { provinceOf } from '../../../domain/place'
import type { Programme, Territory } from '../../../domain/programme'
import {
  type Column,
  code,
  column,
  type FileRun,
  integer,
  number,
  oneOf,
  RUN,
  tableOf,
  textColumn,
} from '../../../io/write/column'
import type { OutTable } from '../../../io/write/csv'
import { PAIR_VERDICTS } from '../../../shared/model/pairVerdicts'
import type { ComparedScenario, Comparison } from '../../../shared/model/scenarios'

/** One product in one scenario. */
export interface ScenarioFileRow {
  readonly run: FileRun
  readonly province: { readonly code: string; readonly name: string }
  readonly scenario: ScenarioWords & { readonly id: string }
  readonly verdict: ComparedScenario['verdict']
  readonly product: { readonly id: string; readonly name: string; readonly chain: string }
  /** null where the product does not compete in the scenario. */
  readonly ranked: { readonly place: number; readonly score: number } | null
  readonly inPair: 'yes' | 'no' | 'tied' | 'out'
  /** The score is in points of 100; otherwise it is the method's own figure. */
  readonly ofHundred: boolean
  /** Points between the second and the third of the scenario; null for methods without points. */
  readonly margin: number | null
  readonly code: string
}

/** `escenarios.csv`: one row per product and scenario. */
export const scenariosTable = (rows: readonly ScenarioFileRow[]): OutTable => tableOf(COLUMNS, rows)

const COLUMNS: readonly Column<ScenarioFileRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province.code),
  column('provincia', textColumn, ({ province }) => province.name),
  column('escenario_id', code, ({ scenario }) => scenario.id),
  column('escenario', textColumn, ({ scenario }) => scenario.name),
  column('diferencia', textColumn, ({ scenario }) => scenario.difference),
  column('metodo', textColumn, ({ scenario }) => scenario.method),
  column('par', oneOf(PAIR_VERDICTS), ({ verdict }) => verdict),
  column('producto_id', code, ({ product }) => product.id),
  column('producto', textColumn, ({ product }) => product.name),
  column('cadena', textColumn, ({ product }) => product.chain),
  column('en_yunta', oneOf({ yes: 'sí', no: 'no', tied: 'empate', out: 'no compite' }), ({ inPair }) => inPair),
  column('puesto', integer, ({ ranked }) => ranked?.place),
  column('puntaje', number(4), ({ ranked }) => ranked?.score),
  column('unidad', textColumn, ({ ofHundred }) => (ofHundred ? 'puntos de 100' : 'propia del método')),
  column('margen', number(4), ({ margin }) => margin),
  column('codigo', code, (row) => row.code),
]

/** What a scenario changes, in the words of the file. */
export interface ScenarioWords {
  readonly name: string
  readonly difference: string
  readonly method: string
}

/** What a file of scenarios needs to know that the comparison does not say. */
export interface ScenarioFileContext {
  /** ISO day of the run. */
  readonly date: string
  /** Code of the record the figures come from. */
  readonly code: string
  readonly province: string
  /** Words of each scenario, in the comparison's order. */
  readonly words: readonly ScenarioWords[]
}

/** One row per scenario and product, in the mesa's order; who does not compete in a scenario has no place in it. */
export function scenarioRows(
  { name, simulated }: Programme,
  territory: Territory,
  { columns }: Comparison,
  { date, code, province, words }: ScenarioFileContext,
): readonly ScenarioFileRow[] {
  const order = columns[0]?.result.rows.map(({ product }) => product) ?? []
  return columns.flatMap(({ scenario, result, verdict, tied, ofHundred }, j) =>
    order.map((product): ScenarioFileRow => {
      const ranked = result.rows.find((one) => one.product === product) ?? null
      const candidate = territory.candidates.find(({ id }) => id === product)
      const own = { name: '', difference: '', method: scenario.method, ...words[j] }
      return {
        run: { name, simulated, date },
        province: { code: provinceOf(territory.id), name: province },
        scenario: { ...own, id: scenario.id },
        verdict,
        product: { id: product, name: candidate?.name ?? '', chain: candidate?.chain ?? '' },
        ranked,
        inPair: !ranked ? 'out' : tied.includes(product) ? 'tied' : result.pair.includes(product) ? 'yes' : 'no',
        ofHundred,
        margin: result.margin,
        code,
      }
    }),
  )
}
