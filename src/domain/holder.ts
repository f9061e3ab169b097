import type { Territory } from './programme'
import { memberSheet, type SheetId, tableSheet } from './rating'

/** What a sheet is called: the name of the mesita or the person who holds it; null of the plenary's, and of one that nobody holds. */
export const holderName = ({ tables, members }: Territory, sheet: SheetId): string | null =>
  tables.find(({ id }) => tableSheet(id) === sheet)?.name ??
  members.find(({ id }) => memberSheet(id) === sheet)?.name ??
  null
