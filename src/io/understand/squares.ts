import { ROOT } from '../../domain/judgement'
import { cellText, isBlank, type RawCell } from '../tables/cell'
import type { RawSheet } from '../tables/sheet'
import type { Known } from './context'
import type { Task } from './task'

/**
 * Square matrices without headings, as calculators print them: which things they compare is asked, and their names are put
 * over and beside them in the mesa's order. A sheet that waits for that answer is left out.
 */
export function labelledSquares(sheets: readonly RawSheet[], task: Task): readonly RawSheet[] {
  return sheets.flatMap((sheet) => {
    const from = squareFrom(sheet.cells)
    if (from === null) return [sheet]
    const rows = sheet.cells.slice(from).filter((row) => !row.every(isBlank))
    const size = rows.length
    const nodes = nodesOf(size, task)
    const [only] = nodes
    const answer = task.desk.ask({
      about: 'dimension',
      read: `${size} × ${size}`,
      proposal: only && nodes.length === 1 ? only.id : null,
      options: nodes.map(({ id }) => id),
    })
    const node = nodes.find(({ id }) => id === answer)
    if (!node) return []
    const named = rows.map((row, i) => [node.items[i]?.name ?? '', ...row])
    const cells = [...sheet.cells.slice(0, from), ['', ...node.items.map(({ name }) => name)], ...named]
    return [{ ...sheet, cells }]
  })
}

interface Node {
  readonly id: string
  readonly items: readonly Known[]
}

/** What may be compared in a matrix of so many rows: the dimensions, or the indicators of one of them. */
function nodesOf(size: number, { context }: Task): readonly Node[] {
  const { dimensions, indicators } = context
  const inside = dimensions.map(({ id }) => ({ id, items: indicators.filter(({ dimension }) => dimension === id) }))
  return [{ id: ROOT, items: dimensions }, ...inside].filter(({ items }) => items.length === size)
}

/** The row where a square of figures with ones down its diagonal begins, under titles only; null for any other sheet. */
function squareFrom(cells: RawSheet['cells']): number | null {
  const from = cells.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1)
  const rows = from < 0 ? [] : cells.slice(from).filter((row) => !row.every(isBlank))
  const size = rows.length
  const isSquare = size > 1 && size <= 15 && rows.every((row, i) => isRow(row, i, size))
  return isSquare ? from : null
}

const isRow = (row: readonly RawCell[], at: number, size: number): boolean =>
  row.length >= size &&
  row.slice(0, size).every((cell) => /^[\d.,/: ]+$/.test(cellText(cell))) &&
  row.slice(size).every(isBlank) &&
  /^1(?:[.,]0+)?$/.test(cellText(row[at]))
