import type { OutCell, OutTable } from './csv'

/** The table under a chart: headings as shown, figures as numbers. */
export interface ChartTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly OutCell[])[]
}

/** Any chart's own table as a file. With simulated ballots a first column says so in every row. */
export function chartTable({ headings, rows }: ChartTable, simulated: boolean): OutTable {
  const columns = headings.map((name, i) => {
    const figures = rows.every((row) => row[i] === null || typeof row[i] === 'number')
    return { name, kind: figures ? ('number' as const) : ('text' as const) }
  })
  if (!simulated) return { columns, rows }
  return { columns: [{ name: 'corrida', kind: 'text' }, ...columns], rows: rows.map((row) => ['SIMULADO', ...row]) }
}
