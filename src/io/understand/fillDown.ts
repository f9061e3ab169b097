import { cellText } from '../tables/cell'
import type { TableColumn } from './columns'
import type { GridRow } from './grid'
import type { Task } from './task'

/**
 * The texts of a column row by row, with a merged cell that was saved as text filled down to the rows it stood for, once a
 * person agrees; null in a row that waits for that. A column whose first row is blank, or that repeats its texts itself,
 * was not merged.
 *
 * @param said columns of which one must say something in a row, for its blank cell to matter
 */
export function filledDown(
  rows: readonly GridRow[],
  column: TableColumn | null,
  said: readonly TableColumn[],
  task: Task,
): readonly (string | null)[] {
  if (!column) return rows.map(() => '')
  const texts = rows.map(({ cells }) => cellText(cells[column.index]))
  const blank = texts.findIndex(
    (text, i) => text === '' && said.some(({ index }) => cellText(rows[i]?.cells[index]) !== ''),
  )
  if (blank < 1 || texts[0] === '' || texts.some((text, i) => text !== '' && text === texts[i - 1])) return texts
  const answer = task.desk.ask({
    about: 'fill-down',
    read: `${column.heading.text}: ${texts[blank - 1]}`,
    same: column.heading.text,
    proposal: 'repeat',
    options: ['repeat', 'blank'],
  })
  let above = ''
  return texts.map((text) => {
    if (text !== '') above = text
    if (text !== '' || answer === 'blank') return text
    return answer === null ? null : above
  })
}
