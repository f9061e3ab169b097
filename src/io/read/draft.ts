import { type Finding, type FindingPlace, refused, warning } from '../../domain/finding'
import { type Corrections, corrected, type Repair } from './corrections'
import { matchName, type Named } from './names'
import type { ReadResult, Trouble } from './reading'
import type { RawTable } from './table'

/** Where every typed reader starts: the corrected table, and the troubles its rows already had. */
export function begin(
  raw: RawTable,
  corrections: Corrections,
): { readonly table: RawTable; readonly leftOut: readonly string[]; readonly troubles: readonly Trouble[] } {
  const { table, leftOut } = corrected(raw, corrections)
  const out = new Set(corrections.leftOut)
  const troubles = raw.findings
    .filter(({ place }) => place?.row === undefined || !out.has(place.row))
    .map((finding) => aRow(finding))
  return { table: shortened(table), leftOut, troubles: [...troubles, ...longCells(table)] }
}

/** Longest text a field of the record holds. */
export const LONGEST_CELL = 4000

const longCells = ({ file, header, rows }: RawTable): readonly Trouble[] =>
  rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, i) => {
      if (cell.length <= LONGEST_CELL) return []
      const values = { letters: cell.length, limit: LONGEST_CELL }
      return [aRow(refused('text-too-long', { place: { file, row, column: header[i] ?? '' }, values }))]
    }),
  )

/** A cell that is too long is refused already; the rest of it is not compared with anything. */
const shortened = (table: RawTable): RawTable => ({
  ...table,
  rows: table.rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.slice(0, LONGEST_CELL)) })),
})

const aRow = (finding: Finding): Trouble => {
  const row = finding.place?.row
  if (row === undefined) return { finding, rows: [], repairs: [] }
  return { finding, rows: [row], repairs: [{ kind: 'leave-out', row }] }
}

/** Where every typed reader ends: pieces of rows that nothing refuses, troubles in the order of the rows. */
export function finish<T>(
  { table, leftOut }: { readonly table: RawTable; readonly leftOut: readonly string[] },
  pieces: readonly { readonly row: number; readonly value: T }[],
  troubles: readonly Trouble[],
): ReadResult<T> {
  const bad = new Set(troubles.flatMap(({ finding, rows }) => (finding.severity === 'refused' ? rows : [])))
  const sorted = gathered(troubles).sort((one, other) => firstRow(one) - firstRow(other))
  return { pieces: pieces.filter(({ row }) => !bad.has(row)), troubles: sorted, leftOut, table }
}

const firstRow = ({ rows, finding }: Trouble): number => rows[0] ?? finding.place?.row ?? 0

/** The same warning about the same text in many rows is said once, with all its rows. */
function gathered(troubles: readonly Trouble[]): Trouble[] {
  const groups = new Map<string, { readonly first: Trouble; readonly rows: number[] }>()
  troubles.forEach((trouble, i) => {
    const { code, severity, read, place, values } = trouble.finding
    const key = severity === 'refused' ? String(i) : JSON.stringify([code, read, place?.column, values])
    const before = groups.get(key)
    if (before) for (const row of trouble.rows) before.rows.push(row)
    else groups.set(key, { first: trouble, rows: [...trouble.rows] })
  })
  return [...groups.values()].map(({ first, rows }) => ({ ...first, rows }))
}

export const cellTrouble = (finding: Finding, repairs: readonly Repair[] = []): Trouble => ({
  finding,
  rows: finding.place?.row === undefined ? [] : [finding.place.row],
  repairs,
})

export interface Cell extends FindingPlace {
  readonly file: string
  readonly row: number
  readonly column: string
}

/**
 * The thing a cell names. What differs only in case or accents is taken with a warning; a slip of the hand is refused
 * with the near name as a repair; anything else is refused under `code`.
 */
export function named<Id extends string>(
  text: string,
  known: readonly Named<Id>[],
  cell: Cell,
  code: string,
): { readonly found: Named<Id> | null; readonly troubles: readonly Trouble[] } {
  const match = matchName(text, known)
  if (match.status === 'same') return { found: match.found, troubles: [] }
  if (match.status === 'alike')
    return {
      found: match.found,
      troubles: [cellTrouble(warning('name-read-as', { place: cell, read: text, expected: match.found.name }))],
    }
  const leave: Repair = { kind: 'leave-out', row: cell.row }
  if (match.status === 'unknown')
    return { found: null, troubles: [cellTrouble(refused(code, { place: cell, read: text }), [leave])] }
  const { name } = match.found
  const use: Repair = { kind: 'set-cell', row: cell.row, column: cell.column, text: name }
  return {
    found: null,
    troubles: [cellTrouble(refused(code, { place: cell, read: text, expected: name }), [use, leave])],
  }
}

/** Rows that say the same thing twice: kept once if they agree, refused with "keep this one" if they do not. */
export function repeatedRows<T>(
  pieces: readonly { readonly row: number; readonly value: T }[],
  keyOf: (value: T) => string,
  say: (value: T) => string,
  place: { readonly file: string; readonly column: string },
): { readonly once: readonly { readonly row: number; readonly value: T }[]; readonly troubles: readonly Trouble[] } {
  const first = new Map<string, { readonly row: number; readonly value: T }>()
  const once: { readonly row: number; readonly value: T }[] = []
  const troubles: Trouble[] = []
  const told = new Set<string>()
  for (const piece of pieces) {
    const before = first.get(keyOf(piece.value))
    if (!before) {
      first.set(keyOf(piece.value), piece)
      once.push(piece)
      continue
    }
    const finding = { place: { ...place, row: piece.row }, read: say(piece.value), values: { first: before.row } }
    const equal = JSON.stringify(before.value) === JSON.stringify(piece.value)
    const said = `${before.row} ${piece.row} ${equal}`
    if (told.has(said)) continue
    told.add(said)
    if (equal) troubles.push(cellTrouble(warning('row-repeated', finding)))
    else
      troubles.push(
        cellTrouble(refused('row-contradicts', finding), [
          { kind: 'keep-row', row: before.row, drop: [piece.row] },
          { kind: 'keep-row', row: piece.row, drop: [before.row] },
        ]),
      )
  }
  return { once, troubles }
}
