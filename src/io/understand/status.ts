import { plain } from '../../domain/product'
import { cellText } from '../tables/cell'
import type { TableColumn } from './columns'
import { LEFT_OUT } from './desk'
import type { GridRow } from './grid'
import type { Task } from './task'

const ACCEPTED = /^(?:|approved|aprobado|validation status approved)$/

/** Rows of a survey that its own reviewers did not turn down; those they did, or put on hold, are asked about. */
export function acceptedRows(
  rows: readonly GridRow[],
  columns: readonly TableColumn[],
  task: Task,
): readonly GridRow[] {
  const status = columns.find(({ heading }) => heading.role === 'status')
  if (!status) return rows
  return rows.filter((row) => {
    const text = cellText(row.cells[status.index])
    if (ACCEPTED.test(plain(text))) return true
    const answer = task.desk.ask({ about: 'status', read: text, proposal: LEFT_OUT, options: ['in', LEFT_OUT] })
    return answer === 'in'
  })
}
