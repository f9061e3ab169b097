import type { Datum } from '../../domain/datum'
import { refused, warning } from '../../domain/finding'
import { plain } from '../../domain/product'
import type { ColumnReader } from './columns'
import { type Cell, cellTrouble } from './draft'
import type { KnownSub, MeasurementContext, MeasurementKey } from './measurementColumns'
import type { Trouble } from './reading'
import type { RawRow, RawTable } from './table'
import { tidy } from './text'

const GRADES: ReadonlyMap<string, Datum['grade']> = new Map(
  Object.entries({
    oficial: 'oficial',
    estadistica: 'oficial',
    encuesta: 'encuesta',
    levantamiento: 'encuesta',
    juicio: 'juicio',
  } as const),
)

/** Source, year, grade and note of a row; what the file does not say is as the context's defaults say. */
export function detailsOf(
  row: RawRow,
  table: RawTable,
  columns: ColumnReader<MeasurementKey>,
  { defaults }: MeasurementContext,
): { readonly details: Pick<Datum, 'source' | 'year' | 'grade' | 'note'>; readonly troubles: readonly Trouble[] } {
  const text = (key: MeasurementKey): string => tidy(columns.at(row, key))
  const cell = (key: MeasurementKey): Cell => ({ file: table.file, row: row.row, column: columns.heading(key) })
  const troubles: Trouble[] = []
  const year = text('year')
  if (year !== '' && !/^(?:19|20)\d\d$/.test(year))
    troubles.push(
      cellTrouble(refused('year-malformed', { place: cell('year'), read: year, expected: '2024' }), [
        blank(cell('year')),
      ]),
    )
  const grade = text('grade')
  const known = GRADES.get(plain(grade))
  if (grade !== '' && !known) {
    const expected = 'oficial, encuesta, juicio'
    const repairs = ['oficial', 'encuesta', 'juicio'].map((one) => ({ ...blank(cell('grade')), text: one }))
    troubles.push(cellTrouble(refused('grade-unknown', { place: cell('grade'), read: grade, expected }), repairs))
  }
  return {
    details: {
      source: text('source') || defaults.source,
      year: year || defaults.year,
      grade: known ?? defaults.grade,
      note: text('note'),
    },
    troubles,
  }
}

const blank = ({ row, column }: Cell) => ({ kind: 'set-cell', row, column, text: '' }) as const

/** The unit as written; one that is not the sub-indicator's own is said, because its cuts would not fit. */
export function unitRead(
  read: string,
  sub: KnownSub,
  cell: Cell,
): { readonly unit: string; readonly troubles: readonly Trouble[] } {
  const unit = tidy(read) || sub.unit
  if (plain(unit) === plain(sub.unit)) return { unit: sub.unit, troubles: [] }
  return {
    unit,
    troubles: [
      cellTrouble(warning('unit-differs', { place: cell, read: unit, expected: sub.unit, values: { sub: sub.name } })),
    ],
  }
}
