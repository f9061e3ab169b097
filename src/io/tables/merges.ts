import { cellText, isBlank, isStored, type RawCell } from './cell'
import type { Merge } from './sheet'

/** A merge that reaches further is a coloured band, not a heading. */
const FURTHEST = 2000

/**
 * Writes what a merged cell says in each place it covers. Words say it of everything under them; a number says it of
 * itself, unless it is a year or a code: a score merged over three indicators is not three scores.
 */
export function spreadMerges(
  cells: readonly (readonly RawCell[])[],
  merges: readonly Merge[],
): readonly (readonly RawCell[])[] {
  if (merges.length === 0) return cells
  const rows = cells.map((row) => [...row])
  for (const { top, left, bottom, right } of merges) {
    const cell = rows[top]?.[left]
    if (cell === undefined || isBlank(cell) || !spreads(cell)) continue
    for (let row = top; row <= Math.min(bottom, top + FURTHEST, rows.length - 1); row++) {
      const line = rows[row]
      if (!line) continue
      for (let column = left; column <= Math.min(right, left + FURTHEST); column++) {
        while (line.length < column) line.push('')
        line[column] = cell
      }
    }
  }
  return rows
}

const spreads = (cell: RawCell): boolean =>
  isStored(cell) ? /^(?:19|20)\d\d$/.test(cell.number) : !/^[-+]?[\d.,]+%?$/.test(cellText(cell))
