import type { IndicatorId, ProductId } from '../../../domain/ids'
import { provinceOf } from '../../../domain/place'
import type { Programme, Territory } from '../../../domain/programme'
import { type Rating, STATE_OF } from '../../../domain/rating'
import { isLevel, type Level, STATES } from '../../../domain/scale'
import type { JoinedCell } from '../../../engine/joinBallots'
import type { FormulaEvaluator } from '../../../engine/suggest'
import {
  type Column,
  code,
  column,
  type FileRun,
  figure,
  figureOrState,
  RUN,
  tableOf,
  textColumn,
} from '../../../io/write/column'
import type { OutTable } from '../../../io/write/csv'
import { selectJoined } from '../../../shared/model/evaluation'
import { selectSuggestions } from '../../../shared/model/suggestions'

/** A product or an indicator as files name it. */
export interface IdAndName {
  readonly id: string
  readonly name: string
}

/** One product on one indicator. */
export interface MatrixRow {
  readonly run: FileRun
  readonly province: string
  readonly product: IdAndName
  readonly indicator: IdAndName
  /** The mesa's: a median may be 3.5. null is missing ("falta"), which is not SD. */
  readonly score: Rating | number | null
  readonly suggested: Level | number | null
  readonly reason: string
}

/** `matriz.csv`: one row per product and indicator, so that sums and counts over it are of cells. */
export const matrixTable = (rows: readonly MatrixRow[]): OutTable => tableOf(COLUMNS, rows)

const COLUMNS: readonly Column<MatrixRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province),
  column('producto_id', code, ({ product }) => product.id),
  column('producto', textColumn, ({ product }) => product.name),
  column('indicador_id', code, ({ indicator }) => indicator.id),
  column('indicador', textColumn, ({ indicator }) => indicator.name),
  column('puntaje', figureOrState, ({ score }) => score),
  column('sugerido', figure, ({ suggested }) => suggested),
  column('razon', textColumn, ({ reason }) => reason),
]

/** Rows of `matriz.csv`: each scored product on each indicator. */
export function matrixRows(
  { name, simulated }: Programme,
  territory: Territory,
  date: string,
  evaluator: FormulaEvaluator | null,
): readonly MatrixRow[] {
  const suggestions = selectSuggestions(territory, evaluator)
  return selectJoined(territory)
    .cells.flat()
    .map((cell) => ({
      run: { name, simulated, date },
      province: provinceOf(territory.id),
      product: { id: cell.product, name: territory.candidates.find(({ id }) => id === cell.product)?.name ?? '' },
      indicator: {
        id: cell.indicator,
        name: territory.indicators.find(({ id }) => id === cell.indicator)?.name ?? '',
      },
      score: cell.value ?? STATES.find((state) => STATE_OF[state] === cell.state) ?? null,
      suggested: suggestions.get(cell.product)?.get(cell.indicator)?.level ?? null,
      reason: reasonOf(territory, cell),
    }))
}

/** The reasons of the sheets that say what the cell says, whatever level they give, and the evidence noted beside it. */
function reasonOf(territory: Territory, { product, indicator, state }: JoinedCell): string {
  const reasons = Object.values(territory.sheets).flatMap((sheet) => {
    const rated = ratedOn(sheet?.[product], indicator)
    return rated && stateOf(rated.value) === state ? rated.reason : []
  })
  const note = evidenceOf(territory, product, indicator)
  return [...new Set([...reasons, note])].filter((text) => text !== '').join(' · ')
}

/** A rating as the joined cell names it: a reason for NA explains no cell that others rated. */
const stateOf = (rating: Rating): JoinedCell['state'] => (isLevel(rating) ? 'rated' : STATE_OF[rating])

type Row<Cell> = Readonly<Partial<Record<IndicatorId, Cell>>>

const ratedOn = (row: Row<{ readonly value: Rating; readonly reason: string }> | undefined, indicator: IndicatorId) =>
  row?.[indicator]

function evidenceOf({ evidence }: Territory, product: ProductId, indicator: IndicatorId): string {
  const row: Row<{ readonly note: string }> | undefined = evidence[product]
  return row?.[indicator]?.note ?? ''
}
