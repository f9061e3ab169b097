import type { IndicatorId } from '../../domain/ids'
import { provinceOf } from '../../domain/place'
import { isScored } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { memberSheet, type RatedCell, type Rating, type SheetId, tableSheet } from '../../domain/rating'
import { type Column, code, column, type FileRun, figureOrState, RUN, tableOf, textColumn } from '../../io/write/column'
import type { OutTable } from '../../io/write/csv'

/** One rating of one sheet. */
export interface SheetRow {
  readonly run: FileRun
  readonly province: string
  /** Id of the mesita whose sheet it is, or the code of the person; both null for the plenary. */
  readonly table: string | null
  readonly member: string | null
  readonly product: { readonly id: string; readonly name: string }
  readonly indicator: { readonly id: string; readonly name: string }
  readonly value: Rating
  readonly reason: string
}

/**
 * `hojas.csv`: who rated what, one row per rating, in headings that the import of ratings takes back. A person goes by the
 * code of the register, never by the name; rows of neither mesita nor boleta are the plenary's.
 */
export const sheetTable = (rows: readonly SheetRow[]): OutTable => tableOf(COLUMNS, rows)

const COLUMNS: readonly Column<SheetRow>[] = [
  ...RUN,
  column('dpa_prov', code, ({ province }) => province),
  column('mesita', code, ({ table }) => table),
  column('boleta', code, ({ member }) => member),
  column('producto', code, ({ product }) => product.id),
  column('producto_nombre', textColumn, ({ product }) => product.name),
  column('indicador', code, ({ indicator }) => indicator.id),
  column('indicador_nombre', textColumn, ({ indicator }) => indicator.name),
  column('puntaje', figureOrState, ({ value }) => value),
  column('razon', textColumn, ({ reason }) => reason),
]

type Holder = Pick<SheetRow, 'table' | 'member'> & { readonly sheet: SheetId }

/** Rows of `hojas.csv`: the plenary, then the mesitas, then the people, as registered; what nobody rated has no row. */
export function sheetRows({ name, simulated }: Programme, territory: Territory, date: string): readonly SheetRow[] {
  const { candidates, indicators, tables, members, sheets } = territory
  const holders: readonly Holder[] = [
    { sheet: 'plenary', table: null, member: null },
    ...tables.map(({ id }) => ({ sheet: tableSheet(id), table: id, member: null })),
    ...members.map(({ id }) => ({ sheet: memberSheet(id), table: null, member: id })),
  ]
  return holders.flatMap(({ sheet, table, member }) =>
    candidates.filter(isScored).flatMap((product) =>
      indicators.flatMap((indicator): readonly SheetRow[] => {
        const cell = cellOf(sheets[sheet]?.[product.id], indicator.id)
        if (!cell) return []
        const { value, reason } = cell
        return [
          {
            run: { name, simulated, date },
            province: provinceOf(territory.id),
            table,
            member,
            product,
            indicator,
            value,
            reason,
          },
        ]
      }),
    ),
  )
}

/** A row of a sheet, as far as it is filled. */
type Row = Readonly<Partial<Record<IndicatorId, RatedCell>>>

const cellOf = (row: Row | undefined, indicator: IndicatorId): RatedCell | undefined => row?.[indicator]
