import { cellText } from '../tables/cell'
import type { RawSheet } from '../tables/sheet'
import type { Doubt } from './desk'
import { levelSaid } from './levelSaid'
import { placeIn, type SeenColumn, type SeenTable, type SheetPlace } from './seen'

/** Where in the file a doubt stands, so that a person sees what is asked about. */
export interface Whereabouts {
  readonly sheet: string
  /** Columns of the sheet, from 0; of a table read turned round none. */
  readonly columns: readonly number[]
  /** Cells that say it, at most `MOST_PLACES`. */
  readonly cells: readonly SheetPlace[]
  /** How many cells say it in all. */
  readonly count: number
}

const MOST_PLACES = 400
const NAMES: ReadonlySet<Doubt['about']> = new Set<Doubt['about']>([
  'product',
  'indicator',
  'sub',
  'member',
  'table',
  'segment',
  'canton',
  'province',
  'dimension',
  'status',
])
/** Doubts about one column, which say its heading first. */
const OF_COLUMN: ReadonlySet<Doubt['about']> = new Set<Doubt['about']>(['fraction', 'unit', 'fill-down', 'column'])

/** The first table where a doubt stands; nowhere for a doubt about the file itself. */
export function whereaboutsOf(
  doubt: Pick<Doubt, 'about' | 'read'>,
  tables: readonly SeenTable[],
  sheets: readonly RawSheet[],
): Whereabouts | null {
  for (const table of tables) {
    const sheet = sheets.find(({ name }) => name === table.sheet)
    const found = sheet && inTable(doubt, table, sheet)
    if (found) return found
  }
  return null
}

function inTable(
  { about, read }: Pick<Doubt, 'about' | 'read'>,
  table: SeenTable,
  sheet: RawSheet,
): Whereabouts | null {
  if (NAMES.has(about)) {
    const headed = table.columns.filter(({ heading }) => heading !== '' && (heading === read || heading.includes(read)))
    const cells = cellsOf(table.columns, table, sheet, (text) => text === read)
    return cells.count > 0 ? { sheet: sheet.name, columns: [], ...cells } : ofColumns(headed, table, sheet)
  }
  if (about === 'word') {
    const said = cellsOf(valued(table), table, sheet, (text) => saysWord(text, read))
    return said.count > 0 ? { sheet: sheet.name, columns: [], ...said } : null
  }
  if (OF_COLUMN.has(about)) {
    const headed = table.columns.filter(({ heading }) => heading !== '' && read.startsWith(heading))
    if (headed.length > 0) return ofColumns(headed, table, sheet)
  }
  if (about === 'encoding' || about === 'sheet' || about === 'parted-rows' || about === 'repeated') return null
  return ofColumns(valued(table), table, sheet)
}

const valued = ({ columns }: SeenTable) =>
  columns.filter(({ use }) => use === 'values' || use === 'judgements' || use === 'level')

function saysWord(text: string, word: string): boolean {
  const said = levelSaid(text)
  return said.form === 'word' && said.word.startsWith(word)
}

function ofColumns(columns: readonly SeenColumn[], table: SeenTable, sheet: RawSheet): Whereabouts | null {
  if (columns.length === 0) return null
  const cells = cellsOf(columns, table, sheet, (text) => /\d/.test(text))
  return { sheet: sheet.name, columns: table.turned ? [] : columns.map(({ index }) => index), ...cells }
}

function cellsOf(
  columns: readonly SeenColumn[],
  table: SeenTable,
  { cells }: RawSheet,
  says: (text: string) => boolean,
): Pick<Whereabouts, 'cells' | 'count'> {
  const found: SheetPlace[] = []
  let count = 0
  const last = table.turned ? Math.max(0, ...cells.map((row) => row.length)) : cells.length
  for (let row = (table.header.at(-1) ?? 0) + 1; row <= last; row++)
    for (const { index } of columns) {
      const at = placeIn(table, row, index)
      if (!says(cellText(cells[at.row - 1]?.[at.column]))) continue
      count += 1
      if (found.length < MOST_PLACES) found.push(at)
    }
  return { cells: found, count }
}
