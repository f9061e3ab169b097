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

/** One cause of the change between two years. */
export interface ChangeFileRow {
  readonly run: FileRun
  readonly province: { readonly code: string; readonly name: string }
  readonly previous: string
  readonly products: readonly [string, string]
  readonly place: number
  readonly cause: string
  readonly kind: string
  /** In points, exact. */
  readonly change: number
  readonly least: number | null
  readonly most: number | null
  readonly average: number | null
  readonly differing: number
  readonly code: string
}

/** `qué cambió`: one row per cause, in the order in which they were changed; `cambio` sums exactly to the whole. */
export const changeTable = (rows: readonly ChangeFileRow[]): OutTable => tableOf(COLUMNS, rows)

const COLUMNS: readonly Column<ChangeFileRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province.code),
  column('provincia', textColumn, ({ province }) => province.name),
  column('anterior', textColumn, ({ previous }) => previous),
  column('producto', textColumn, ({ products }) => products[0]),
  column('frente_a', textColumn, ({ products }) => products[1]),
  column('orden', integer, ({ place }) => place),
  column('causa', textColumn, ({ cause }) => cause),
  column('de_que', textColumn, ({ kind }) => kind),
  column('cambio', number(6), ({ change }) => change),
  column('otro_orden_de', number(1), ({ least }) => least),
  column('otro_orden_a', number(1), ({ most }) => most),
  column('promedio', number(6), ({ average }) => average),
  column('distintos', integer, ({ differing }) => differing),
  column('codigo', code, (row) => row.code),
]
