import type { SheetPlace } from '../../../io/understand/seen'
import type { BroughtValue } from './brought'
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
      for (const place of where?.cells ?? []) first(cells, placeKey(place), number)
      for (const column of where?.columns ?? []) first(columns, `${column} ${where?.sheet}`, number)
    }
  return { cells, columns }
}

/** Of several questions at one place the first is shown: the others follow it. */
const first = (marks: Map<string, number>, key: string, number: number): void => {
  if (!marks.has(key)) marks.set(key, number)
}

/** What each cell brings, by its place. */
export const broughtMarks = (brought: readonly BroughtValue[]): ReadonlyMap<string, BroughtValue> =>
  new Map(brought.map((one) => [placeKey(one.at), one]))
