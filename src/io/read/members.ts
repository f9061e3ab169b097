import { refused } from '../../domain/finding'
import type { MemberId, SegmentId } from '../../domain/ids'
import { type ColumnSpecs, knowsHeadings, mapColumns, unusedColumns } from './columns'
import type { Corrections } from './corrections'
import { begin, type Cell, cellTrouble, finish, named, repeatedRows } from './draft'
import type { Named } from './names'
import type { ReadResult, Trouble } from './reading'
import type { RawTable } from './table'
import { tidy } from './text'

/** A person or a code, and the part of society they speak for; the act gives the id. */
export interface MemberDraft {
  readonly name: string
  readonly segment: SegmentId
}

export interface MemberContext {
  readonly segments: readonly Named<SegmentId>[]
  /** Already registered. */
  readonly members: readonly Named<MemberId>[]
}

const COLUMNS = {
  name: { names: ['codigo', 'miembro', 'nombre', 'participante', 'boleta', 'code', 'name'], required: true },
  segment: { names: ['segmento', 'sector', 'segment'], required: true },
} as const satisfies ColumnSpecs<string>

export const knowsMemberHeading = knowsHeadings(COLUMNS)

/** Codes are texts: "0012" and "12" are two people, and are compared after NFC and trimming only. */
export function readMembers(raw: RawTable, context: MemberContext, corrections: Corrections): ReadResult<MemberDraft> {
  const start = begin(raw, corrections)
  const columns = mapColumns(start.table, COLUMNS)
  const troubles: Trouble[] = []
  const pieces = start.table.rows.flatMap((row) => {
    const cell = (key: keyof typeof COLUMNS): Cell => ({ file: raw.file, row: row.row, column: columns.heading(key) })
    const leave = [{ kind: 'leave-out', row: row.row }] as const
    const name = tidy(columns.at(row, 'name'))
    if (name === '') troubles.push(cellTrouble(refused('name-missing', { place: cell('name') }), leave))
    if (context.members.some((member) => member.name === name || member.id === name))
      troubles.push(cellTrouble(refused('member-repeated', { place: cell('name'), read: name }), leave))
    const segment = named(tidy(columns.at(row, 'segment')), context.segments, cell('segment'), 'segment-unknown')
    troubles.push(...segment.troubles)
    return segment.found && name !== '' ? [{ row: row.row, value: { name, segment: segment.found.id } }] : []
  })
  const place = { file: raw.file, column: columns.heading('name') }
  const repeated = repeatedRows(
    pieces,
    ({ name }) => name,
    ({ name }) => name,
    place,
  )
  const whole = columns.has('name') && columns.has('segment')
  return finish(start, whole ? repeated.once : [], [
    ...start.troubles,
    ...columns.troubles,
    ...unusedColumns(start.table, columns.others),
    ...(whole ? [...troubles, ...repeated.troubles] : []),
  ])
}
