import { refused } from '../../domain/finding'
import { id, type MemberId, type SegmentId } from '../../domain/ids'
import { cellText } from '../tables/cell'
import { columnOf, columnsOf, type TableColumn } from './columns'
import { LEFT_OUT } from './desk'
import type { Grid, GridRow } from './grid'
import { namedId } from './heading'
import { claimColumns, thingRows } from './leave'
import { type Naming, namingOf } from './naming'
import { type Repeatable, settleRepeats } from './repeats'
import { placeIn, type Sourced } from './seen'
import type { Task } from './task'

export interface MemberFound extends Sourced {
  readonly id: MemberId
  readonly segment: SegmentId
}

const CODE = /^(?=.*\d)[\p{L}\d][\p{L}\d_.-]{0,19}$/u

/**
 * People of an attendance or registration list. Where it has codes they are kept; where it has names, codes are given in
 * the order of the list and the names are not stored. Null for a table that names no part of society.
 */
export function membersOf(grid: Grid, task: Task): readonly MemberFound[] | null {
  const columns = columnsOf(grid, task)
  const codes = codeColumn(columns)
  const ticked = columns.flatMap((column) => {
    const one = namedId(column.heading, 'segment')
    return one !== null && column.marks > 0 ? [{ column, segment: one }] : []
  })
  const segment = ticked.length > 1 ? null : segmentColumn(columns, codes, task)
  if (!codes && !columns.some(({ heading }) => heading.role === 'name' || heading.role === 'personal')) return null
  if (!segment && !codes && ticked.length < 2) return null
  claimColumns(
    grid,
    columns,
    [
      { use: 'member', column: codes },
      { use: 'segment', column: segment },
      ...ticked.map(({ column }) => ({ use: 'segment' as const, column })),
    ],
    task,
  )
  const names = columns.find(({ heading }) => heading.role === 'name') ?? null
  const taken = new Set(task.context.members.map((one) => one.id))
  const registered = new Set(task.context.members.flatMap((one) => [one.id, one.name]))
  const found = thingRows(grid, task).flatMap(
    ({ row, cells }): (Repeatable<Omit<MemberFound, keyof Sourced>> & Sourced)[] => {
      const code = codes ? cellText(cells[codes.index]) : ''
      const who = code || (names ? cellText(cells[names.index]) : String(row))
      if (who === '') return []
      if (code !== '' && registered.has(code)) {
        task.refused.push(refused('member-repeated', { place: { file: task.file, row }, read: code }))
        return []
      }
      const ticks = ticked.filter(({ column }) => cellText(cells[column.index]) !== '')
      const naming = ticked.length > 1 ? oneTick(ticks, row, task) : segmentOf(cells, segment, code, task)
      if (naming.status !== 'known') return []
      const given = code || nextCode(naming.id, taken)
      taken.add(given)
      const value = { id: id<MemberId>(given), segment: id<SegmentId>(naming.id) }
      const at = placeIn(grid, row, (codes ?? names ?? segment)?.index ?? 0)
      return [{ key: given, said: given, row, value, at, read: who }]
    },
  )
  return settleRepeats(found, task).map(({ value, at, read }) => ({ ...value, at, read }))
}

function segmentOf(cells: GridRow['cells'], segment: TableColumn | null, code: string, task: Task): Naming {
  return segment ? namingOf(task, 'segment', cellText(cells[segment.index])) : byPrefix(code, task)
}

/** A tick under one segment; under none or several nobody can say which. */
function oneTick(ticks: readonly { readonly segment: string }[], row: number, task: Task): Naming {
  const [only, more] = ticks
  if (only && !more) return { status: 'known', id: only.segment }
  task.refused.push(refused('marks-many', { place: { file: task.file, row }, values: { count: ticks.length } }))
  return { status: 'left' }
}

function codeColumn(columns: readonly TableColumn[]): TableColumn | null {
  const said = columns.find(({ heading, texts }) => heading.role === 'member' && texts.length > 0)
  if (said) return said
  const coded = columns.filter(
    ({ texts, heading }) => heading.role === 'name' && texts.length > 0 && texts.every((text) => CODE.test(text)),
  )
  return coded[0] ?? null
}

function segmentColumn(columns: readonly TableColumn[], codes: TableColumn | null, task: Task): TableColumn | null {
  const free = columns.filter((one) => one !== codes && one.texts.length > 0)
  const byContent = columnOf(free, 'segment', 'segment', [codes])
  if (byContent) return byContent
  const { certain, likely } = task.lexicon.segment
  const like = ({ texts }: TableColumn) =>
    texts.filter((text) => certain(text) !== null || likely(text).length > 0).length / texts.length
  return free.find((one) => one.heading.role === null && one.texts.length <= 20 && like(one) >= 0.6) ?? null
}

/** Without a column of segments, a code may begin with one: "PUB-01". Asked, because it is only a habit. */
function byPrefix(code: string, task: Task): Naming {
  const [, letters = ''] = /^(\p{L}+)[-_ ]?\d/u.exec(code) ?? []
  const known = task.context.segments.find(({ id: one }) => one === letters.toLowerCase())
  const answer = task.desk.ask({
    about: 'segment',
    read: letters === '' ? code : `${letters}-…`,
    proposal: known?.id ?? null,
    options: [...task.context.segments.map((one) => one.id), LEFT_OUT],
  })
  if (answer === null) return { status: 'open' }
  return answer === LEFT_OUT ? { status: 'left' } : { status: 'known', id: answer }
}

/** The first code of a segment that nobody has: "PUB-13". */
function nextCode(segment: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const code = `${segment.toUpperCase()}-${String(number).padStart(2, '0')}`
    if (!taken.has(code)) return code
  }
}
