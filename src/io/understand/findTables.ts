import type { Cell } from '../tables/cell'
import type { RawSheet } from '../tables/sheet'
import { namedByTitle } from './fixed'
import { type Grid, gridsOf } from './grid'
import { attempt, type Work } from './work'

export interface FoundTable<T> {
  readonly grid: Grid
  readonly table: T
  /** Whether rows and columns had to be exchanged. */
  readonly turned: boolean
}

/** A table read turned round is small: its columns are somebody's rows. */
const MOST_TURNED = 500

/**
 * Every table of the wanted kind in a file, as it stands or turned round. Sheets without one are left by name; when several
 * sheets hold one and nothing tells them apart, which of them is meant is asked.
 */
export function findTables<T>(
  sheets: readonly RawSheet[],
  build: (grid: Grid, work: Work) => T | null,
  work: Work,
): readonly FoundTable<T>[] {
  const found = sheets.flatMap((sheet) => {
    const tables = inSheet(sheet, build, work)
    if (tables.length > 0) return [{ sheet, tables }]
    if (sheets.length > 1) work.left.push({ what: 'sheet', read: sheet.name })
    return []
  })
  if (found.length < 2) return found.flatMap(({ tables }) => tables)
  const apart = found.every(({ sheet }) =>
    (['table', 'member', 'product', 'indicator', 'sub'] as const).some(
      (kind) => namedByTitle(work, { titles: [], sheet: sheet.name }, kind) !== null,
    ),
  )
  if (apart) return found.flatMap(({ tables }) => tables)
  const names = found.map(({ sheet }) => sheet.name)
  const answer = work.desk.ask({
    about: 'sheet',
    read: names.join(', '),
    proposal: names[0] ?? null,
    options: [...names, EVERY],
  })
  return found.filter(({ sheet }) => answer === EVERY || answer === sheet.name).flatMap(({ tables }) => tables)
}

const EVERY = 'every-sheet'

function inSheet<T>(
  sheet: RawSheet,
  build: (grid: Grid, work: Work) => T | null,
  work: Work,
): readonly FoundTable<T>[] {
  const straight = built(sheet, build, work, false)
  // Lists of people and of products go down; what seems to go across is something else.
  if (straight.length > 0 || work.target === 'members' || work.target === 'candidates') return straight
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0)
  if (sheet.cells.length > MOST_TURNED || width > MOST_TURNED || sheet.ragged.length > 0) return []
  return built({ ...sheet, cells: turnedRound(sheet.cells, width) }, build, work, true)
}

function built<T>(
  sheet: RawSheet,
  build: (grid: Grid, work: Work) => T | null,
  work: Work,
  turned: boolean,
): readonly FoundTable<T>[] {
  return gridsOf(sheet, work.target, work.lexicon, work.classify).flatMap((grid) => {
    const table = grid.rows.length === 0 ? null : attempt(work, (own) => build(grid, own))
    if (table === null) return []
    for (const above of grid.above) work.left.push({ what: 'row', read: above })
    return [{ grid, table, turned }]
  })
}

const turnedRound = (cells: RawSheet['cells'], width: number): readonly (readonly Cell[])[] =>
  Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? ''))
