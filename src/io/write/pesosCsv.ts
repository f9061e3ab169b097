import type { OutTable } from './csv'
import { marked } from './rankingCsv'

/** The weight one segment gives one indicator. There is no place here for a person's name, by design. */
export interface PesosRow {
  readonly run: string
  readonly date: string
  readonly provinceCode: string
  /** Name of the segment, or of the whole mesa. */
  readonly segment: string
  readonly indicator: string
  /** Share, 0 to 1. */
  readonly weight: number
  /** Consistency ratio of the segment's joined judgements; null where it has none. */
  readonly consistency: number | null
  /** Ballots counted. */
  readonly ballots: number
}

/** `pesos.csv`: one row per segment and indicator. */
export function pesosTable(rows: readonly PesosRow[], simulated: boolean): OutTable {
  return {
    columns: [
      { name: 'corrida', kind: 'text' },
      { name: 'fecha', kind: 'text' },
      { name: 'dpa_prov', kind: 'code' },
      { name: 'segmento', kind: 'text' },
      { name: 'indicador', kind: 'text' },
      { name: 'peso', kind: 'number', decimals: 6 },
      { name: 'rc', kind: 'number', decimals: 4 },
      { name: 'n', kind: 'number' },
    ],
    rows: rows.map(({ run, date, provinceCode, segment, indicator, weight, consistency, ballots }) => [
      marked(run, simulated),
      date,
      provinceCode,
      segment,
      indicator,
      weight,
      consistency,
      ballots,
    ]),
  }
}
