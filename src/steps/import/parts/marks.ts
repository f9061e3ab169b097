import type { SheetPlace } from '../../../io/understand/seen'
import type { Brought } from './brought'
import type { ImportScreen } from './screen'

export const placeKey = ({ sheet, row, column }: SheetPlace): string => `${row} ${column} ${sheet}`

/** Numbers of open questions by cell, and by column of a sheet. */
export interface AskedMarks {
  readonly cells: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
}

export function askedMarks({ groups }: Pick<ImportScreen, 'groups'>): AskedMarks {
  const cells = new Map<string, number>()
  const columns = new Map<string, number>()
  for (const { number, doubts } of groups)
    for (const { where } of doubts) {
      for (const place of where?.cells ?? []) cells.set(placeKey(place), number)
      for (const column of where?.columns ?? []) columns.set(`${column} ${where?.sheet}`, number)
    }
  return { cells, columns }
}

/** What each cell brings, by its place. */
export const broughtMarks = (brought: readonly Brought[]): ReadonlyMap<string, Brought> =>
  new Map(brought.map((one) => [placeKey(one.at), one]))
