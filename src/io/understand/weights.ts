import { refused, warning } from '../../domain/finding'
import { type IndicatorId, id, type MemberId } from '../../domain/ids'
import { MILLION } from '../../domain/scenario'
import { cellText } from '../tables/cell'
import { type AmountReading, amountsOf } from './amounts'
import { columnOf, columnsOf, type TableColumn } from './columns'
import { LEFT_OUT } from './desk'
import type { Grid } from './grid'
import { namedId } from './heading'
import { claimColumns, thingRows } from './leave'
import { type Naming, namingOf } from './naming'
import { placeIn, type Sourced } from './seen'
import type { Task } from './task'

export interface WeightDraft extends Sourced {
  /** Whose allocation it is, when the table has a row for each person; null for weights of nobody in particular. */
  readonly member: MemberId | null
  readonly indicator: IndicatorId
  readonly millionths: number
}

/** One weight as it stands in the table, with what group it must add up with. */
interface Written extends Sourced {
  readonly group: string
  readonly indicator: Naming
  readonly reading: AmountReading
  readonly row: number
  /** Whether the heading says that it is in per cent. */
  readonly percent: boolean
}

/** Weights of a table: indicators down with a column of weights, or across with a row for each person. Null for any other table. */
export function weightsOf(grid: Grid, task: Task): readonly WeightDraft[] | null {
  const columns = columnsOf(grid, task)
  const written = down(grid, columns, task) ?? across(grid, columns, task)
  if (!written || written.length === 0) return null
  const groups = new Map<string, Written[]>()
  for (const one of written) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  return [...groups].flatMap(([group, all]) => sharesOf(group, all, task))
}

function down(grid: Grid, columns: readonly TableColumn[], task: Task): readonly Written[] | null {
  const names = columnOf(columns, 'indicator', 'indicator', [])
  if (!names || (names.named('indicator') === 0 && names.heading.role !== 'indicator')) return null
  const value =
    columns.find((one) => one !== names && one.heading.role === 'weight' && one.texts.length > 0) ??
    columns.find(
      (one) => one !== names && one.heading.role === null && one.heading.found.length === 0 && one.values >= 0.6,
    )
  if (!value) return null
  claimColumns(
    grid,
    columns,
    [
      { use: 'indicator', column: names },
      { use: 'values', column: value },
    ],
    task,
  )
  const rows = thingRows(grid, task)
  const percent = value.heading.text.includes('%')
  const written = rows.map(({ cells }) => cells[value.index])
  const read = amountsOf(written, written, task)
  return rows.flatMap(({ row, cells }) => {
    const text = cellText(cells[names.index])
    if (text === '') return []
    if (task.lexicon.dimension.certain(text)) {
      task.left.push({ what: 'row', read: text, row })
      return []
    }
    const cell = cells[value.index]
    return [
      {
        group: '',
        indicator: namingOf(task, 'indicator', text),
        reading: read(cell),
        read: cellText(cell),
        at: placeIn(grid, row, value.index),
        row,
        percent,
      },
    ]
  })
}

function across(grid: Grid, columns: readonly TableColumn[], task: Task): readonly Written[] | null {
  const heads = columns.flatMap((column) => {
    const indicator = namedId(column.heading, 'indicator')
    return indicator !== null && column.values > 0 ? [{ column, indicator }] : []
  })
  if (heads.length < 2) return null
  const member = columnOf(columns, 'member', 'member', [])
  const people = member && member.named('member') > 0 ? member : null
  claimColumns(
    grid,
    columns,
    [
      { use: 'member', column: people },
      ...heads.map(({ column, indicator }) => ({
        use: 'values' as const,
        column,
        things: [{ kind: 'indicator' as const, id: indicator }],
      })),
    ],
    task,
  )
  const rows = people ? thingRows(grid, task) : grid.rows.slice(0, 1)
  return heads.flatMap(({ column, indicator }) => {
    const read = amountsOf(
      rows.map(({ cells }) => cells[column.index]),
      rows.flatMap(({ cells }) => heads.map((head) => cells[head.column.index])),
      task,
    )
    return rows.flatMap(({ row, cells }) => {
      const who = people ? namingOf(task, 'member', cellText(cells[people.index])) : null
      if (who && who.status !== 'known') return []
      const cell = cells[column.index]
      const naming: Naming = { status: 'known', id: indicator }
      return [
        {
          group: who?.id ?? '',
          indicator: naming,
          reading: read(cell),
          read: cellText(cell),
          at: placeIn(grid, row, column.index),
          row,
          percent: false,
        },
      ]
    })
  })
}

const NEAR = 0.005

/** Whether two rows are one indicator's: their weights are neither one nor their sum, until a person says which holds. */
function isTwice(all: readonly Written[], task: Task): boolean {
  const ids = all.flatMap(({ indicator }) => (indicator.status === 'known' ? [indicator.id] : []))
  const twice = ids.find((one, i) => ids.indexOf(one) !== i)
  if (twice === undefined) return false
  task.desk.ask({ about: 'repeated', read: twice, proposal: null })
  return true
}

/** What one of the written units is in millionths; null while that is open. */
function sharesOf(group: string, all: readonly Written[], task: Task): readonly WeightDraft[] {
  const amounts = all.flatMap(({ reading }) => (reading.status === 'amount' ? [reading.amount] : []))
  for (const { reading, read, row } of all)
    if (reading.status === 'refused')
      task.refused.push(refused('number-malformed', { place: { file: task.file, row }, read }))
  if (isTwice(all, task)) return []
  const sum = amounts.reduce((total, { value }) => total + Number(value), 0)
  if (amounts.length === 0 || sum <= 0) return []
  const each = unitOf(sum, all.every(({ percent }) => percent) || amounts.every(({ sign }) => sign === 'percent'), task)
  if (each === null) return []
  return all.flatMap(({ indicator, reading, at, read }) =>
    indicator.status === 'known' && reading.status === 'amount'
      ? [
          {
            member: group === '' ? null : id<MemberId>(group),
            indicator: id<IndicatorId>(indicator.id),
            millionths: Math.round(Number(reading.amount.value) * each),
            at,
            read,
          },
        ]
      : [],
  )
}

function unitOf(sum: number, percent: boolean, task: Task): number | null {
  const shown = String(Math.round(sum * 1000) / 1000)
  if (percent || Math.abs(sum - 100) <= 100 * NEAR) {
    if (Math.abs(sum - 100) > 1e-9)
      task.notes.push(warning('weights-sum', { place: { file: task.file }, values: { sum: shown } }))
    return MILLION / 100
  }
  if (Math.abs(sum - 1) <= NEAR) return MILLION
  const answer = task.desk.ask({
    about: 'scale',
    read: `suma ${shown}`,
    proposal: 'share',
    options: ['share', 'percent', LEFT_OUT],
    meaning: `× 100 ÷ ${shown}`,
  })
  if (answer === 'percent') return MILLION / 100
  return answer === 'share' ? MILLION / sum : null
}
