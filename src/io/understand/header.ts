import { cellText, isBlank, type RawCell } from '../tables/cell'
import type { RawSheet } from '../tables/sheet'
import { type CellClass, type Classify, isValue } from './cellClass'
import type { Target } from './context'
import { namedId, readHeading } from './heading'
import { HEADING_KINDS, type Lexicon } from './lexicon'

/** Titles are few; a header further down is not looked for. */
const LOOK = 30
/** Rows under a header that tell what kind of values its columns hold. */
const BELOW = 40

/** By how much a later row must say more than an earlier one, to be the header in its stead. */
const CLEARLY = 0.9

type Rows = RawSheet['cells']

/** Rows of a header, counted from 0, the last one nearest to the data; null where no row is one. */
export interface Header {
  readonly from: number
  readonly to: number
  readonly score: number
}

/**
 * A header is a row whose columns hold another kind of thing than it says itself: words over figures, a name over values.
 * A row of figures is none, and neither is a row of names over more of the same names. Of several, the one that says most;
 * of equals the first.
 */
export function headerOf(rows: Rows, target: Target, lexicon: Lexicon, classify: Classify): Header | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  let best: { readonly row: number; readonly score: number } | null = null
  for (let row = 0; row < Math.min(LOOK, rows.length - 1); row++) {
    const score = scoreOf(rows, row, width, target, lexicon, classify)
    if (score > (best ? best.score + CLEARLY : 0)) best = { row, score }
  }
  if (!best) return null
  let [from, to] = [best.row, best.row]
  while (from > 0 && best.row - from < 3 && isUpperRow(rows, from - 1, from, classify)) from -= 1
  while (to - best.row < 2 && isLowerRow(rows, to + 1, from, classify)) to += 1
  return { from, to, score: best.score }
}

function scoreOf(rows: Rows, row: number, width: number, target: Target, lexicon: Lexicon, classify: Classify): number {
  const cells = rows[row] ?? []
  const filled = cells.filter((cell) => !isBlank(cell))
  if (filled.length === 0 || (filled.length === 1 && width > 1)) return 0
  // A title merged over the whole width says one thing.
  if (width > 2 && filled.length > 1 && new Set(filled.map(cellText)).size === 1) return 0
  const counts = countingUp(cells)
  let score = 0
  for (let column = 0; column < width; column++) {
    const cell = cells[column]
    if (isBlank(cell)) continue
    score += counts.includes(column)
      ? 0.5
      : cellScore(cell, under(rows, row, column, classify), target, lexicon, classify)
  }
  return score
}

/** Columns headed 1, 2, 3…: the levels of a scale, one column each. Beside words only, for a row of ratings may count too. */
function countingUp(cells: readonly RawCell[]): readonly number[] {
  const digits = cells.flatMap((cell, column) => (/^[1-9]$/.test(cellText(cell)) ? [column] : []))
  const others = cells.filter((cell, column) => !isBlank(cell) && !digits.includes(column))
  const up = digits.every((column, i) => Number(cellText(cells[column])) === i + 1)
  const words = others.length > 0 && others.every((cell) => !/\d/.test(cellText(cell)))
  return digits.length >= 3 && up && words ? digits : []
}

function under(rows: Rows, row: number, column: number, classify: Classify): readonly CellClass[] {
  const found: CellClass[] = []
  for (let i = row + 1; i < rows.length && found.length < BELOW; i++) {
    // After a blank row another table may begin.
    if (found.length > 0 && rows[i]?.every(isBlank)) break
    const one = classify(rows[i]?.[column])
    if (one.form !== 'blank') found.push(one)
  }
  return found
}

function cellScore(
  cell: RawCell | undefined,
  below: readonly CellClass[],
  target: Target,
  lexicon: Lexicon,
  classify: Classify,
): number {
  const text = cellText(cell)
  const own = classify(cell)
  const values = below.filter((one) => isValue(one) || one.form === 'mark' || one.form === 'state').length
  const mostValues = values * 2 >= below.length && below.length > 0
  if (own.form === 'number' || own.form === 'date') {
    if (/^(?:19|20)\d\d$/.test(text)) return mostValues && below.some((one) => one.form === 'number') ? 0.5 : -0.5
    return -1
  }
  if (own.form === 'state' || own.form === 'mark') return -0.5
  const heading = readHeading([text], target, lexicon)
  const { role } = heading
  const kinds = HEADING_KINDS[target].filter((kind) => namedId(heading, kind) !== null)
  if (kinds.length > 0) {
    if (below.some((one) => one.kinds.some((kind) => kinds.includes(kind)))) return -2
    return mostValues ? 2 : 0.5
  }
  if (role) return role === 'system' || role === 'personal' ? 1 : 2
  if (own.form === 'level') return below.length > 0 && below.every(({ form }) => form === 'mark') ? 1 : -0.5
  if (mostValues) return 1
  const named = below.filter((one) => one.kinds.length > 0).length
  return named * 2 >= below.length && named > 0 && own.kinds.length === 0 ? 1 : 0
}

/** A row of group names over the header: several texts, none a figure, not one title. */
function isUpperRow(rows: Rows, row: number, next: number, classify: Classify): boolean {
  const cells = (rows[row] ?? []).filter((cell) => !isBlank(cell))
  const below = (rows[next] ?? []).filter((cell) => !isBlank(cell))
  if (cells.length < 2 || new Set(cells.map(cellText)).size < 2) return false
  // "Mesita: | Mesita 3" says something of the whole table.
  if (cells.length > below.length + 1 || cells.some((cell) => cellText(cell).endsWith(':'))) return false
  return cells.every((cell) => {
    const { form } = classify(cell)
    return form === 'words' || form === 'level' || /^(?:19|20)\d\d$/.test(cellText(cell))
  })
}

/** A row that goes on with the header: texts only, and nothing under the header's own first column. */
function isLowerRow(rows: Rows, row: number, top: number, classify: Classify): boolean {
  const cells = rows[row] ?? []
  const above = rows[row - 1] ?? []
  const first = (rows[top] ?? []).findIndex((cell) => !isBlank(cell))
  const label = cells[first]
  if (!isBlank(label) && cellText(label) !== cellText(above[first])) return false
  const filled = cells.filter((cell) => !isBlank(cell))
  if (filled.length === 0 || rows.length - row < 2) return false
  const changes = cells.some((cell, i) => !isBlank(cell) && cellText(cell) !== cellText(above[i]))
  return changes && filled.every((cell) => classify(cell).form === 'words')
}
