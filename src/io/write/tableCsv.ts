import { atMost, type Column, type ColumnKind, code, column, type FileRun, RUN, tableOf, textColumn } from './column'
import type { OutCell, OutTable } from './csv'

/** The table under a chart: headings as shown, figures as numbers. */
export interface ChartTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly OutCell[])[]
}

/** Where the figures of a chart come from; every row of its file says it. */
export interface ChartOrigin {
  readonly run: FileRun
  readonly province: { readonly code: string; readonly name: string }
  /** Code of the record, in its short form. */
  readonly code: string
}

/** Any chart's own table as a file. */
export function chartTable({ headings, rows }: ChartTable, origin: ChartOrigin): OutTable {
  const shown = headings.map((name, i) => {
    const figures = rows.every((row) => row[i] === null || typeof row[i] === 'number')
    const kind: ColumnKind<string | number> = { ...FIGURE, form: figures ? 'number' : 'text' }
    return column(name, kind, ({ cells }: ChartRow) => cells[i])
  })
  return tableOf(
    [...BEFORE, ...shown, CODE],
    rows.map((cells) => ({ ...origin, cells })),
  )
}

type ChartRow = ChartOrigin & { readonly cells: readonly OutCell[] }

/** What lies under a drawing is computed: six decimals say all that can be read off it. */
const FIGURE = atMost(6)
const BEFORE: readonly Column<ChartRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province.code),
  column('provincia', textColumn, ({ province }) => province.name),
]
const CODE: Column<ChartRow> = column('codigo', code, (row) => row.code)
