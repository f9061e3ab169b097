import { type ColumnKind, column, figure, tableOf, textColumn } from './column'
import type { OutCell, OutTable } from './csv'

/** The table under a chart: headings as shown, figures as numbers. */
export interface ChartTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly OutCell[])[]
}

/** Any chart's own table as a file. With simulated ballots a first column says so in every row. */
export function chartTable({ headings, rows }: ChartTable, simulated: boolean): OutTable {
  const shown = headings.map((name, i) => {
    const figures = rows.every((row) => row[i] === null || typeof row[i] === 'number')
    const kind: ColumnKind<string | number> = figures ? figure : CELL
    return column(name, kind, (row: readonly OutCell[]) => row[i])
  })
  return tableOf(simulated ? [SIMULATED, ...shown] : shown, rows)
}

/** Words as text; a number among them stays a number. */
const CELL: ColumnKind<string | number> = { form: 'text', cell: (value) => value }
const SIMULATED = column('corrida', textColumn, () => 'SIMULADO')
