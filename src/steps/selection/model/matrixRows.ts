import type { Datum } from '../../../domain/datum'
import type { Programme, Territory } from '../../../domain/programme'
import { type Rating, STATE_OF } from '../../../domain/rating'
import { type Level, STATES } from '../../../domain/scale'
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

/** One measured value behind one rated cell; a cell without data has one row with `datum` null. */
export interface MatrixRow {
  readonly run: FileRun
  readonly province: string
  readonly product: string
  readonly indicator: string
  /** The mesa's: a median may be 3.5. null is missing ("falta"), which is not SD. */
  readonly score: Rating | number | null
  readonly suggested: Level | number | null
  readonly datum: Pick<Datum, 'sub' | 'value' | 'unit' | 'source' | 'year' | 'grade'> | null
  readonly reason: string
}

/** `matriz.csv`: long form, one row per product, indicator and datum. */
export const matrixTable = (rows: readonly MatrixRow[]): OutTable => tableOf(COLUMNS, rows)

const COLUMNS: readonly Column<MatrixRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province),
  column('producto', textColumn, ({ product }) => product),
  column('indicador', textColumn, ({ indicator }) => indicator),
  column('puntaje', figureOrState, ({ score }) => score),
  column('sugerido', figure, ({ suggested }) => suggested),
  column('subindicador', textColumn, ({ datum }) => datum?.sub),
  column('dato', figure, ({ datum }) => datum?.value),
  column('unidad', textColumn, ({ datum }) => datum?.unit),
  column('fuente', textColumn, ({ datum }) => datum?.source),
  column('anio', textColumn, ({ datum }) => datum?.year),
  column('tipo', textColumn, ({ datum }) => datum?.grade),
  column('razon', textColumn, ({ reason }) => reason),
]

/** Rows of `matriz.csv`: each scored product on each indicator, once per datum behind it, once when there is none. */
export function matrixRows(
  { name, simulated }: Programme,
  territory: Territory,
  date: string,
  evaluator: FormulaEvaluator | null,
): readonly MatrixRow[] {
  const suggestions = selectSuggestions(territory, evaluator)
  return selectJoined(territory)
    .cells.flat()
    .flatMap((cell) => {
      const candidate = territory.candidates.find(({ id }) => id === cell.product)
      const indicator = territory.indicators.find(({ id }) => id === cell.indicator)
      const suggestion = suggestions.get(cell.product)?.get(cell.indicator)
      const row = {
        run: { name, simulated, date },
        province: territory.id,
        product: candidate?.name ?? '',
        indicator: cell.indicator,
        score: cell.value ?? STATES.find((state) => STATE_OF[state] === cell.state) ?? null,
        suggested: suggestion?.level ?? null,
        reason: reasonOf(territory, cell.product, cell.indicator),
      }
      const data = (indicator?.subs ?? []).flatMap(({ id }) => territory.data[cell.product]?.[id] ?? [])
      const behind: readonly (Datum | null)[] = data.length === 0 ? [null] : data
      return behind.map((datum) => ({ ...row, datum }))
    })
}

/** Every reason written for the cell, on whichever sheet, and the evidence noted beside it. */
function reasonOf(territory: Territory, product: keyof Territory['data'], indicator: string): string {
  const reasons = Object.values(territory.sheets).flatMap((sheet) => {
    const row: Readonly<Record<string, { readonly reason: string }>> | undefined = sheet?.[product]
    return row?.[indicator]?.reason ?? []
  })
  const notes: Readonly<Record<string, { readonly note: string }>> | undefined = territory.evidence[product]
  return [...new Set([...reasons, notes?.[indicator]?.note ?? ''])].filter((text) => text !== '').join(' · ')
}
