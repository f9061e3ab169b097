import type { RawCell } from '../tables/cell'
import type { RawSheet } from '../tables/sheet'
import type { Target } from './context'
import { namedByTitle } from './fixed'
import { type Grid, gridsOf } from './grid'
import { sheetByTab } from './tabs'
import { attempt, type Task } from './task'

export interface FoundTable<T> {
  readonly grid: Grid
  readonly table: T
  /** Whether rows and columns had to be exchanged. */
  readonly turned: boolean
}

/** Lists go down, and weights are read both ways as they stand: what seems to be one turned round is something else. */
const ONE_WAY: ReadonlySet<Target> = new Set<Target>(['members', 'candidates', 'weights'])

/** A table read turned round is small: its columns are somebody's rows. */
const MOST_TURNED = 500

/**
 * Every table of the wanted kind in a file, as it stands or turned round. Where one tab alone says that it holds what is wanted
 * and does, the others are left by name: they count from it. Else sheets without a table are left by name; when several sheets
 * hold one and nothing tells them apart, which of them is meant is asked.
 */
export function findTables<T>(
  sheets: readonly RawSheet[],
  build: (grid: Grid, task: Task) => T | null,
  task: Task,
): readonly FoundTable<T>[] {
  const said = sheetByTab(sheets, task.target)
  const own = said ? inSheet(said, build, task) : []
  if (own.length > 0) {
    for (const other of sheets) if (other !== said) task.left.push({ what: 'sheet', read: other.name })
    return own
  }
  const found = sheets.flatMap((sheet) => {
    const tables = inSheet(sheet, build, task)
    if (tables.length > 0) return [{ sheet, tables }]
    if (sheets.length > 1) task.left.push({ what: 'sheet', read: sheet.name })
    return []
  })
  if (found.length < 2) return found.flatMap(({ tables }) => tables)
  const apart = found.every(({ sheet }) =>
    (['table', 'member', 'product', 'indicator', 'sub'] as const).some(
      (kind) => namedByTitle(task, { titles: [], sheet: sheet.name }, kind) !== null,
    ),
  )
  if (apart) return found.flatMap(({ tables }) => tables)
  const names = found.map(({ sheet }) => sheet.name)
  const answer = task.desk.ask({
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
  build: (grid: Grid, task: Task) => T | null,
  task: Task,
): readonly FoundTable<T>[] {
  const said = task.desk.said({ about: 'orientation', read: '' })
  const straight = said === 'turned' ? [] : built(sheet, build, task, false)
  if (straight.length > 0 || said === 'straight' || ONE_WAY.has(task.target)) return straight
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0)
  if (sheet.cells.length > MOST_TURNED || width > MOST_TURNED || sheet.ragged.length > 0) return []
  return built({ ...sheet, cells: turnedRound(sheet.cells, width) }, build, task, true)
}

function built<T>(
  sheet: RawSheet,
  build: (grid: Grid, task: Task) => T | null,
  task: Task,
  turned: boolean,
): readonly FoundTable<T>[] {
  return gridsOf(sheet, task, turned).flatMap((grid) => {
    const table = grid.rows.length === 0 ? null : attempt(task, (own) => build(grid, own))
    if (table === null) return []
    for (const above of grid.above) task.left.push({ what: 'row', read: above })
    return [{ grid, table, turned }]
  })
}

const turnedRound = (cells: RawSheet['cells'], width: number): readonly (readonly RawCell[])[] =>
  Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? ''))
