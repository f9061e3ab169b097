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

/** One province in the plan; one that has no order keeps its row and says what it lacks. */
export interface PlanFileRow {
  readonly run: FileRun
  readonly province: { readonly code: string; readonly name: string; readonly group: number | null }
  readonly today: readonly string[]
  readonly plan: readonly string[]
  readonly signed: boolean | null
  readonly changed: boolean | null
  readonly givenUp: number | null
  /** The rules in use, in words; the same on each row, so that no row can be read without them. */
  readonly rules: string
  readonly missing: string
  readonly code: string
}

/** `plan`: one row per province of the stage. */
export const planTable = (rows: readonly PlanFileRow[]): OutTable => tableOf(COLUMNS, rows)

const yes = (value: boolean | null): string | null => (value === null ? null : value ? 'sí' : 'no')

const COLUMNS: readonly Column<PlanFileRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province.code),
  column('provincia', textColumn, ({ province }) => province.name),
  column('grupo', integer, ({ province }) => province.group),
  column('hoy_1', textColumn, ({ today }) => today[0]),
  column('hoy_2', textColumn, ({ today }) => today[1]),
  column('plan_1', textColumn, ({ plan }) => plan[0]),
  column('plan_2', textColumn, ({ plan }) => plan[1]),
  column('cambia', textColumn, ({ changed }) => yes(changed)),
  column('firmado', textColumn, ({ signed }) => yes(signed)),
  column('deja_ir', number(6), ({ givenUp }) => givenUp),
  column('reglas', textColumn, ({ rules }) => rules),
  column('falta', textColumn, ({ missing }) => missing),
  column('codigo', code, (row) => row.code),
]
