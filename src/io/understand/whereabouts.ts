import { cellText } from '../tables/cell'
import type { RawSheet } from '../tables/sheet'
import { type Doubt, NAME_DOUBTS } from './desk'
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
/** Doubts about one column, which say its heading first. */
const OF_COLUMN: ReadonlySet<Doubt['about']> = new Set<Doubt['about']>(['fraction', 'unit', 'fill-down', 'column'])

/** The first table where a doubt stands; nowhere for a doubt about the file itself. */
export function whereaboutsOf(
  doubt: Pick<Doubt, 'about' | 'read' | 'of'>,
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
  { about, read, of = [] }: Pick<Doubt, 'about' | 'read' | 'of'>,
  table: SeenTable,
  sheet: RawSheet,
): Whereabouts | null {
  if (NAME_DOUBTS.has(about) || about === 'status') {
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
  if (of.length === 0) return ofColumns(valued(table), table, sheet)
  const headed = valued(table).filter(({ heading }) => of.includes(heading))
  if (headed.length > 0) return ofColumns(headed, table, sheet)
  const named = (row: number) =>
    table.columns.some(({ index }) => of.includes(textAt(placeIn(table, row, index), sheet)))
  const said = cellsOf(valued(table), table, sheet, (text, row) => /\d/.test(text) && named(row))
  return said.count > 0 ? { sheet: sheet.name, columns: [], ...said } : null
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

const textAt = ({ row, column }: SheetPlace, { cells }: RawSheet): string => cellText(cells[row - 1]?.[column])

function cellsOf(
  columns: readonly SeenColumn[],
  table: SeenTable,
  sheet: RawSheet,
  says: (text: string, row: number) => boolean,
): Pick<Whereabouts, 'cells' | 'count'> {
  const found: SheetPlace[] = []
  let count = 0
  const last = table.turned ? Math.max(0, ...sheet.cells.map((row) => row.length)) : sheet.cells.length
  for (let row = (table.header.at(-1) ?? 0) + 1; row <= last; row++)
    for (const { index } of columns) {
      const at = placeIn(table, row, index)
      if (!says(textAt(at, sheet), row)) continue
      count += 1
      if (found.length < MOST_PLACES) found.push(at)
    }
  return { cells: found, count }
}
