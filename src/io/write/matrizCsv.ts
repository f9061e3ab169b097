import type { Datum } from '../../domain/datum'
import type { Level, Rating } from '../../domain/rating'
import type { OutTable } from './csv'
import { marked } from './rankingCsv'

/** One measured value behind one rated cell; a cell without data has one row with `datum` null. */
export interface MatrizRow {
  readonly run: string
  readonly date: string
  readonly provinceCode: string
  readonly product: string
  readonly indicator: string
  /** The mesa's: a median may be 3.5. null is missing ("falta"), which is not SD. */
  readonly score: Rating | number | null
  readonly suggested: Level | number | null
  readonly sub: string
  readonly datum: Pick<Datum, 'value' | 'unit' | 'source' | 'year' | 'grade'> | null
  readonly reason: string
}

/** `matriz.csv`: long form, one row per product, indicator and datum. */
export function matrizTable(rows: readonly MatrizRow[], simulated: boolean): OutTable {
  return {
    columns: [
      { name: 'corrida', kind: 'text' },
      { name: 'fecha', kind: 'text' },
      { name: 'dpa_prov', kind: 'code' },
      { name: 'producto', kind: 'text' },
      { name: 'indicador', kind: 'text' },
      { name: 'puntaje', kind: 'mixed' },
      { name: 'sugerido', kind: 'number' },
      { name: 'subindicador', kind: 'text' },
      { name: 'dato', kind: 'number' },
      { name: 'unidad', kind: 'text' },
      { name: 'fuente', kind: 'text' },
      { name: 'anio', kind: 'text' },
      { name: 'tipo', kind: 'text' },
      { name: 'razon', kind: 'text' },
    ],
    rows: rows.map(({ run, date, provinceCode, product, indicator, score, suggested, sub, datum, reason }) => [
      marked(run, simulated),
      date,
      provinceCode,
      product,
      indicator,
      score,
      suggested,
      sub,
      datum?.value ?? null,
      datum?.unit ?? null,
      datum?.source ?? null,
      datum?.year ?? null,
      datum?.grade ?? null,
      reason,
    ]),
  }
}
