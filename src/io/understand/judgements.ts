import { refused } from '../../domain/finding'
import { type DimensionId, type IndicatorId, id, type MemberId } from '../../domain/ids'
import { type ItemId, inverse, type Saaty } from '../../domain/judgement'
import { cellText } from '../tables/cell'
import type { ComparedCell, ComparedTable } from './judgementForms'
import { claimColumns } from './leave'
import { type Repeatable, settleRepeats } from './repeats'
import { saatyReader } from './saatyReader'
import type { Sourced } from './seen'
import type { Task } from './task'

interface Said {
  readonly member: MemberId
  readonly first: ItemId
  readonly second: ItemId
  /** null: the person said that they do not know. */
  readonly value: Saaty | null
}

export type JudgementDraft = Said & Sourced

type Placed = Repeatable<Said> & Sourced & { readonly cell: ComparedCell }

/** Judgements of all tables of a file, read under one convention. */
export function judgementsOf(tables: readonly ComparedTable[], task: Task): readonly JudgementDraft[] {
  const readCell = saatyReader(
    tables.flatMap(({ cells }) => cells),
    task,
  )
  const found = tables.flatMap((table) => {
    claimColumns(table.grid, table.columns, table.claims, task)
    return table.cells.flatMap((cell): Placed[] => {
      const reading = readCell(cell)
      const { member, firstItem, secondItem } = cell
      if (reading.status !== 'judgement') return []
      if (member.status !== 'known' || firstItem.status !== 'known' || secondItem.status !== 'known') return []
      const turned = cell.turned && reading.value !== null ? inverse(reading.value) : reading.value
      const [first, second, value] =
        table.orientation === 'matrix' && after(firstItem.id, secondItem.id, task)
          ? [secondItem.id, firstItem.id, turned === null ? null : inverse(turned)]
          : [firstItem.id, secondItem.id, turned]
      const draft = { member: id<MemberId>(member.id), first: itemId(first), second: itemId(second), value }
      return [
        {
          key: `${member.id} ${first} ${second}`,
          said: `${member.id} ${first} ${second}`,
          row: cell.row,
          value: draft,
          cell,
          at: cell.at,
          read: cellText(cell.cell),
        },
      ]
    })
  })
  return settleRepeats(withoutContradictions(found, task), task).map(({ value, at, read }) => ({ ...value, at, read }))
}

const itemId = (text: string): ItemId => id<IndicatorId>(text) satisfies IndicatorId as IndicatorId | DimensionId

/** Whether the first of two things comes after the second in the mesa's order: the lower half of a matrix. */
function after(first: string, second: string, task: Task): boolean {
  const { dimensions, indicators, others } = task.context
  const order = [...dimensions, ...indicators, ...others].map((one) => one.id)
  return order.indexOf(first) > order.indexOf(second)
}

/** The two halves of a matrix that do not say the inverse of each other are both refused, by cell. */
function withoutContradictions(found: readonly Placed[], task: Task): readonly Placed[] {
  const bad = new Set<string>()
  const first = new Map<string, Placed>()
  for (const one of found) {
    const before = first.get(one.key)
    if (!before) first.set(one.key, one)
    else if (before.value.value !== one.value.value && before.cell.first === one.cell.second) {
      bad.add(one.key)
      const place = { file: task.file, row: one.row, column: one.cell.column }
      task.refused.push(refused('judgement-contradicts', { place, values: { first: before.row } }))
    }
  }
  return found.filter(({ key }) => !bad.has(key))
}
